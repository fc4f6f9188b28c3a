import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { FileCache } from '../../src/cache/file-cache.ts';
import { checkContent } from '../../src/content/check-content.ts';
import type { CheckResult } from '../../src/content/check-content.ts';
import { CheckCache } from '../../src/content/check-cache.ts';
import { createTextRenderer } from '../../src/content/markdown/render-texts.ts';
import { ContentCopy } from './content-copy.ts';
import { temporaryCopy, temporaryFolder } from './temporary-folder.ts';

const slug = 'trump-putin-telefonat';
const article = `articles/${slug}/article.mdx`;
const claims = `articles/${slug}/claims.yaml`;

let copy: ContentCopy;
let folder: string;
/** How often the texts of an explainer were made. */
let rendered: number;

beforeEach(() => {
  copy = temporaryCopy();
  folder = temporaryFolder();
  rendered = 0;
});

function check() {
  return checkContent(copy.root, 'content', {
    cache: new CheckCache(new FileCache(folder)),
    createRenderer: (actors, terms) => {
      const renderer = createTextRenderer(actors, terms);
      return {
        ...renderer,
        render: (source, texts) => {
          rendered++;
          return renderer.render(source, texts);
        },
      };
    },
  });
}

function html(): string {
  return JSON.stringify(check().content?.explainers[0]?.texts?.article);
}

describe('an explainer that has not changed', () => {
  test('is taken by the next check as the one before has found it', () => {
    const first = check();
    expect(check()).toEqual(first);
    expect(rendered).toBe(1);
  });

  test('is checked again where what was cached is damaged', () => {
    const first = check();
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
      writeFileSync(join(folder, name), bytes);
    }
    expect(check()).toEqual(first);
    expect(rendered).toBe(2);
  });
});

describe('an edit shows at once, and taken back is as before', () => {
  const wording = `articles/${slug}/original.txt`;

  test.for([
    ['of the article', 'Fragen verstärkte', [article, wording], /Fragen verstärkte/, 'Fragen mehrte'],
    ['of a note', 'fand einen Tag früher statt', [claims], /fand einen Tag früher statt/, 'war einen Tag früher'],
    [
      'of a person',
      '>Wladimir Putin<',
      ['actors/putin.yaml'],
      /^given: (.*\n)*?fullName: .*$/m,
      'given: [Igor]\nfamily: [Putin]\nfullName: Igor Putin',
      '>Selenskyj<',
    ],
  ] as const)('%s', ([, shown, files, from, to, then = to]) => {
    const before = html();
    expect(before).toContain(shown);
    const saved = files.map((name) => [name, copy.read(name)] as const);
    for (const name of files) copy.edit(name, from, to);
    expect(html()).toContain(then);
    expect(html()).not.toContain(shown);
    for (const [name, text] of saved) copy.write(name, text);
    expect(html()).toBe(before);
  });
});

describe('persons and terms: only what they can change is made again, and it is made as without a cache', () => {
  const merz = 'actors/merz.yaml';
  const kreml = 'terms/kreml.yaml';

  /** Puts a person beside the others. */
  function addPerson(file: string, given: string, family: string): void {
    const trump = copy.read('actors/trump.yaml');
    const names = `name: ${given} ${family}\ngiven: [${given}]\nfamily: [${family}]\n`;
    copy.write(
      file,
      trump.replace(/^name: .*\ngiven: .*\nfamily: .*\n/m, () => names),
    );
  }

  /** How many explainers were made again after a change, and whether their texts are others. */
  function madeAfter(change: () => void): { made: number; changed: boolean } {
    const before = JSON.stringify(check().content?.explainers);
    change();
    rendered = 0;
    const warm = check();
    const made = rendered;
    rmSync(folder, { recursive: true });
    expect(printed(warm)).toBe(printed(check()));
    return { made, changed: JSON.stringify(warm.content?.explainers) !== before };
  }

  /** All that a check has found, to be compared to the byte. */
  function printed({ content, messages }: CheckResult): string {
    return JSON.stringify([messages, content && [[...content.actors], [...content.terms], content.explainers]]);
  }

  beforeEach(() => {
    cpSync(copy.path(`articles/${slug}`), copy.path('articles/zweites'), { recursive: true });
    for (const name of ['article.mdx', 'original.txt'])
      copy.edit(
        `articles/zweites/${name}`,
        'breiteren Kontext wird',
        'breiteren Kontext wird laut Merz, Merkels Sprecher und Frau Huber',
      );
    // Both explainers list all the others; „Merz“ is the name of one that neither does.
    addPerson('actors/huber.yaml', 'Erika', 'Huber');
  });

  test.for([
    ['whose name stands in one of two explainers', 'Friedrich', 'Merz', { made: 1 }],
    ['whose name stands in one of two explainers, in the genitive', 'Angela', 'Merkel', { made: 1 }],
    ['whose name stands nowhere', 'Konrad', 'Adenauer', { made: 0, changed: false }],
    ['with the family name of another', 'Melania', 'Trump', { made: 2, changed: true }],
    ['whose name begins like that of another, and is longer', 'Uwe', 'Trumps Annäherung', { made: 2, changed: true }],
  ] as const)('a new person %s', ([, given, family, expected]) => {
    const added = madeAfter(() => {
      addPerson(merz, given, family);
    });
    expect(added).toMatchObject(expected);
  });

  test.for([
    ['one whose name stands in one of two explainers', 'Friedrich', 'Merz', 1, false],
    ['one whose name stands nowhere', 'Konrad', 'Adenauer', 0, false],
    ['one with the family name of another', 'Melania', 'Trump', 2, true],
  ] as const)('a person that is removed: %s', ([, given, family, made, changed]) => {
    addPerson(merz, given, family);
    const removed = madeAfter(() => {
      rmSync(copy.path(merz));
    });
    expect(removed).toEqual({ made, changed });
  });

  test.for([
    ['how we write the name of one whom both list', 'actors/putin.yaml', /^name: .*$/m, 'name: W. Putin', 0, false],
    ['a family name of one whom both list', 'actors/putin.yaml', /^family: .*$/m, 'family: [Rasputin]', 2, true],
    ['a given name of one whom one names', 'actors/huber.yaml', 'given: [Erika]', 'given: [Eva]', 1, false],
    ['the family name to one that one names', 'actors/huber.yaml', 'family: [Huber]', 'family: [Merz]', 1, true],
    ['what is said of one whom both list', 'actors/putin.yaml', /^country: .*$/m, 'country: Land', 0, false],
    ['what is said of a term that both list', kreml, /^text: .*$/m, 'text: Ein Haus.', 0, false],
    ['how we write the name of a term that both list', kreml, /^name: .*$/m, 'name: Moskau', 0, false],
    ['the names of a term that both list', kreml, /^names: .*$/m, 'names: [Kontext]', 2, true],
  ] as const)('a change of %s', ([, file, from, to, made, changed]) => {
    const edited = madeAfter(() => {
      copy.edit(file, from, to);
    });
    expect(edited).toEqual({ made, changed });
  });

  test('a person that is removed while explainers list it is a fault of each', () => {
    check();
    rmSync(copy.path('actors/putin.yaml'));
    const reasons = check().messages.map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === 'Den Akteur ‚putin‘ gibt es nicht.')).toHaveLength(2);
  });
});

test('an explainer with faults is not cached', () => {
  copy.edit(claims, 'verdict: falsch', 'verdict: flasch');
  expect(check().messages).toHaveLength(1);
  expect(check().messages).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
});
