import { describe, expect, it } from 'vitest';
import type { Explainer } from '../../src/explainer/explainer.ts';
import { sectionPage } from '../../src/explainer/section-page.ts';

const explainer = {
  slug: 'gipfel',
  article: {
    title: 'Der Gipfel',
    changes: [],
    sections: [
      { id: 'anfang', title: 'Der Anfang', summary: 'Wie es begann.' },
      { id: 'ende', title: 'Das Ende', heading: 'Und Schluss', summary: 'Wie es endete.' },
    ],
  },
  passages: [],
  contents: [
    { id: 'anfang', title: 'Der Anfang' },
    { id: 'ende', title: 'Das Ende' },
    { id: 'quellen', title: 'Quellenhinweis' },
  ],
} as unknown as Explainer;

describe('sectionPage', () => {
  it('counts the sections that the explainer has', () => {
    expect(sectionPage(explainer, 'quellen').place).toBe('Abschnitt 3 von 3');
  });

  it('names the file after explainer and section', () => {
    expect(sectionPage(explainer, 'ende').page).toBe('gipfel/ende.html');
  });

  it('has no neighbour before the first and after the last section', () => {
    expect(sectionPage(explainer, 'anfang').previous).toBeUndefined();
    expect(sectionPage(explainer, 'anfang').next).toEqual({ title: 'Das Ende', page: 'gipfel/ende.html' });
    expect(sectionPage(explainer, 'quellen').next).toBeUndefined();
  });

  it('describes a section of the article by its summary and the others by what they hold', () => {
    expect(sectionPage(explainer, 'ende').description).toBe('Wie es endete.');
    expect(sectionPage(explainer, 'quellen').description).toMatch(/ Aus: Der Gipfel$/);
  });

  it('tells the sections of the article from the others', () => {
    expect(sectionPage(explainer, 'anfang')).toMatchObject({ isArticle: true, heading: undefined });
    expect(sectionPage(explainer, 'quellen')).toMatchObject({ isArticle: false, heading: undefined });
  });
});
