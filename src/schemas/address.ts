import { z } from 'astro/zod';

/** An `https` address on a named host, without credentials or spaces. */
export const httpsAddressSchema = z.string().refine(isHttpsAddress, {
  error:
    'Das ist keine öffentliche Adresse, die mit https:// beginnt.\nTragen Sie die vollständige Adresse ein, ohne Leerzeichen und ohne Zugangsdaten.',
});

function isHttpsAddress(value: string): boolean {
  if (!/^https:\/\/[^\s/]/.test(value) || /\s/.test(value) || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  return z.regexes.domain.test(hostname) && username === '' && password === '';
}
