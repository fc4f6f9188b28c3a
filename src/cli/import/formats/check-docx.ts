import { unzipSync } from 'fflate';
import { CommandError } from '../../../content/diagnostics/command.ts';

/** Unpacked; far more than any article with its pictures holds. */
const maxUnpackedBytes = 200_000_000;
const maxXmlBytes = 20_000_000;

const unpackAdvice = 'Öffnen Sie die Datei in Word oder LibreOffice, und speichern Sie sie neu als .docx.';

/**
 * The parts of a Word file that hold text, by name; its pictures stay packed.
 *
 * @throws CommandError where it is no Word file that can be read: encrypted, broken, with macros, or of another kind
 */
export function openDocx(bytes: Uint8Array, label: string): Record<string, Uint8Array> {
  refuseOtherKinds(bytes, label);
  const names: string[] = [];
  let unpacked = 0;
  const isTooLarge = (name: string, size: number): boolean =>
    (unpacked += size) > maxUnpackedBytes || (name.endsWith('.xml') && size > maxXmlBytes);
  let parts: Record<string, Uint8Array>;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (isTooLarge(name, originalSize))
          throw new CommandError(`${label} wäre ausgepackt viel zu groß.\n${unpackAdvice}`);
        return false;
      },
    });
    refuseOtherPackages(names, label);
    parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw brokenDocx(label);
  }
  const types = new TextDecoder().decode(parts['[Content_Types].xml']);
  if (names.some((name) => /vbaProject\.bin$/i.test(name)) || types.includes('macroEnabled'))
    throw new CommandError(`${label} enthält Makros.\nSpeichern Sie die Datei in Word als .docx ohne Makros.`);
  return parts;
}

/** What is told where the file cannot be unpacked or its parts do not go together. */
export function brokenDocx(label: string): CommandError {
  return new CommandError(`${label} ist beschädigt oder keine Word-Datei.\n${unpackAdvice}`);
}

/** What begins otherwise than a .docx does, by its first bytes. */
function refuseOtherKinds(bytes: Uint8Array, label: string): void {
  const begins = (...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new CommandError(
      isEncrypted
        ? `${label} ist mit einem Kennwort verschlüsselt.\nHeben Sie in Word den Schutz auf, und speichern Sie die Datei neu.`
        : `${label} ist in einem alten Format von Word (.doc) gespeichert.\n${unpackAdvice}`,
    );
  }
  if (begins(0x7b, 0x5c, 0x72, 0x74, 0x66)) throw new CommandError(`${label} ist eine RTF-Datei.\n${unpackAdvice}`);
  if (begins(0x25, 0x50, 0x44, 0x46))
    throw new CommandError(`${label} ist eine PDF-Datei.\nKopieren Sie den Text in eine .txt-Datei.`);
  if (!begins(0x50, 0x4b)) throw brokenDocx(label);
}

function refuseOtherPackages(names: readonly string[], label: string): void {
  if (names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('word/'))) return;
  if (names.includes('mimetype') && names.includes('content.xml'))
    throw new CommandError(`${label} ist ein Dokument von LibreOffice.\nSpeichern Sie es dort als .docx.`);
  throw new CommandError(
    `${label} ist keine Word-Datei.\nSpeichern Sie den Artikel in Word oder LibreOffice als .docx.`,
  );
}
