/** Words of the log of changes. */
export const changeWords = {
  none: 'Seit dem Erscheinen haben wir nichts geändert.',
} as const;

/** „Vorher: „…“. Jetzt: „…“. Grund: …“ */
export function changeText({ before, after, reason }: Record<'before' | 'after' | 'reason', string>): string {
  return `Vorher: „${before}“. Jetzt: „${after}“. Grund: ${reason}`;
}
