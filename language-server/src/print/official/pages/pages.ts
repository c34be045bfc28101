import type { OfficialDocument } from '../document.ts';
import { documentFlow } from './document-flow.ts';
import type { PartPlace } from './flow.ts';
import { type PaperPage, pagesOfFlow } from './page-breaks.ts';
import { type Typesetting, wordTypesetting } from './typesetting.ts';

/**
 * The pages of a document as they are printed: A4, 22 lines of 28 characters (GB/T 9704-2012), each heading with what follows it,
 * no line of a paragraph alone, tables with rows as high as their texts need. Contents in front and pictures behind are left
 * out; neither changes a page number of the text.
 */
export function pagesOf(document: OfficialDocument, typesetting: Typesetting = wordTypesetting): PaperPage[] {
  return pagesOfFlow(documentFlow(document, typesetting));
}

/** The number of the page that a part begins on, or the title of an attachment; undefined for what is printed nowhere. */
export function pageNumbers(pages: readonly PaperPage[]): (place: PartPlace) => number | undefined {
  const numbers = new Map<string, number>();
  for (const [index, { pieces }] of pages.entries()) {
    for (const { block } of pieces) {
      if (!block.place) continue;
      const key = keyOf(block.place);
      if (!numbers.has(key)) numbers.set(key, index + 1);
    }
  }
  return (place) => numbers.get(keyOf(place));
}

function keyOf({ attachment, part }: PartPlace): string {
  return `${attachment ?? ''}:${part ?? ''}`;
}
