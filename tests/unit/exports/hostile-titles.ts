/** Titles that a format could take for something else than text; each is allowed in the front matter. */
export const hostileTitles: readonly [kind: string, title: string][] = [
  ['emoji', '☎️ Anruf 👩‍🚀 um drei 🇺🇦'],
  ['Cyrillic', 'Путин и Трамп: «разговор»'],
  ['elements', 'Ist 1 < 2 & 3 > 2? <script>alert("1")</script> </pre>'],
  ['ends of elements', 'Was tut <style> auf einer Seite? </title></style></script>--><!-- ]]> <![CDATA['],
  ['signs for the direction', 'שלום\u200F (und \u2067שלום\u2069) \u202Eגב\u202C'],
  ['entities', 'Krieg &amp; Frieden &#60;b&#62; &lt;'],
  ['quotes', 'Er sagte: "Nein", \'nie\' „oder ‚doch‘“'],
  ['braces', 'Die {Klammer} geht nicht zu: { und } und }} \\{ \\'],
  ['signs of LaTeX', '100 % von $5 & #3 _unten_ ^oben~ \\textbf{fett}'],
  ['signs of Markdown', '*Stern* _Strich_ `Code` ~~weg~~ [Link](https://a.example) ![Bild](x) [^1] | # 1. > - +'],
  ['the beginning of a block', '# 1. - > + 2) === ---'],
  ['a number of a list', '1. Januar 2025'],
  ['addresses', 'https://a.example/?a=b&c=d www.a.example mail@a.example'],
  ['300 characters', 'Donaudampfschifffahrtsgesellschaft '.repeat(9).slice(0, 300)],
].map(([kind = '', title = '']) => [kind, title.trim()]);
