import type { Root } from 'mdast';
import type { Fault, Position } from '../diagnostics/fault.ts';
import { parseMdx } from './mdx-parser.ts';
import { quote } from '../diagnostics/suggest.ts';
import { markdownExcess } from '../diagnostics/size-limits.ts';
import { positionAt } from '../diagnostics/position.ts';
import { unseenFaults } from './invisible-characters.ts';
import { parseYamlFile } from '../yaml/yaml-file.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

export const noImport: [problem: string, cure: string] = [
  'Texte importieren und exportieren nichts.',
  'Löschen Sie die Zeile; beginnt ein Satz mit „import“ oder „export“, stellen Sie ihn um.',
];
export const noExpression: [problem: string, cure: string] = [
  'Geschweifte Klammern rechnen; Texte sind keine Programme.',
  'Schreiben Sie „\\{“, wenn die Klammer selbst gemeint ist, sonst löschen Sie sie.',
];

/** An MDX file, parsed; positions in the tree are those in the file. */
export interface MdxFile {
  frontMatter: YamlFile | undefined;
  /** Undefined where the text is no MDX. */
  tree: Root | undefined;
  /** What the tree was parsed from: the text, with blanks in the place of the front matter. */
  body: string;
  faults: Fault[];
}

/**
 * Splits off the front matter and parses both halves.
 *
 * @param verbatim whether the text is another's, in which an address that stands as plain text becomes no link
 */
export function parseMdxFile(file: string, text: string, { verbatim = false } = {}): MdxFile {
  const [block = '', opening = '', yaml = ''] =
    /^((?:\s*\n)?---[ \t]*\r?\n)((?:[^\n]*\n)*?)---[ \t]*(?=\r?\n|$)/.exec(text) ?? [];
  // Blanks keep everything that follows where it is.
  const body = block.replaceAll(/[^\r\n]/g, ' ') + text.slice(block.length);
  const frontMatter = block ? parseYamlFile(file, yaml, { firstLine: opening.split('\n').length }) : undefined;
  const faults = [...(frontMatter?.faults ?? [])];
  const unparsable = [...(block ? [] : unclosedFrontMatter(file, body)), ...markdownExcess(file, body)];
  if (unparsable.length > 0) return { frontMatter, tree: undefined, body, faults: [...faults, ...unparsable] };
  try {
    const tree = parseMdx(body, verbatim);
    // Those of the article are compared with the original.
    if (!verbatim) faults.push(...unseenFaults(file, tree, body));
    return { frontMatter, tree, body, faults };
  } catch (error) {
    return { frontMatter, tree: undefined, body, faults: [...faults, syntaxFault(file, body, error)] };
  }
}

/** A beginning that looks like front matter; `+++` is front matter to Astro. */
function unclosedFrontMatter(file: string, text: string): Fault[] {
  const before = /^(?:\s*\n)?(?=---|\+\+\+)/.exec(text)?.[0];
  if (before === undefined) return [];
  return [
    {
      file,
      line: before.split('\n').length,
      column: 1,
      problem: 'Die Angaben am Anfang sind nicht abgeschlossen.',
      cure: 'Sie stehen zwischen zwei Zeilen „---“.',
    },
  ];
}

const problems: Record<string, [problem: string, cure: string]> = {
  'end-tag-mismatch': [
    'Ein Element wird anders geschlossen, als es geöffnet wurde, oder gar nicht.',
    'Schließen Sie jedes Element im selben Absatz: <Name>…</Name>.',
  ],
  'unexpected-closing-slash': [
    'Hier wird ein Element geschlossen, das nicht geöffnet ist.',
    'Löschen Sie es, oder ergänzen Sie den Anfang.',
  ],
  'unexpected-eof': [
    'Ein Element oder eine Klammer wird nicht geschlossen.',
    'Schließen Sie sie; „\\{“ steht für die Klammer selbst.',
  ],
  'unexpected-lazy': [
    'Ein Element geht über das Ende eines Zitats oder einer Liste hinaus.',
    'Schließen Sie es vorher.',
  ],
};

function syntaxFault(file: string, body: string, error: unknown): Fault {
  const { ruleId, place, message } = error as {
    ruleId?: string;
    place?: Position & { start?: Position };
    message: string;
  };
  // An element that is never closed is named with its place; the error itself points to its paragraph, or nowhere.
  const [, line, column] = /^Expected a closing tag for .*? \((\d+):(\d+)/.exec(message) ?? [];
  if (ruleId === 'acorn') return { file, ...programAt(body, place) };
  const point = line && column ? { line: Number(line), column: Number(column) } : (place?.start ?? place);
  const [problem, cure] = (point && lookalike(body, point)) ??
    (point && ruleId === 'unexpected-character' ? misplacedSign(body, point) : problems[ruleId ?? '']) ?? [
      'Die Auszeichnung ist hier fehlerhaft.',
      'Prüfen Sie die Zeichen „<“, „>“, „{“ und „}“ in dieser Zeile.',
    ];
  return { file, line: point?.line ?? 1, column: point?.column ?? 1, problem, cure };
}

/** A program that is none, reported where it begins: at its brace, or at `import` or `export`. */
function programAt(body: string, place: Position = { line: 1, column: 1 }): Omit<Fault, 'file'> {
  const lines = body.split('\n');
  const before = [...lines.slice(0, place.line - 1), lines[place.line - 1]?.slice(0, place.column - 1)].join('\n');
  const brace = before.lastIndexOf('{');
  const isExpression = brace > before.lastIndexOf('}');
  const statement = Math.max(before.lastIndexOf('\nimport'), before.lastIndexOf('\nexport')) + 1;
  const [problem, cure] = isExpression ? noExpression : noImport;
  return { ...positionAt(body, isExpression ? brace : statement), problem, cure };
}

function misplacedSign(body: string, { line, column }: Position): [problem: string, cure: string] {
  const text = body.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const sign =
    text === '' ? 'Das Ende der Zeile' : `Das Zeichen ${quote(String.fromCodePoint(text.codePointAt(0) ?? 0))}`;
  return [
    `${sign} passt hier nicht zu einem Element.`,
    'Schreiben Sie „\\<“ oder „\\{“, wenn die Klammer davor selbst gemeint ist.',
  ];
}

/** What Markdown has and MDX has not, where the parser stumbled over it. */
function lookalike(body: string, { line, column }: Position): [problem: string, cure: string] | undefined {
  const text = body.split('\n')[line - 1] ?? '';
  const before = text.slice(Math.max(0, column - 200), column);
  if (before.endsWith('<!'))
    return ['Kommentare sind in diesen Texten nicht vorgesehen.', 'Löschen Sie den Kommentar.'];
  if (/<[^<\s/]+[/@]$/.test(before))
    return ['Eine Adresse steht hier nicht zwischen „<“ und „>“.', 'Schreiben Sie [Text](https://…).'];
  const property = /[\w-]+=\s*[„“”‚‘’»«›‹]$/.exec(before)?.[0];
  if (property === undefined) return undefined;
  const value = /^[^„“”‚‘’»«›‹"<>]*/.exec(text.slice(column))?.[0] ?? '';
  return [
    `Das Anführungszeichen ${quote(before.slice(-1))} gilt hier nicht als eines.`,
    `Schreiben Sie ${property.slice(0, -1)}"${value.trim()}", mit geraden Anführungszeichen.`,
  ];
}
