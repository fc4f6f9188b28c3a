/** Paragraphs and headings of the article, lists, quotations and tables; not the notes beside them. */
export const blockSelector = '#artikel > section > :is(p, ul, ol, blockquote, .table, h3), #artikel > section h2';
