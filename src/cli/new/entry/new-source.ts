import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parseDocument, stringify } from 'yaml';
import { CommandError } from '../../../content/diagnostics/command.ts';
import { quote } from '../../../content/diagnostics/suggest.ts';
import { hasPlaceholder } from '../../../content/read/placeholders.ts';
import { statsOf } from '../../../publish/check-out-dir.ts';
import { sourceSchema } from '../../../schemas/source.ts';
import type { Source } from '../../../schemas/source.ts';
import { webAddressSchema } from '../../../schemas/values/text.ts';
import { slugOf } from '../../../words/orthography/slug-of.ts';
import { commentedPattern } from './field-pattern.ts';
import { knownEntries } from './known-entries.ts';
import type { KnownEntries } from './known-entries.ts';
import type { NewContext, NewOptions } from './new-command.ts';
import { readAddress } from './read-address.ts';
import type { AddressFacts } from './read-address.ts';
import { replaceFile, requireExplainer, requireId } from './write-entry.ts';
import { quoted, toDo, toWrite } from './yaml-text.ts';

/**
 * Adds a source to an explainer by its address; what the address tells, or the content folder knows of the same publisher, is there.
 *
 * @param options the explainer and the id, where they are not the only possible ones
 */
export function newSource(context: NewContext, written: string, options: NewOptions): string[] {
  const { root, label, today } = context;
  const address = written.trim();
  if (address === '')
    throw new CommandError(
      'Es fehlt die Adresse der Quelle.\nZum Beispiel: npm run new source https://www.beispiel.example/bericht',
    );
  const facts = readAddress(address);
  const checked = webAddressSchema.safeParse(facts.url);
  if (!checked.success) throw new CommandError(checked.error.issues[0]?.message ?? 'Das ist keine Adresse.');
  const known = knownEntries(root);
  const slug = requireExplainer(context, options.slug);
  const file = `articles/${slug}/sources.yaml`;
  const sources = known.sources.get(slug) ?? {};
  const same = Object.entries(sources).find(([, { url }]) => url !== undefined && readAddress(url).url === facts.url);
  if (same) throw new CommandError(`Die Quelle gibt es schon: ${same[0]} in ${label}/${file}.`);
  const like = sameHost(known, facts.host);
  const id = requireId(
    context,
    options.id ?? freeId(slugOf(like?.publisher ?? facts.name) || 'quelle', Object.keys(sources)),
    address,
  );
  if (Object.hasOwn(sources, id))
    throw new CommandError(
      `Die Kennung ${quote(id)} hat schon eine Quelle in ${label}/${file}.\nWählen Sie eine andere: ${context.again({ id: 'andere-kennung' })}`,
    );
  const entry = entryLines(id, facts, like, today);
  appendTo(join(root, file), entry, id, label);
  return [
    `Eingetragen in ${label}/${file}:`,
    '',
    ...entry,
    '',
    `Führen Sie sie an, wo sie etwas belegt: sources: [${id}]`,
  ];
}

function entryLines(
  id: string,
  { url, published, archived, lang, kind }: AddressFacts,
  like: Source | undefined,
  today: string,
): string[] {
  const { shape } = sourceSchema;
  const unsure = (known: unknown, field: z.ZodType): string => (known === undefined ? ` # ${toDo(field)}` : '');
  const lines = [
    `publisher: ${like ? plain(like.publisher) : toWrite(shape.publisher)}`,
    `lang: ${like?.lang ?? lang ?? 'de'}${unsure(like?.lang ?? lang, shape.lang)}`,
    ...(published === undefined ? [] : [`published: ${published}`]),
    `url: ${plain(url)}`,
    `kind: ${like?.kind ?? kind ?? 'presse'}${unsure(like?.kind ?? kind, shape.kind)}`,
    `seen: ${today}`,
    ...(archived ? [`archived: { url: ${quoted(archived.url)}, date: ${archived.date} }`] : []),
    ...(like?.stateMedia === true ? ['stateMedia: true'] : []),
  ];
  const given = lines.map((line) => line.replace(/:.*/, ''));
  return [
    `${id}:`,
    ...lines.map((line) => `  ${line}`),
    ...commentedPattern(sourceSchema, given).map((line) => `  ${line}`),
  ];
}

/** The source of the content folder that lies on the same host; of several kinds, one of the commonest. */
function sameHost({ sources, actors, terms }: KnownEntries, host: string): Source | undefined {
  const all = [
    ...[...sources.values()].flatMap((ofExplainer) => Object.values(ofExplainer)),
    ...[...actors.values(), ...terms.values()].flatMap((entry) => entry.sources),
  ].filter((source) => source.url !== undefined && readAddress(source.url).host === host && !hasPlaceholder(source));
  const byKind = Map.groupBy(all, ({ publisher, lang, kind }) => JSON.stringify([publisher, lang, kind]));
  return [...byKind.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}

/** `tagesschau`, `tagesschau-2`, `tagesschau-3` … */
function freeId(wanted: string, taken: readonly string[]): string {
  let id = wanted;
  for (let number = 2; taken.includes(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

/** @throws CommandError where the file is written in a way that nothing can be put behind it */
function appendTo(path: string, entry: readonly string[], id: string, label: string): void {
  const before = statsOf(path) ? readFileSync(path, 'utf8') : '';
  // A pattern stays at the end.
  const pattern = /(?:^|\n)# Die Quellen des Erklärstücks\.\n(?:#.*\n?)*$/.exec(before);
  const at = pattern ? pattern.index : before.length;
  const [head, tail] = [before.slice(0, at).trimEnd(), before.slice(at).trim()];
  const text = `${[head, entry.join('\n'), tail].filter(Boolean).join('\n\n')}\n`;
  const document = parseDocument(text);
  if (document.errors.length > 0 || !document.has(id))
    throw new CommandError(
      `In ${path} lässt sich nichts ergänzen: Die Datei ist kein YAML, in dem jede Quelle auf eigenen Zeilen steht.\nTragen Sie selbst ein:\n\n${entry.join('\n')}`,
    );
  replaceFile(path, text, label);
}

/** A value as it is, where YAML reads it as itself. */
function plain(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}
