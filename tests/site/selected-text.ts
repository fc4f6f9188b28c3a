import {
  createCssSelectorMatcher,
  createTextPositionSelectorMatcher,
  createTextQuoteSelectorMatcher,
} from '@apache-annotator/dom';

/** A selector of the Web Annotation Data Model, of the kinds that the site writes. */
export interface Selector {
  type: string;
  refinedBy?: Selector;
}

type Matcher = (scope: Node | Range) => AsyncIterable<Node | Range>;

/** The matchers of apache-annotator by the type of a selector. */
const matchers: Readonly<Record<string, (selector: never) => unknown>> = {
  CssSelector: createCssSelectorMatcher,
  TextQuoteSelector: createTextQuoteSelectorMatcher,
  TextPositionSelector: createTextPositionSelectorMatcher,
};

/** The texts that a selector, and what refines it, find in a part of a page. */
export async function selectedTexts(selector: Selector, scope: Node | Range): Promise<string[]> {
  const found: string[] = [];
  const page = ('ownerDocument' in scope ? scope : scope.startContainer).ownerDocument?.defaultView;
  // The matchers take these from the page that they run in.
  if (page) Object.assign(globalThis, { Node: page.Node, NodeFilter: page.NodeFilter });
  const matcher = matchers[selector.type]?.(selector as never) as Matcher;
  for await (const part of matcher(scope)) {
    if (selector.refinedBy) found.push(...(await selectedTexts(selector.refinedBy, part)));
    else found.push(String('textContent' in part ? part.textContent : part));
  }
  return found;
}
