import { describe, expect, it } from 'vitest';
import { documentOf, explainers, select } from './built-site.ts';
import { articleBlocks } from './verbatim.ts';

const page = 'trump-putin-telefonat.html';
const slug = 'trump-putin-telefonat';

// Simpler than the site's own search and independent of it; enough for this text, in which nobody shares a name.
const names: Record<string, RegExp> = {
  trump: /(?:Donald )?\bTrump/,
  putin: /(?:Wladimir )?\bPutin/,
  selenskyj: /(?:Wolodymyr )?\bSelenskyj/,
  hegseth: /(?:Pete )?\bHegseth/,
  peskow: /(?:Dmitry )?\bPesko[wv]/,
};
const actors = Object.keys(names);

interface Section {
  id: string;
  paragraphs: { id: string; text: string }[];
}

/** The sections as the document supplied has them: what follows a line that is no sentence is a section. */
function originalSections(): Section[] {
  const original = explainers.find((explainer) => explainer.slug === slug)?.original ?? '';
  const ids = ['telefonat', 'diplomatie', 'transatlantik'];
  const sections: Section[] = [{ id: ids[0] ?? '', paragraphs: [] }];
  for (const block of original.split('\n\n')) {
    const section = sections.at(-1);
    if (!/[.!?“]$/.test(block)) sections.push({ id: ids[sections.length] ?? '', paragraphs: [] });
    else section?.paragraphs.push({ id: `${section.id}-${section.paragraphs.length + 1}`, text: block });
  }
  return sections;
}

const sections = originalSections();
const document = documentOf(page);
const paragraphIds = new Set(sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));

function nameOf(actor: string): RegExp {
  const name = names[actor];
  if (!name) throw new Error(`There is no pattern for ${actor}.`);
  return name;
}

function hrefsIn(root: ParentNode): string[] {
  return select(root, 'a').map((link) => link.getAttribute('href') ?? '');
}

describe('the paragraphs', () => {
  it('have the ids that their place in the document gives them', () => {
    const built = articleBlocks(document)
      .filter(({ localName }) => localName === 'p')
      .map(({ id, textContent }) => ({ id, text: textContent }));
    expect(built).toEqual(sections.flatMap(({ paragraphs }) => paragraphs));
  });
});

describe.each(actors)('the glossary entry of %s', (actor) => {
  const naming = sections.flatMap(({ paragraphs }) => paragraphs).filter(({ text }) => nameOf(actor).test(text));

  it('links back to every paragraph that names the actor and to no other', () => {
    const entry = document.getElementById(`akteur-${actor}`);
    expect(entry).not.toBeNull();
    const backLinks = hrefsIn(entry ?? document).filter((href) => paragraphIds.has(href.slice(1)));
    expect(naming.length).toBeGreaterThan(0);
    expect(backLinks).toEqual(naming.map(({ id }) => `#${id}`));
  });

  it('has the same links on the page of the actor', () => {
    const links = hrefsIn(documentOf(`akteure/${actor}.html`)).filter((href) => href.startsWith(`../${page}#`));
    expect(links).toEqual([`../${page}#akteur-${actor}`, ...naming.map(({ id }) => `../${page}#${id}`)]);
  });

  it('is where the card leads', () => {
    const card = document.getElementById(`karte-${actor}`);
    expect(card?.hasAttribute('popover')).toBe(true);
    expect(hrefsIn(card ?? document)).toEqual([`#akteur-${actor}`]);
  });
});

interface CardButton {
  actor: string;
  paragraph: string;
  /** Where the name begins in the paragraph. */
  at: number;
  name: string;
}

function builtButtons(): CardButton[] {
  return articleBlocks(document).flatMap((paragraph) =>
    select(paragraph, 'button:not([popovertarget^="karte-begriff-"])').map((button) => {
      const before = document.createRange();
      before.setStart(paragraph, 0);
      before.setEndBefore(button.parentElement ?? button);
      return {
        actor: button.getAttribute('popovertarget')?.replace('karte-', '') ?? '',
        paragraph: paragraph.id,
        at: before.toString().length,
        name: button.parentElement?.textContent ?? '',
      };
    }),
  );
}

/** The first mention of each actor in each section, as the document supplied has it. */
function expectedButtons(): CardButton[] {
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ id, text }, index) =>
      actors
        .filter((actor) => !paragraphs.slice(0, index).some((earlier) => nameOf(actor).test(earlier.text)))
        .flatMap((actor) => {
          const found = nameOf(actor).exec(text);
          if (!found) return [];
          const genitive = /^s\b/.test(text.slice(found.index + found[0].length)) ? 's' : '';
          return [{ actor, paragraph: id, at: found.index, name: found[0] + genitive }];
        })
        .sort((a, b) => a.at - b.at),
    ),
  );
}

describe('the card buttons', () => {
  it('stand on the first mention of each actor in each section and nowhere else', () => {
    expect(builtButtons()).toEqual(expectedButtons());
  });

  it('stand nowhere outside the paragraphs of the article', () => {
    const outside = select(document, 'button').filter((button) => !button.closest('#artikel p[id], #artikel .names'));
    const opening = outside.filter((button) => button.getAttribute('popovertargetaction') !== 'hide');
    expect(opening.filter((button) => button.hasAttribute('popovertarget'))).toEqual([]);
  });

  it('are empty, and no keys and no ears meet them in a sentence', () => {
    const buttons = select(document, '#artikel .mention button');
    expect(buttons.map(({ textContent }) => textContent).join('')).toBe('');
    expect(buttons.filter((button) => !button.matches('[tabindex="-1"][aria-hidden="true"]'))).toEqual([]);
  });

  it('stand again after each block, in its order and with its words, behind one stop', () => {
    const name = (button: Element, words: string) => `${words} → ${button.getAttribute('popovertarget') ?? ''}`;
    const blocks = articleBlocks(document).flatMap((block) => {
      const names = select(block, 'button').map((button) => name(button, button.parentElement?.textContent ?? ''));
      return names.length === 0 ? [] : [[block.id, names]];
    });
    const lists = select(document, '#artikel .names').map((list) => {
      const notes = list.previousElementSibling;
      const block = notes?.matches('.notes') ? notes.previousElementSibling : notes;
      expect(select(list, 'details:not([open]) > summary').map(({ textContent }) => textContent)).toEqual([
        'Namen und Begriffe',
      ]);
      return [block?.id, select(list, 'button').map((button) => name(button, button.textContent))];
    });
    expect(lists).toEqual(blocks);
  });

  it('open cards that are called as the name or term is written in them', () => {
    for (const button of select(document, '#artikel button')) {
      const card = document.getElementById(button.getAttribute('popovertarget') ?? '');
      expect(card?.getAttribute('aria-label')).toBe(card?.querySelector('.name b')?.textContent);
      expect(card?.getAttribute('aria-label')).not.toBe('');
    }
  });
});
