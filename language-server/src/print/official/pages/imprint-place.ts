import type { OfficialDocument } from '../document.ts';
import { pagesOf } from './pages.ts';

/** Where 版记 stands so that it ends an even page. */
export type ImprintPlace = 'below' | 'next page' | 'behind empty page';

/** Reckoned, without pictures: behind these it goes on from where they end. */
export function imprintPlace(document: OfficialDocument): ImprintPlace {
  if (document.pictures) return 'below';
  const { imprint, ...text } = document;
  const pages = pagesOf(text);
  if (pages.length % 2 === 1) return 'next page';
  const isTurned = pages.at(-1)?.landscape ?? false;
  return isTurned || pagesOf({ ...text, ...(imprint && { imprint }) }).length > pages.length
    ? 'behind empty page'
    : 'below';
}
