/** Whether the dev server shows the pages: with drafts, following edits. */
declare const __DEV_SERVER__: boolean;

declare namespace App {
  interface Locals {
    /** The file of the page in `dist/`. */
    page?: string;
    /** On the page in plain language: the link to the same section of the explainer. */
    linkToOriginal?: (section: string) => string;
    /**
     * On pages of an explainer: the link to the page of a section or passage, by its path in the folder of the explainer, or to
     * the explainer where none is named.
     */
    share?: (part?: string) => string;
    /** On pages of an explainer, where there is somebody to write to: the link that reports a mistake. */
    report?: import('./explainer/report-mail.ts').Reporter | undefined;
    /** Our name for the beginning of the article, which has no heading. */
    leadTitle?: string;
    /** On pages of an explainer: the ids that a section had before. */
    aliasesOf?: (section: string) => readonly string[];
    /** On the page of one section: the only section to show. */
    onlySection?: string;
    /** Where a link to a part that is not on this page leads instead: the page that has all parts. */
    wholePage?: string;
    /** On a page to take away, which is read without the rest of the site: the page of which it is a copy. */
    takenFrom?: string;
    /** On such a page where the site's address is not known: there is nothing to link to. */
    withoutSite?: boolean;
  }
}

declare module 'virtual:klartext/content' {
  const shown: import('./site/content/load-content.ts').ShownContent;
  export const content: typeof shown.content;
  export const explainers: typeof shown.explainers;
}
