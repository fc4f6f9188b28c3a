import { z } from 'astro/zod';
import Color from 'colorjs.io';

/** The colours of the site's two schemes on which the accent colour stands; `tokens.css` has them too. */
export const schemes = {
  light: { paper: '#fbfaf6', raised: '#ffffff' },
  dark: { paper: '#17171a', raised: '#232327' },
} as const;
type Scheme = keyof typeof schemes;

/** The accent colour where `site.yaml` names none. */
export const ownAccent = { light: '#8a1c1c', dark: '#f0a08f' } as const;

/** What WCAG 2.2 asks of text in AA. */
const leastContrast = 4.5;
/** Places that a link jumps to have so much of the accent colour behind accented text. */
const tint = 0.14;

/** The least contrast of a colour with the backgrounds of a scheme on which it stands. */
export function accentContrast(colour: string, scheme: Scheme): number {
  const { paper, raised } = schemes[scheme];
  const tinted = new Color(paper).mix(colour, tint, { space: 'srgb' });
  return Math.min(...[paper, raised, tinted].map((ground) => new Color(colour).contrastWCAG21(ground)));
}

/** The nearest colour of the same hue that can be read in a scheme, lighter in the dark one; itself where it can be. */
export function readableAccent(colour: string, scheme: Scheme): string {
  const [l, c, h] = new Color(colour).to('oklch').coords;
  const towards = scheme === 'light' ? -0.005 : 0.005;
  let readable = hex(new Color(colour));
  for (let lightness = l ?? 0; accentContrast(readable, scheme) < leastContrast;) {
    lightness += towards;
    readable = hex(new Color('oklch', [lightness, c, h]));
  }
  return readable;
}

/** The accent colours of a site; that of the dark scheme is made from the other where it is not named. */
export function accentOf({ accent, accentDark }: { accent?: string | undefined; accentDark?: string | undefined }) {
  if (accent === undefined && accentDark === undefined) return undefined;
  const light = accent ?? ownAccent.light;
  return { light, dark: accentDark ?? (accent === undefined ? ownAccent.dark : dawn(light)) };
}

/** As light as the site's own accent colour in the dark, where that is enough. */
function dawn(colour: string): string {
  const [, c, h] = new Color(colour).to('oklch').coords;
  const [l] = new Color(ownAccent.dark).to('oklch').coords;
  return readableAccent(hex(new Color('oklch', [l, c, h])), 'dark');
}

function hex(colour: Color): string {
  return colour.to('srgb').toGamut({ space: 'srgb' }).toString({ format: 'hex', collapse: false });
}

/** `#7a1f3d`, `#a13`, in any case of letters; six lower-case digits afterwards. */
function accentSchema(scheme: Scheme) {
  return z
    .string({
      error: ({ input }) =>
        input === null
          ? 'Hier steht keine Farbe; ein „#“ ohne Anführungszeichen beginnt in YAML eine Anmerkung.\nSchreiben Sie die Farbe in Anführungszeichen: "#7a1f3d".'
          : 'Das ist keine Farbe.\nSchreiben Sie sie mit „#“ und in Anführungszeichen: "#7a1f3d".',
    })
    .transform((text, context) => {
      const written = text.trim();
      if (/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(written)) return hex(new Color(written));
      context.addIssue({ code: 'custom', input: text, message: notHex(written) });
      return z.NEVER;
    })
    .superRefine((colour, context) => {
      const contrast = accentContrast(colour, scheme);
      if (contrast >= leastContrast) return;
      const where = scheme === 'light' ? 'hellem' : 'dunklem';
      const message = `Auf ${where} Grund ist der Kontrast dieser Farbe ${formatRatio(contrast)} : 1; lesbar ist eine ab ${formatRatio(leastContrast)} : 1.\nDie nächste Farbe desselben Tons, die reicht: "${readableAccent(colour, scheme)}".`;
      context.addIssue({ code: 'custom', input: colour, message });
    });
}

function notHex(written: string): string {
  const named = parsed(written) ?? parsed(`#${written}`);
  if (!named) return 'Das ist keine Farbe.\nSchreiben Sie „#“ und sechs Ziffern 0–9, a–f: "#7a1f3d".';
  if (named.alpha < 1) return `Durchsichtig kann sie nicht sein.\nSchreiben Sie "${hex(opaque(named))}".`;
  return `Farben stehen hier als „#“ mit sechs Ziffern.\nSchreiben Sie "${hex(named)}".`;
}

function parsed(text: string): Color | undefined {
  const colour = Color.try(text);
  return colour ? new Color(colour) : undefined;
}

function opaque(colour: Color): Color {
  const copy = colour.clone();
  copy.alpha = 1;
  return copy;
}

/** „4,27“, cut and not rounded, so that what fails never reads like what passes. */
function formatRatio(ratio: number): string {
  const cut = Math.floor(ratio * 100) / 100;
  return cut.toLocaleString('de', { maximumFractionDigits: 2 });
}

export const lightAccentSchema = accentSchema('light');
export const darkAccentSchema = accentSchema('dark');
