import { explainer, plain, takeAway } from '../browser/pages.ts';

const slug = explainer.replace(/\.html$/, '');

/** One page of each kind, as files of the built site. */
export const pageKinds: readonly { kind: string; page: string }[] = [
  { kind: 'start page', page: 'index.html' },
  { kind: 'explainer', page: explainer },
  { kind: 'section of the article', page: `${slug}/telefonat.html` },
  { kind: 'section of the apparatus', page: `${slug}/faktencheck.html` },
  { kind: 'plain language', page: plain },
  { kind: 'take-away', page: takeAway },
  { kind: 'actors', page: 'akteure.html' },
  { kind: 'actor', page: 'akteure/selenskyj.html' },
  { kind: 'archive of a year', page: 'archiv/2026.html' },
  { kind: 'about', page: 'ueber.html' },
  { kind: 'imprint', page: 'impressum.html' },
  { kind: 'privacy', page: 'datenschutz.html' },
  { kind: 'not found', page: '404.html' },
];
