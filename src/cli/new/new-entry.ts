import { actorSchema } from '../../schemas/actor.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { termSchema } from '../../schemas/term.ts';
import { slugOf } from '../../words/slug-of.ts';
import { commentedPattern } from './field-pattern.ts';
import type { NewContext } from './new-context.ts';
import { parseName } from './parse-name.ts';
import { requireId, requireLine, writeNewFile } from './write-entry.ts';
import { quoted, toWrite } from './yaml-text.ts';

const howTo = '# Löschen Sie „# “ vor den Zeilen, die Sie brauchen, und die übrigen.';

/** Makes the file of a person in `actors/`. */
export function newPerson(context: NewContext, given: string, wantedId?: string): string[] {
  const { name, givenNames, familyNames } = parseName(requireLine(given, 'der Name der Person'));
  const id = requireId(
    context,
    wantedId ?? slugOf((familyNames[0] ?? name).replace(/^(?:\p{Ll}+(?:['’]|[-\s]+))+(?=\p{Lu})/u, '')),
    name,
  );
  const list = (names: readonly string[]): string =>
    `[${names.map((one) => (/^[\p{L}][\p{L} .'’-]*$/u.test(one) ? one : quoted(one))).join(', ')}]`;
  const lines = [
    `name: ${quoted(name)}`,
    ...(givenNames.length > 0 ? [`given: ${list(givenNames)}`] : []),
    `family: ${list(familyNames)}`,
    ...sources(),
    '',
    howTo,
    ...commentedPattern(actorSchema, ['kind', 'name', 'given', 'family', 'short', 'names', 'founded', 'sources']),
    '',
  ];
  writeNewFile(context, `actors/${id}.yaml`, lines.join('\n'));
  return made(context, 'actors', id);
}

/** Makes the file of an organisation in `actors/`. */
export function newOrganisation(context: NewContext, given: string, wantedId?: string): string[] {
  const name = requireLine(given, 'der Name der Organisation');
  const id = requireId(context, wantedId ?? slugOf(name), name);
  const lines = [
    'kind: organisation',
    `name: ${quoted(name)}`,
    ...sources(),
    '',
    howTo,
    ...commentedPattern(actorSchema, ['kind', 'name', 'given', 'family', 'fullName', 'born', 'offices', 'sources']),
    '',
  ];
  writeNewFile(context, `actors/${id}.yaml`, lines.join('\n'));
  return made(context, 'actors', id);
}

/** Makes the file of a term in `terms/`. */
export function newTerm(context: NewContext, given: string, wantedId?: string): string[] {
  const name = requireLine(given, 'das Stichwort');
  const id = requireId(context, wantedId ?? slugOf(name), name);
  const lines = [
    `name: ${quoted(name)}`,
    `names: [${quoted(name)}]`,
    'kind: begriff',
    `text: ${toWrite(termSchema.shape.text)}`,
    '',
    howTo,
    ...commentedPattern(termSchema, ['name', 'names', 'kind', 'text']),
    '',
  ];
  writeNewFile(context, `terms/${id}.yaml`, lines.join('\n'));
  return made(context, 'terms', id);
}

/** The one source that an actor needs, still to be named. */
function sources(): string[] {
  return [
    'sources:',
    `  - publisher: ${toWrite(sourceSchema.shape.publisher)}`,
    '    lang: de',
    '    kind: presse',
    ...commentedPattern(sourceSchema, ['publisher', 'lang', 'kind']).map((line) => `  ${line.replace('# ', '#   ')}`),
  ];
}

function made({ label, setting }: NewContext, folder: 'actors' | 'terms', id: string): string[] {
  return [
    `Angelegt: ${label}/${folder}/${id}.yaml`,
    'Ersetzen Sie darin die Platzhalter; bis dahin erscheint nichts davon.',
    `In article.mdx unter ‚${folder}‘: - id: ${id}`,
    `Danach: ${setting}npm run check:content`,
  ];
}
