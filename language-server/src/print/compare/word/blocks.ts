import { elementsOf, nameOf, unescaped } from './xml.ts';

/** What stands in a document, a cell or a table, one behind the other: paragraphs, tables, rows. */
export interface WordBlock {
  /** `w:p`. */
  readonly name: string;
  readonly xml: string;
  /** What is read in it; blanks part cells and rows. */
  readonly text: string;
}

export function blocksOf(xml: string): WordBlock[] {
  return elementsOf(xml).map(blockOf);
}

export function blockOf(xml: string): WordBlock {
  return { name: nameOf(xml), xml, text: textIn(xml) };
}

const readable = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\/>|<\/w:(?:p|tc|tr)>/gu;

function textIn(xml: string): string {
  let text = '';
  for (const [, words] of xml.matchAll(readable)) text += words === undefined ? '\n' : unescaped(words);
  return text;
}
