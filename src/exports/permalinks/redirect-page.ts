import { posix } from 'node:path';
import { escapeMarkup } from '../../site/html/page-html.ts';
import { movedWords, pageTitle } from '../../words/site.ts';
import type { TitledForward } from './redirects.ts';

/** What a forwarding page says. */
export interface ForwardingPage extends TitledForward {
  siteName: string;
  /** The full address of that page, where the site's is known. */
  canonical?: string | undefined;
}

/**
 * A page that leads to another at once, without a script, and says so. The address is relative, so it works at any path.
 *
 * A refresh does not take a fragment along: `alt.html#telefonat` leads to the beginning of the new page.
 */
export function forwardingPage({ from, to, via = to, title, siteName, canonical }: ForwardingPage): string {
  const link = posix.relative(posix.dirname(from), via);
  const name = escapeMarkup(title);
  return `<!DOCTYPE html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="refresh" content="0; url=${link}">
    <meta name="viewport" content="width=device-width">
    <title>${escapeMarkup(pageTitle(title, siteName))}</title>
    <meta name="description" content="${movedWords.description(from, name)}">
    <meta name="color-scheme" content="light dark">
    ${canonical === undefined ? '' : `<link rel="canonical" href="${escapeMarkup(canonical)}">\n    `}<link rel="icon" href="data:,">
    <style>
      main { max-width: 34rem; margin: 12vh auto; padding-inline: 1.5rem; }
      h1 { font: 1.125rem/1.5 Georgia, serif; }
    </style>
  </head>
  <body>
    <main>
      <h1>${movedWords.heading} <a href="${link}">${name}</a></h1>
    </main>
  </body>
</html>
`;
}
