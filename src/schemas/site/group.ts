import { z } from 'astro/zod';
import { idSchema } from '../values/ids.ts';
import { choiceOf } from '../values/choice.ts';
import { lineSchema } from '../values/text.ts';

/** The colours of the palette that a group of actors may have; each is a class, and a custom property in `tokens.css`. */
export const groupColours = ['rot', 'orange', 'gelb', 'gruen', 'tuerkis', 'blau', 'violett', 'grau'] as const;
export type GroupColour = (typeof groupColours)[number];

const groupSchema = z.strictObject({
  id: idSchema.describe('Die Kennung der Gruppe, zum Beispiel: stadt; Akteure nennen sie unter ‚group‘.'),
  label: lineSchema.describe('Wie die Gruppe auf der Seite heißt, zum Beispiel „Stadtrat“ oder „Anwohner“.'),
  color: choiceOf(groupColours).describe(`Ihre Farbe, eine von: ${groupColours.join(', ')}; zum Beispiel: blau.`),
});
/** Actors who belong together in a story: a party to a dispute, a country, a team. */
export type Group = z.infer<typeof groupSchema>;

/** The groups of a site or of an explainer. */
export const groupsSchema = z
  .array(groupSchema)
  .default([])
  .superRefine((groups, context) => {
    for (const [index, { id }] of groups.entries()) {
      if (groups.findIndex((group) => group.id === id) === index) continue;
      const message = 'Diese Kennung hat schon eine Gruppe.\nGeben Sie einer davon eine andere.';
      context.addIssue({ code: 'custom', path: [index, 'id'], input: id, message });
    }
  });

/** The group with an id; of two with the same, that of the explainer. */
export function findGroup(id: string | undefined, ...lists: readonly (readonly Group[])[]): Group | undefined {
  return lists.flat().find((group) => group.id === id);
}
