import { join, posix } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Actor } from '../schemas/actor.ts';
import { findGroup, type Group } from '../schemas/site/group.ts';
import type { ExplainerCheck } from './check-cache.ts';
import { report, type Wording } from './diagnostics/message.ts';
import { listFirst, quote, suggestNearest } from './diagnostics/suggest.ts';
import type { ExplainerSource } from './model/content.ts';
import { parseMdxFile } from './read/mdx-file.ts';
import { readTextFile } from './read/text-file.ts';

/** What the check of the groups of an explainer needs to know. */
interface GroupContext {
  /** The content folder, and how messages call it. */
  root: string;
  label: string;
  actors: ReadonlyMap<string, Actor | undefined>;
  /** Those of the whole site. */
  groups: readonly Group[];
}

type GroupProblem = [path: PropertyKey[], ...wording: Wording];

/** The same explainers with what is found in their groups. */
export function withGroups(checked: readonly ExplainerCheck[], context: GroupContext): ExplainerCheck[] {
  return checked.map((explainer) => {
    const { source, messages } = explainer;
    return source ? { ...explainer, messages: [...messages, ...checkGroups(source, context)] } : explainer;
  });
}

/** Every group that an actor of the explainer belongs to exists, no two of them look alike, and none of its own is idle. */
function checkGroups({ slug, article }: ExplainerSource, context: GroupContext): VFileMessage[] {
  const known = [...article.groups, ...context.groups];
  const problems: GroupProblem[] = [];
  const used = new Set<Group>();
  for (const [index, { id, group: here }] of article.actors.entries()) {
    const wanted = here ?? context.actors.get(id)?.group;
    const group = findGroup(wanted, known);
    if (group) used.add(group);
    else if (wanted !== undefined)
      problems.push(unknownGroup(index, wanted, here === undefined ? id : undefined, known));
  }
  for (const [index, group] of article.groups.entries()) problems.push(...ownGroupProblems(index, group, used));
  return problems.length === 0 ? [] : placed(slug, problems, context);
}

function unknownGroup(index: number, wanted: string, actor: string | undefined, known: readonly Group[]): GroupProblem {
  const ids = known.map(({ id }) => id);
  const cure = [suggestNearest(wanted, ids), 'Gruppen stehen unter ‚groups‘ in site.yaml oder hier.'];
  return [
    ['actors', index, actor === undefined ? 'group' : 'id'],
    'unknown-group',
    `Die Gruppe ${quote(wanted)}${actor === undefined ? '' : `, zu der ${quote(actor)} gehört,`} gibt es nicht.`,
    cure.filter(Boolean).join(' '),
  ];
}

function ownGroupProblems(index: number, group: Group, used: ReadonlySet<Group>): GroupProblem[] {
  const { id, color } = group;
  if (!used.has(group)) {
    const note = 'Tragen Sie sie bei ihnen unter ‚group‘ ein, oder löschen Sie sie.';
    return [[['groups', index], 'unused-group', `Zur Gruppe ${quote(id)} gehört keiner der Akteure.`, note]];
  }
  const alike = [...used].filter((other) => other.id !== id && other.color === color).map((other) => other.id);
  if (alike.length === 0) return [];
  const reason = `Die Gruppen ${quote(id)} und ${quote(listFirst(alike))} haben dieselbe Farbe.`;
  return [[['groups', index, 'color'], 'duplicate-color', reason]];
}

/** Reads the front matter once more for the places, because a cached check knows none. */
function placed(slug: string, problems: readonly GroupProblem[], { root, label }: GroupContext): VFileMessage[] {
  const name = join('articles', slug, 'article.mdx');
  const file = new VFile({ path: posix.join(label, 'articles', slug, 'article.mdx') });
  readTextFile(root, name, file);
  const yaml = parseMdxFile(file, { verbatim: true }).frontMatter;
  // What else is wrong in it has been told.
  file.messages = [];
  for (const [path, ...wording] of problems) report(file, yaml?.locate(path), ...wording);
  return file.messages;
}
