import { CommandError } from '../../content/diagnostics/command.ts';

const example = 'Beispiel: SITE_URL=https://beispiel.example/pfad/';

/**
 * The address at which the site will stand, from `SITE_URL`; undefined where none is set.
 *
 * @throws CommandError where it is no address of a folder on an https host
 */
export function readSiteUrl(value = process.env.SITE_URL): URL | undefined {
  if (value === undefined || value === '') return undefined;
  const fail = (problem: string): never => {
    throw new CommandError(`SITE_URL ‚${value}‘ ${problem}  ${example}`);
  };
  if (value !== value.trim() || !URL.canParse(value)) return fail('ist keine vollständige Adresse.');
  const url = new URL(value);
  // Without the value, so that no password gets into a log.
  if (url.username || url.password) throw new CommandError(`SITE_URL enthält Zugangsdaten.  ${example}`);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) return fail('beginnt nicht mit https://.');
  if (value.includes('?') || value.includes('#')) return fail('darf weder „?“ noch „#“ enthalten.');
  if (!value.endsWith('/')) return fail('muss mit einem Schrägstrich enden.');
  return url;
}

/** The address of a file of the site; that of the start page is the folder itself. */
export function addressOn(site: URL, file: string): string {
  return new URL(file === 'index.html' ? '' : file, site).href;
}
