import { leadingParticles } from '../../../explainer/actor-index.ts';
import { actorSchema } from '../../../schemas/actor.ts';
import { sourceSchema } from '../../../schemas/source.ts';
import { termSchema } from '../../../schemas/term.ts';
import { slugOf } from '../../../words/orthography/slug-of.ts';
import { commentedPattern } from './field-pattern.ts';
import type { NewContext, NewOptions } from './new-command.ts';
import { parseName } from './parse-name.ts';
import { requireId, requireLine, writeNewFile } from './write-entry.ts';
import { quoted, toWrite } from './yaml-text.ts';

const howTo = '# Löschen Sie „# “ vor den Zeilen, die Sie brauchen, und die übrigen.';

/** Makes the file of a person in `actors/`. */
export function newPerson(context: NewContext, given: string, { id }: NewOptions): string[] {
  const { name, givenNames, familyNames } = parseName(requireLine(given, 'der Name der Person'));
  const family = (familyNames[0] ?? name).replace(leadingParticles, '');
  const list = (names: readonly string[]): string =>
    `[${names.map((one) => (/^[\p{L}][\p{L} .'’-]*$/u.test(one) ? one : quoted(one))).join(', ')}]`;
  const fields = [
    `name: ${quoted(name)}`,
    ...(givenNames.length > 0 ? [`given: ${list(givenNames)}`] : []),
    `family: ${list(familyNames)}`,
    ...sources(),
  ];
  const without = ['kind', 'name', 'given', 'family', 'short', 'names', 'founded', 'sources'];
  return newEntry(context, 'actors', id ?? slugOf(family), name, fields, commentedPattern(actorSchema, without));
}

/** Makes the file of an organisation in `actors/`. */
export function newOrganisation(context: NewContext, given: string, { id }: NewOptions): string[] {
  const name = requireLine(given, 'der Name der Organisation');
  const fields = ['kind: organisation', `name: ${quoted(name)}`, ...sources()];
  const without = ['kind', 'name', 'given', 'family', 'fullName', 'born', 'offices', 'sources'];
  return newEntry(context, 'actors', id ?? slugOf(name), name, fields, commentedPattern(actorSchema, without));
}

/** Makes the file of a term in `terms/`. */
export function newTerm(context: NewContext, given: string, { id }: NewOptions): string[] {
  const name = requireLine(given, 'das Stichwort');
  const fields = [
    `name: ${quoted(name)}`,
    `names: [${quoted(name)}]`,
    'kind: begriff',
    `text: ${toWrite(termSchema.shape.text)}`,
  ];
  const without = ['name', 'names', 'kind', 'text'];
  return newEntry(context, 'terms', id ?? slugOf(name), name, fields, commentedPattern(termSchema, without));
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

function newEntry(
  context: NewContext,
  folder: 'actors' | 'terms',
  wanted: string,
  name: string,
  fields: readonly string[],
  pattern: readonly string[],
): string[] {
  const { label, setting } = context;
  const id = requireId(context, wanted, name);
  writeNewFile(context, `${folder}/${id}.yaml`, [...fields, '', howTo, ...pattern, ''].join('\n'));
  return [
    `Angelegt: ${label}/${folder}/${id}.yaml`,
    'Ersetzen Sie darin die Platzhalter; bis dahin erscheint nichts davon.',
    `In article.mdx unter ‚${folder}‘: - id: ${id}`,
    `Danach: ${setting}npm run check:content`,
  ];
}
