import { CommandError } from '../../../content/diagnostics/command.ts';

/** A text, and a sentence where it was not written in UTF-8. */
export interface DecodedText {
  text: string;
  remarks: string[];
}

/**
 * Decodes a text file: UTF-8, UTF-16 with its mark or by its blanks, what the file itself names, else Windows-1252.
 *
 * @throws CommandError where it is no text
 */
export function decodeText(bytes: Uint8Array, label: string): DecodedText {
  const encoding = encodingOf(bytes);
  const text = encoding === undefined ? undefined : decode(bytes, encoding);
  if (encoding === undefined || text === undefined || /\p{Cc}/u.test(text.replaceAll(/\s/g, '')))
    throw new CommandError(
      `${label} ist keine Textdatei, oder ihre Kodierung ist unbekannt.\nSpeichern Sie sie mit der Kodierung UTF-8.`,
    );
  const name = encoding.startsWith('utf-16') ? 'UTF-16' : encoding;
  const remarks =
    encoding === 'utf-8'
      ? []
      : [
          `Die Datei ist nicht in UTF-8 gespeichert; sie wurde als ${name} gelesen. Prüfen Sie Umlaute und Anführungszeichen.`,
        ];
  return { text, remarks };
}

function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 1].map((parity) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  const many = sample.length / 4;
  if ((zeros[1] ?? 0) > many) return 'utf-16le';
  if ((zeros[0] ?? 0) > many) return 'utf-16be';
  if (decode(bytes, 'utf-8') !== undefined) return 'utf-8';
  const head = new TextDecoder('latin1').decode(sample);
  const [, named = 'windows-1252'] = /<(?:meta[^>]*charset|\?xml[^>]*encoding)\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  // What says UTF-8 and is none was saved by a program that does not know better.
  return /^utf-?8$/i.test(named) ? 'windows-1252' : named.toLowerCase();
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
