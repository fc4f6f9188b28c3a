import type { Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import type { ExplainerSource } from '../model/content.ts';
import type { ExplainerTexts } from '../read/parsed-texts.ts';
import type { Article } from '../../schemas/article.ts';
import type { Actor } from '../../schemas/actor.ts';
import type { Term } from '../../schemas/term.ts';
import { createActorFinder, namesOfOrganisation, namesUsed } from '../names/names-used.ts';
import { longestMentions } from '../names/find-mentions.ts';
import { createTermFinder } from '../names/find-terms.ts';
import type { Finder } from '../names/mention.ts';
import { changesOf } from '../../schemas/claim.ts';
import { explainSources } from './remark/source-footnotes.ts';
import { htmlOf, markdownPipeline, type PipelineOptions } from './pipeline.ts';
import type { RenderedTexts, ShownPicture, TextPart } from '../model/rendered-texts.ts';
import { tokenize } from '../names/german/tokenize.ts';
import { attributeOf } from '../model/mdx-elements.ts';

/** Makes the texts of explainers HTML, with some of the persons and terms. */
export interface TextRenderer {
  /** The texts, and the words among which persons were looked for. */
  render: (source: ExplainerSource, texts: ExplainerTexts) => { texts: RenderedTexts; words: string[] };
  /** Changes with every person and term on which the texts of an explainer depend that has these words. */
  namesUsed: (article: Article, words: readonly string[]) => string;
}

/** Makes a renderer from all persons and terms. */
export type CreateRenderer = (actors: ReadonlyMap<string, Actor>, terms: ReadonlyMap<string, Term>) => TextRenderer;

/**
 * Makes the texts of explainers HTML, from the trees that the check has read: nothing is parsed twice, and no file of
 * an explainer becomes a module of the site. The trees it is given are changed.
 */
export function createTextRenderer(actors: ReadonlyMap<string, Actor>, terms: ReadonlyMap<string, Term>): TextRenderer {
  const namesOf = createArticleFinders(actors, terms);
  const render: TextRenderer['render'] = (source, { article, summary, sourceNote, plain }) => {
    const words = new Set<string>();
    const names = namesOf(source);
    const find: Finder = (text, story) => {
      for (const token of tokenize(text)) words.add(token.text);
      return names.mentions(text, story);
    };
    const shown: ShownPicture[] = [];
    const pipeline = markdownPipeline({
      slug: source.slug,
      ...names,
      mentions: find,
      pictures: source.pictures ?? [],
      shown,
    });
    for (const { tree } of [summary, sourceNote]) explainSources(tree, source.sources);
    // In the order of the page, in which pictures are told.
    const summaryParts = partsOf(pipeline.summary(summary.tree));
    const { made, found } = pipeline.article(article.tree, source.article.sections);
    const texts = {
      article: partsOf(made),
      summary: summaryParts,
      sourceNote: partsOf(pipeline.sourceNote(sourceNote.tree)),
      plain: plain && source.plain ? partsOf(pipeline.plain(plain.tree, source.plain.sections)) : [],
      found,
      bodies: { article: article.body, summary: summary.body, sourceNote: sourceNote.body },
    };
    return { texts: shown.length === 0 ? texts : { ...texts, pictures: shown }, words: [...words] };
  };
  return { render, namesUsed: namesUsed(actors, terms) };
}

/**
 * What the pipeline finds and marks in the article of an explainer.
 *
 * @param actors all actors: all persons are looked for, because a name that another person bears too decides who is meant;
 *   only those of the explainer are marked
 */
export function createArticleFinders(
  actors: ReadonlyMap<string, Actor>,
  terms: ReadonlyMap<string, Term>,
): (source: Pick<ExplainerSource, 'article' | 'claims'>) => Omit<PipelineOptions, 'slug'> {
  const findPersons = createActorFinder(actors);
  return ({ article, claims }) => {
    const ids = new Set(article.actors.map(({ id }) => id));
    const organisations = [...actors]
      .filter(([id]) => ids.has(id))
      .map(([id, actor]) => ({ id, names: namesOfOrganisation(actor) }));
    const findOrganisations = createTermFinder(organisations);
    const listed = article.terms.flatMap(({ id }) => {
      const term = terms.get(id);
      return term ? [{ id, names: term.names, inCompounds: term.inCompounds }] : [];
    });
    return {
      mentions: (text, story) =>
        longestMentions([...findOrganisations(text), ...findPersons(text, story).filter(({ id }) => ids.has(id))]),
      terms: createTermFinder(listed),
      claims: new Map(
        Object.entries(claims).map(([id, claim]) => {
          const changed = changesOf({ id, ...claim }, article.changes).at(-1)?.date;
          return [id, { ...claim, changed }];
        }),
      ),
    };
  };
}

function partsOf(tree: Root): TextPart[] {
  const sections = tree.children.filter(isSection);
  if (sections.length === 0) return [{ html: htmlOf(tree.children) }];
  return sections.map(({ attributes, children }) => {
    const heading = attributeOf({ attributes }, 'heading');
    const [first, ...rest] = children as RootContent[];
    const hasHeading = first?.type === 'element' && first.tagName === 'h2';
    return {
      section: { id: attributeOf({ attributes }, 'id') ?? '', ...(heading !== undefined && { heading }) },
      ...(hasHeading && { headingHtml: htmlOf(first.children) }),
      html: htmlOf(hasHeading ? rest : children),
    };
  });
}

function isSection(node: RootContent): node is MdxJsxFlowElementHast & RootContent {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Section';
}
