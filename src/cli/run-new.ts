import { CommandError } from '../content/diagnostics/command.ts';
import { quote } from '../content/diagnostics/suggest.ts';
import { newCommand, refuseOtherMeaning } from './new/entry/new-command.ts';
import type { NewContext, NewOptions, NewPlace } from './new/entry/new-command.ts';
import { newOrganisation, newPerson, newTerm } from './new/entry/new-entry.ts';
import { newExplainer } from './new/explainer/new-explainer.ts';
import { newPage } from './new/entry/new-page.ts';
import { newSource } from './new/entry/new-source.ts';

/** What `npm run new -- --help` says. */
export const helpText = `npm run new

Legt etwas Neues im Ordner mit dem Inhalt an, mit Platzhaltern, wo Sie schreiben; jedes Feld ist in der neuen Datei erklärt.

  npm run new -- "Titel"                  ein Erklärstück, als Entwurf
  npm run new -- artikel.docx             dasselbe aus einem Artikel: .docx, .html, .md oder .txt; Kommentare aus Word werden
                                          zu geprüften Stellen
  npm run new person "Anna Beispiel"      eine Person in actors/
  npm run new organisation "Verein"       eine Organisation in actors/
  npm run new term "Stichwort"            einen Begriff in terms/
  npm run new page "Kontakt"              eine eigene Seite in pages/, als Entwurf
  npm run new source https://…            eine Quelle im Entwurf, an dem Sie arbeiten

Angaben dahinter, nach „--“:

  --slug adresse    die Adresse des Erklärstücks oder der Seite; bei source: in welches Erklärstück die Quelle gehört
  --id kennung      die Kennung der Person, der Organisation, des Begriffs oder der Quelle

Angaben davor:

  CONTENT_DIR=…     Ordner mit dem Inhalt; sonst content`;

/** What can be made beside an explainer, by the word that says so; each returns what is told of it. */
const kinds: Readonly<Record<string, (context: NewContext, text: string, options: NewOptions) => string[]>> = {
  person: newPerson,
  organisation: newOrganisation,
  term: newTerm,
  page: newPage,
  source: newSource,
};

/**
 * Makes what the arguments of `npm run new` ask for.
 *
 * @returns what is told, line by line
 * @throws CommandError where they ask for something that cannot be made
 */
export async function runNew(place: NewPlace, args: readonly string[]): Promise<string[]> {
  const { words, options } = readArguments(args);
  const [kind = '', ...rest] = words;
  const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  const context: NewContext = {
    ...place,
    again: (other) => newCommand(place.setting, words, { ...options, ...other }),
  };
  if (!make) refuseOtherMeaning(place.setting, words, options);
  return make ? make(context, rest.join(' '), options) : newExplainer(context, words, options.slug);
}

function readArguments(args: readonly string[]): { words: string[]; options: NewOptions } {
  const words: string[] = [];
  const options: NewOptions = {};
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [, name = '', value] = /^--(\w+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === 'slug' || name === 'id') {
      const given = value ?? args[(at += 1)];
      if (given === undefined || given === '')
        throw new CommandError(`Nach --${name} fehlt, wie es heißen soll.\n\n${helpText}`);
      options[name] = given;
    } else if (/^-\S/.test(arg)) throw new CommandError(`${quote(arg)} gibt es hier nicht.\n\n${helpText}`);
    else words.push(arg);
  }
  return { words, options };
}
