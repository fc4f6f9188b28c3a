import { globSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { CheckResult } from '../../content/check-content.ts';
import type { ExplainerSource } from '../../content/model/content.ts';
import { countFaults } from '../../content/diagnostics/message.ts';
import { contentFolder } from '../../content/read/content-folder.ts';
import { placeholders, placeholdersIn } from '../../content/read/placeholders.ts';

/** Something to do in a file of the content. */
export interface Task {
  text: string;
  /** `content/site.yaml:3:1` */
  name?: string;
  /** The same with the whole path, for the editor's program. */
  place?: string;
}

/** What the dev server tells an editor beside the page. */
export interface EditorState {
  faults: Task[];
  /** How many, in words. */
  faultCount: string;
  /** What is open but no fault, under its headings. */
  open: { title: string; tasks: Task[] }[];
  /** The form of what is still to be written, as a regular expression. */
  placeholders: string;
}

export function editorState({ messages, draftMessages, preview }: CheckResult): EditorState {
  const faults = [...messages, ...draftMessages];
  const explainers = preview?.explainers ?? [];
  const groups = [
    { title: 'Platzhalter', tasks: placeholderTasks() },
    { title: 'Hinweise', tasks: explainers.flatMap(({ hints = [] }) => hints.map((text) => ({ text }))) },
    {
      title: 'Quellen ohne Tag des Abrufs',
      tasks: explainers.flatMap((explainer) => sourcesWithout('seen', explainer)),
    },
    { title: 'Quellen ohne Kopie', tasks: explainers.flatMap((explainer) => sourcesWithout('archived', explainer)) },
  ];
  return {
    faults: faults.map(faultTask),
    faultCount: countFaults(faults),
    open: groups.filter(({ tasks }) => tasks.length > 0),
    placeholders: placeholders.source,
  };
}

function faultTask({ file = '', line = 1, column = 1, reason, note = '' }: VFileMessage): Task {
  return { text: `${reason} ${note}`, ...placeIn(file, line, column) };
}

function placeIn(file: string, line: number, column: number): Required<Pick<Task, 'name' | 'place'>> {
  const place = `${file}:${line}:${column}`;
  return { name: place, place: resolve(place) };
}

function placeholderTasks(): Task[] {
  const { root, label } = contentFolder();
  return globSync('**/*.{yaml,mdx,txt}', { cwd: root })
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return placeholdersIn(text, file).map(({ line, column, what }) => ({
        text: what,
        ...placeIn(posix.join(label, file), line, column),
      }));
    });
}

/** The sources that a reader can open, of which something is not known. */
function sourcesWithout(field: 'seen' | 'archived', { slug, sources }: ExplainerSource): Task[] {
  const { root, label } = contentFolder();
  const file = `articles/${slug}/sources.yaml`;
  const wanting = Object.entries(sources).filter(
    ([, source]) => source.url !== undefined && source[field] === undefined,
  );
  if (wanting.length === 0) return [];
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return wanting.map(([id, { publisher }]) => {
    const line = lines.findIndex((text) => text.startsWith(`${id}:`)) + 1;
    return { text: `${id}: ${publisher}`, ...placeIn(posix.join(label, file), Math.max(line, 1), 1) };
  });
}
