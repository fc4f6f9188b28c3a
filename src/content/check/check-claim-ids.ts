import type { Article } from '../../schemas/article.ts';
import { markId, reservedClaimIds } from '../../schemas/claim.ts';
import { reportAt, reportKey, reservedReason } from '../diagnostics/message.ts';
import { quote } from '../diagnostics/suggest.ts';
import type { ExplainerFiles } from '../read/explainer-files.ts';
import type { ClaimMark } from './text/claim-marks.ts';

type Claims = NonNullable<ExplainerFiles['claims']>;

/** A former id of a claim, and the ids that links to it name: of its marks and of its entry. */
interface FormerClaim {
  id: string;
  alias: string;
  index: number;
  anchors: string[];
}

/** The former ids of claims, in their order. */
function formerClaims(claims: Claims, marks: readonly ClaimMark[]): FormerClaim[] {
  return Object.entries(claims.data ?? {}).flatMap(([id, { aliases }]) => {
    const count = Math.max(1, marks.filter((mark) => mark.id === id).length);
    return aliases.map((alias, index) => ({
      id,
      alias,
      index,
      anchors: [...Array.from({ length: count }, (_, nth) => markId(alias, nth + 1)), `faktencheck-${alias}`],
    }));
  });
}

/** All ids that passages have or had; undefined where their file is not sound. */
export function claimIdsOf(claims: Claims | undefined): string[] | undefined {
  if (!claims) return [];
  return claims.data && Object.entries(claims.data).flatMap(([id, { aliases }]) => [id, ...aliases]);
}

/** The ids that links to former claims name. */
export function formerClaimAnchors(claims: Claims | undefined, marks: readonly ClaimMark[]): string[] {
  return claims ? formerClaims(claims, marks).flatMap(({ anchors }) => anchors) : [];
}

/**
 * No claim takes the name of a file beside its page, and former ids are each used once and by nothing that is on the page today.
 *
 * @param liveIds all ids on the page that links may name
 */
export function checkClaimIds(
  claims: Claims,
  marks: readonly ClaimMark[],
  liveIds: readonly string[],
  { sections }: Article,
): void {
  for (const id of Object.keys(claims.data ?? {}).filter((name) => reservedClaimIds.includes(name))) {
    const note = 'Geben Sie der Stelle eine andere Kennung, hier und in article.mdx.';
    reportKey(claims, [id], 'reserved-id', reservedReason('Kennung', id), note);
  }
  const live = new Set(liveIds);
  const seen = new Set(sections.flatMap(({ aliases }) => aliases));
  for (const { id, alias, index, anchors } of formerClaims(claims, marks)) {
    const place = [id, 'aliases', index];
    if (anchors.some((anchor) => live.has(anchor))) {
      const note = 'Löschen Sie sie hier, oder geben Sie der Stelle, die sie heute hat, eine andere.';
      reportAt(claims, place, 'alias-in-use', `Die frühere Kennung ${quote(alias)} hat heute eine Stelle.`, note);
    } else if (anchors.some((anchor) => seen.has(anchor))) {
      const reason = `Die frühere Kennung ${quote(alias)} steht zweimal da, auch ‚beleg-${alias}‘ bei einem Abschnitt zählt.`;
      reportAt(claims, place, 'duplicate-alias', reason, 'Löschen Sie einen Eintrag.');
    } else if (reservedClaimIds.includes(alias)) {
      reportAt(claims, place, 'reserved-id', reservedReason('Kennung', alias), 'Löschen Sie sie.');
    }
    for (const anchor of anchors) seen.add(anchor);
  }
}
