/** Paragraphs and headings of the article, lists and quotations; not the notes beside them. */
export const blockSelector = '#artikel > section > :is(p, ul, ol, blockquote), #artikel > section h2';
