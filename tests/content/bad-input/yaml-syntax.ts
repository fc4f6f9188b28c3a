import { casesOf } from './cases.ts';
import type { BadInput } from './bad-input.ts';
import { article, bad, badAfter, claims, edit, trump, write } from './bad-input.ts';

const badIndent =
  'Hier oder in der nächsten Zeile passt die Einrückung nicht.  Rücken Sie Felder derselben Ebene gleich weit ein';
const badStart = 'Ein Text darf nicht mit diesem Zeichen beginnen.  Setzen Sie den Text in "Anführungszeichen".';
const badKey = 'Das ist kein erlaubter Feldname.  Feldnamen sind einfache Wörter';
const noColon =
  'Nach dem Feldnamen fehlt der Doppelpunkt oder das Leerzeichen dahinter.  Schreiben Sie „feld: Wert“; setzt';
const tooDeep = 'Hier stecken mehr als 50 Klammern, Zitate, Listen oder Hervorhebungen ineinander.  Schließen Sie sie';

/** Replaces the country of Trump's file, and what stands before it on its line. */
const country = (line: string) => edit(trump, 'country: USA', line);

/** Faults of the YAML itself. */
export const badYaml: BadInput[] = [
  ...casesOf('yaml-syntax'),

  bad(
    'a tab as indentation',
    trump,
    edit(trump, '    from: 2017', '\tfrom: 2017'),
    '\n\tfrom',
    'Hier ist mit einem Tabulator eingerückt.  Ersetzen Sie ihn durch Leerzeichen.',
  ),
  bad('an indented field of the top level', trump, edit(trump, 'family:', ' family:'), '\n family', badIndent),
  bad('an anchor', trump, country('country: &usa USA'), '&usa', badStart),
  bad('an alias', trump, country('country: *usa'), '*usa', badStart),
  bad('a merge key', trump, country('<<: *usa'), '*usa', badStart),
  bad('a tag of a program', trump, country('country: !!js/function USA'), '!!js', badStart),
  bad('a tag that YAML knows', trump, country('country: !!str USA'), '!!str', badStart),
  bad('an at sign at the beginning', trump, country('country: @usa'), '@usa', badStart),
  bad('a percent sign at the beginning', trump, country('country: %usa'), '%usa', badStart),
  bad('the key __proto__', trump, country('country: USA\n__proto__: { country: USA }'), '__proto__', badKey),
  bad('a truth value as a key', trump, country('country: USA\ntrue: Donald'), 'true: D', badKey),
  bad('a list as a key', trump, country('country: USA\n? [a, b]\n: c'), '[a, b]', badKey),
  bad('a field without a colon', trump, country('country USA'), 'country', noColon),
  badAfter(
    'five thousand brackets',
    trump,
    country(`country: ${'['.repeat(5000)}`),
    `country: ${'['.repeat(50)}`,
    tooDeep,
  ),
  bad('five thousand lists in one another', trump, write(trump, '- '.repeat(5000)), undefined, tooDeep),
  bad(
    'groups indented further and further',
    trump,
    write(trump, Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')),
    `\n${' '.repeat(101)}a`,
    tooDeep,
  ),
  bad(
    'a tab in the front matter',
    article,
    edit(article, '    title: "Diplom', '\ttitle: "Diplom'),
    '\ttitle',
    'Hier ist mit einem Tabulator eingerückt.',
  ),
  bad(
    'a tab in a list of groups',
    claims,
    edit(claims, /^ {2}(?=correction)/m, '\t'),
    '\tcorrection',
    'Hier ist mit einem Tabulator eingerückt.',
  ),
];
