import { relative, resolve } from 'node:path';
import { siteFolderName } from '../build/work-folder.ts';
import { checksumFile, ChecksumError } from '../hosting/checksums.ts';
import { ownList, verifyFolder } from '../hosting/verify-folder.ts';
import { checksumList, VerifyError, type ChecksumList, type Verified } from '../hosting/verify-result.ts';
import { verifyUrl } from '../hosting/verify-url.ts';
import { print, printError } from './print.ts';
import { CommandError, runCommand } from './sound-content.ts';

const usage = `Aufruf: npm run verify -- ORDNER-ODER-ADRESSE [BAU]
Prüft eine Kopie der Website an ihrer ${checksumFile}; wird ein BAU genannt (etwa dist), an dessen ${checksumFile}.`;

const [target, buildFolder, ...more] = process.argv.slice(2);
if (!target || more.length > 0) {
  printError(usage);
  process.exitCode = 2;
} else {
  await runCommand(async () => {
    try {
      report(await verify(target, buildFolder));
    } catch (error) {
      if (error instanceof VerifyError || error instanceof ChecksumError) throw new CommandError(error.message);
      throw error;
    }
  });
}

async function verify(copy: string, folder: string | undefined): Promise<Verified> {
  const build = folder === undefined ? undefined : listOf(folder);
  if (!/^[a-z][a-z+.-]+:\/\//i.test(copy)) return verifyFolder(copy, build);
  if (!/^https?:/i.test(copy)) throw new CommandError(`‚${copy}‘ ist weder ein Ordner noch eine Adresse im Web.`);
  const result = await verifyUrl(copy, { build });
  return build ? result : { ...result, notes: [...result.notes, ...comparedWithLocal(result.list)] };
}

/** @throws CommandError where the folder has no list */
function listOf(folder: string): ChecksumList {
  const text = ownList(folder);
  if (text === undefined) throw new CommandError(`In ‚${folder}‘ liegt keine ${checksumFile}; bauen Sie zuerst.`);
  return checksumList(text);
}

/** A list can be as old as the site it came with; so it is compared with the build that lies here, if there is one. */
function comparedWithLocal(list: string | undefined): string[] {
  const dist = resolve(siteFolderName());
  const name = relative('', dist);
  let local: string | undefined;
  try {
    local = ownList(dist);
  } catch (error) {
    if (!(error instanceof VerifyError)) throw error;
  }
  if (local === undefined) return [];
  return [
    local === list
      ? `Es ist derselbe Bau wie in ${name}/.`
      : `Es ist ein anderer Bau als der in ${name}/. Was sich unterscheidet, zeigt: npm run verify -- ADRESSE ${name}`,
  ];
}

function report({ sound, faults, notes }: Verified): void {
  for (const fault of faults) printError(fault);
  for (const note of notes) print(`Hinweis: ${note}`);
  const files = sound === 1 ? 'Eine Datei ist' : `${sound} Dateien sind`;
  if (faults.length === 0) print(`${files} wie gebaut.`);
  else
    throw new CommandError(
      `${faults.length === 1 ? 'Ein Unterschied' : `${faults.length} Unterschiede`}; ${files} wie gebaut.`,
    );
}
