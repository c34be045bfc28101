import type { OfficialDocument } from '../document.ts';
import { imprintPlace } from '../pages/imprint-place.ts';
import { imprintBlocks } from './imprint.ts';
import type { Sheet } from './sheets.ts';

/**
 * 版记 on the last page, which is an even one: below what ends there, else on a page of its own; behind an empty page it has no
 * number (GB/T 9704-2012 §7.4, §7.5).
 */
export function imprintSheet(document: OfficialDocument): Sheet {
  const blocks = imprintBlocks(document.imprint ?? []);
  const place = blocks.length > 0 ? imprintPlace(document) : 'below';
  if (place === 'below') return { landscape: false, blocks };
  const numbered = place === 'behind empty page' ? ({ numbered: 'not' } as const) : {};
  return { landscape: false, blocks, startsPage: true, isEven: true, ...numbered };
}
