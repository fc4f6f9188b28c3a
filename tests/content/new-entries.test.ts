import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createExplainer } from '../../src/cli/new/explainer/create-explainer.ts';
import { commentedPattern } from '../../src/cli/new/entry/field-pattern.ts';
import { parseName } from '../../src/cli/new/entry/parse-name.ts';
import { runNew } from '../../src/cli/run-new.ts';
import { checkContent } from '../../src/content/check-content.ts';
import { formatMessages } from '../../src/content/diagnostics/message.ts';
import type { Content } from '../../src/content/model/content.ts';
import { withoutDrafts } from '../../src/content/published.ts';
import { actorSchema } from '../../src/schemas/actor.ts';
import { claimsSchema } from '../../src/schemas/claim.ts';
import { contactsSchema } from '../../src/schemas/contact.ts';
import { chronologySchema } from '../../src/schemas/event.ts';
import { plainSchema } from '../../src/schemas/plain.ts';
import { sourceSchema, sourcesSchema } from '../../src/schemas/source.ts';
import { termSchema } from '../../src/schemas/term.ts';
import { article } from './bad-input/bad-input.ts';
import { ContentCopy } from './content-copy.ts';
import { temporaryCopy } from './temporary-folder.ts';

let copy: ContentCopy;

beforeEach(() => {
  copy = temporaryCopy();
});

const today = '2026-11-23';
const run = async (...args: string[]): Promise<string> =>
  (await runNew({ root: copy.root, label: 'content', today, setting: '' }, args)).join('\n');
const yaml = (name: string): unknown => parse(copy.read(name));

describe('a person', () => {
  test.for([
    ['Ursula von der Leyen', ['Ursula'], 'von der Leyen', 'leyen'],
    ['Leyen, Ursula von der', ['Ursula'], 'von der Leyen', 'leyen'],
    ['Dr. Anna-Lena Müller', ['Anna-Lena'], 'Müller', 'mueller'],
    ['John F. Kennedy Jr.', ['John'], 'Kennedy', 'kennedy'],
    ['Baschar al-Assad', ['Baschar'], 'al-Assad', 'assad'],
    ['Lula', undefined, 'Lula', 'lula'],
  ] as const)('%s has its names apart and an id of its family name', async ([name, given, family, id]) => {
    expect(await run('person', name)).toContain(`Angelegt: content/actors/${id}.yaml`);
    expect(yaml(`actors/${id}.yaml`)).toMatchObject({ family: [family], ...(given && { given }) });
    expect(formatMessages(checkContent(copy.root).messages)).toBe('');
  });

  test('is on no page while a placeholder stands in it, and stops an explainer that names it', async () => {
    await run('person', 'Anna Beispiel');
    const { content } = checkContent(copy.root);
    expect(content?.actors.has('beispiel')).toBe(true);
    expect(content && withoutDrafts(content, today).actors.has('beispiel')).toBe(false);
    copy.edit(article, /^actors:\n/m, 'actors:\n  - id: beispiel\n    part: Sie war dabei.\n');
    const open = checkContent(copy.root).messages.filter(({ ruleId }) => ruleId === 'placeholder');
    expect(open.map(({ file }) => file)).toEqual(['content/actors/beispiel.yaml']);
  });

  test('whose id is taken is refused with the file, and may have another', async () => {
    await expect(run('person', 'Lara Trump')).rejects.toThrow(
      /^content\/actors\/trump\.yaml gibt es schon \(‚Donald Trump‘\)\.\n.*: npm run new -- person "Lara Trump" --id andere-kennung$/,
    );
    expect(await run('person', 'Lara Trump', '--id', 'lara-trump')).toContain('actors/lara-trump.yaml');
    await expect(run('person', 'Путин')).rejects.toThrow(
      'Aus ‚Путин‘ wird keine Kennung.\nWählen Sie eine aus a–z, 0–9 und Bindestrichen: npm run new -- person "Путин" --id',
    );
    await expect(run('person', '')).rejects.toThrow('Es fehlt der Name der Person.');
  });
});

describe('a page', () => {
  test('is a draft that passes the check at once, and that no reader gets', async () => {
    expect(await run('page', 'Wie wir', 'arbeiten')).toContain(
      'Angelegt, als Entwurf: content/pages/wie-wir-arbeiten.mdx',
    );
    const { content, messages, placeholders } = checkContent(copy.root);
    expect(formatMessages(messages)).toBe('');
    expect(placeholders).toBe(2);
    const pagesOf = ({ pages }: Content): string[] => pages.map(({ page }) => page);
    expect(content && pagesOf(content)).toContain('wie-wir-arbeiten.html');
    expect(content && pagesOf(withoutDrafts(content, today))).not.toContain('wie-wir-arbeiten.html');
  });

  test('that is no draft has its placeholders told, and its fields are right as they stand in comments', async () => {
    await run('page', 'Kontakt', '--slug', 'so-erreichen-sie-uns');
    const file = 'pages/so-erreichen-sie-uns.mdx';
    copy.edit(file, /^draft: .*\n/m, '');
    copy.write(file, copy.read(file).replaceAll(/^# (?=\w+: )/gm, ''));
    const { messages } = checkContent(copy.root);
    expect(messages.map(({ ruleId, file }) => [ruleId, file])).toEqual(
      Array.from({ length: 2 }, () => ['placeholder', `content/${file}`]),
    );
  });

  test.for([
    ['Impressum', 'Die Adresse ‚impressum‘ braucht die Seite selbst.'],
    ['Assets', 'Die Adresse ‚assets‘ braucht die Seite selbst.'],
    ['Über', 'content/pages/ueber.mdx gibt es schon.'],
    ['Trump-Putin-Telefonat', 'content/articles/trump-putin-telefonat/ gibt es schon.'],
    ['Riad', 'Die Adresse ‚riad‘ hatte früher das Erklärstück ‚trump-putin-telefonat‘.'],
    ['Wir', 'Die Adresse ‚wir‘ hatte früher die Seite ‚ueber.mdx‘.'],
    ['?', 'Aus diesem Titel wird keine Adresse;'],
    ['', 'Es fehlt der Titel der Seite.'],
    ['**Wir**', 'Auszeichnungen wie **fett**'],
  ])('is refused where its address is reserved, taken or none: %s', async ([title, says]) => {
    copy.edit(article, /^kicker:/m, 'aliases: [riad]\nkicker:');
    copy.edit('pages/ueber.mdx', 'order:', 'aliases: [wir]\norder:');
    await expect(run('page', title ?? '')).rejects.toThrow(says);
    await expect(run('page', 'Wir', '--slug', 'Über uns')).rejects.toThrow('‚Über uns‘ ist keine Adresse');
    expect(readdirSync(copy.path('pages')).sort()).toEqual(['datenschutz.mdx', 'ueber.mdx']);
  });

  test('keeps its address from a new explainer', async () => {
    await run('page', 'Kontakt');
    await expect(run('Kontakt')).rejects.toThrow('content/pages/kontakt.mdx gibt es schon.');
  });
});

test('an organisation and a term pass the check at once', async () => {
  await run('organisation', 'Verein für Öl: e.V.');
  await run('term', 'Grundgesetz');
  expect(yaml('actors/verein-fuer-oel-e-v.yaml')).toMatchObject({ kind: 'organisation', name: 'Verein für Öl: e.V.' });
  expect(yaml('terms/grundgesetz.yaml')).toMatchObject({
    name: 'Grundgesetz',
    names: ['Grundgesetz'],
    kind: 'begriff',
  });
  expect(formatMessages(checkContent(copy.root).messages)).toBe('');
});

describe('a source', () => {
  beforeEach(() => {
    createExplainer(copy.root, 'content', { title: 'Neu', today });
  });

  test('goes into the only draft, with what its address and the content folder tell', async () => {
    await run('source', 'https://www.deutschlandfunk.de/2025/02/14/bericht-100.html?utm_source=x');
    expect(yaml('articles/neu/sources.yaml')).toEqual({
      deutschlandfunk: {
        publisher: 'Deutschlandfunk',
        lang: 'de',
        published: '2025-02-14',
        url: 'https://www.deutschlandfunk.de/2025/02/14/bericht-100.html',
        kind: 'presse',
        seen: today,
      },
    });
    expect(formatMessages(checkContent(copy.root).messages)).toBe('');
  });

  test('is that of a copy in an archive too, and has a placeholder for a publisher that nobody knows', async () => {
    await run('source', 'https://web.archive.org/web/20250215101010/https://unbekannt.example/en/a');
    const known = yaml('articles/neu/sources.yaml') as Record<string, Record<string, unknown>>;
    expect(known.unbekannt).toMatchObject({
      url: 'https://unbekannt.example/en/a',
      lang: 'en',
      archived: { date: '2025-02-15' },
      publisher: expect.stringContaining('[Platzhalter: ') as string,
    });
  });

  test('is refused where it is there already, is no address, or belongs nowhere', async () => {
    await run('source', 'https://a.example/b');
    await expect(run('source', 'https://a.example/b#:~:text=x')).rejects.toThrow('Die Quelle gibt es schon: a in');
    await expect(run('source', 'a.example')).rejects.toThrow('keine öffentliche Adresse');
    await expect(run('source', 'https://a.example/c', '--slug', 'nirgends')).rejects.toThrow('‚nirgends‘ gibt es');
    createExplainer(copy.root, 'content', { title: 'Zweiter', today });
    await expect(run('source', 'https://a.example/c')).rejects.toThrow(
      'In welches Erklärstück gehört die Quelle?\nSchreiben Sie: npm run new -- source https://a.example/c --slug neu\nMöglich sind: neu, zweiter, trump-putin-telefonat.',
    );
    await expect(run('source', 'https://a.example/c', '--slug', 'neu', '--id', 'a')).rejects.toThrow(
      ': npm run new -- source https://a.example/c --slug neu --id andere-kennung',
    );
    await run('source', 'https://a.example/c', '--slug=neu');
    expect(Object.keys(yaml('articles/neu/sources.yaml') as object)).toEqual(['a', 'a-2']);
  });
});

describe('words that are no title', () => {
  const before = (): string[] => readdirSync(copy.root, { recursive: true, encoding: 'utf8' }).sort();

  test.for([
    [['Person', 'Otto Probe'], 'npm run new person "Otto Probe"'],
    [['Perosn', 'Otto', 'Probe'], 'npm run new person "Otto Probe"'],
    [['ORGANIZATION', 'Verein'], 'npm run new organisation "Verein"'],
    [['Begriff', 'Grundgesetz', '--id', 'gg'], 'npm run new -- term "Grundgesetz" --id gg'],
    [['Seiten', 'Kontakt'], 'npm run new page "Kontakt"'],
    [['quelle', 'https://x.example/'], 'npm run new source https://x.example/'],
    [['Quelle', 'https://x.example/?a=b&c'], 'npm run new source "https://x.example/?a=b&c"'],
    [['Quelle', 'https://x.example/$a'], "npm run new source 'https://x.example/$a'"],
    [['https://x.example/'], 'npm run new source https://x.example/'],
    [['Person'], 'npm run new person "…"'],
    [['Erklärstück', 'Riad'], 'npm run new -- "Riad"'],
  ] as const)('are refused with the command that was probably meant: %j', async ([args, meant]) => {
    const files = before();
    const { message } = (await run(...args).catch((error: unknown) => error)) as Error;
    expect(message.split('\n')[0]).toBe(`Meinten Sie: ${meant}`);
    expect(message).toContain('Es wurde nichts angelegt.');
    expect(before()).toEqual(files);
  });

  test('are refused where several are no kind of thing, with the title in quotation marks', async () => {
    const files = before();
    await expect(run('Gespräch', 'in', 'Riad', '--slug=riad')).rejects.toThrow(
      /^Ein Titel aus .*: npm run new -- "Gespräch in Riad" --slug riad\nEs wurde nichts angelegt\.$/,
    );
    expect(before()).toEqual(files);
  });

  test.for(['Person des Jahres', 'Seite an Seite', 'Personal', 'Quelle: https://x.example/'])(
    'are no others than these: „%s“ in one argument is a title',
    async (title) => {
      expect(await run(title)).toContain('Angelegt, als Entwurf: content/articles/');
    },
  );
});

test('an unknown option is refused with the help', async () => {
  await expect(run('--titel', 'Neu')).rejects.toThrow(/^‚--titel‘ gibt es hier nicht\.\n\nnpm run new/);
});

test.for([
  ['claims', claimsSchema],
  ['sources', sourcesSchema],
  ['contacts', contactsSchema],
  ['chronology', chronologySchema],
  ['plain', plainSchema],
  ['actor', actorSchema],
  ['source', sourceSchema],
  ['term', termSchema],
] as const)(
  'the pattern of %s is YAML with every field, and examples that it takes, once the comments are taken off',
  ([name, schema]) => {
    const pattern = parse(
      commentedPattern(schema)
        .map((line) => line.replace(/^# ?/, ''))
        .join('\n'),
    ) as unknown;
    const wanted: Record<string, readonly string[]> = {
      claims: ['verdict', 'correction', 'explanation', 'context', 'sources'],
      contacts: ['parties', 'contacts', 'paragraph'],
      chronology: ['date', 'when', 'text', 'weak', 'sources'],
      actor: Object.keys(actorSchema.shape).filter((field) => field !== 'side'),
      source: Object.keys(sourceSchema.shape),
      sources: Object.keys(sourceSchema.shape),
      plain: Object.keys(plainSchema.shape),
      term: Object.keys(termSchema.shape),
    };
    for (const field of wanted[name] ?? []) expect(JSON.stringify(pattern)).toContain(`"${field}":`);
    // Fields that exclude one another are all shown.
    const exclusive = /nur bei einer|schon bekannt/;
    const problems = (schema.safeParse(pattern).error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    expect(problems.filter((problem) => !exclusive.test(problem))).toEqual([]);
  },
);

test('a name whose order nobody can see is taken as it stands', () => {
  expect(parseName('Xi Jinping')).toEqual({ name: 'Xi Jinping', givenNames: ['Xi'], familyNames: ['Jinping'] });
});
