import type { Position, Range } from '../../../language-server/src/index.ts';
import { holds, isSmaller, rangeAt } from './places.ts';

/**
 * Marks what the cursor of the editor stands in, with its row or its chart, and brings it into view where it
 * isn't; where several things hold the cursor, the smallest is it.
 * @returns whether anything is shown that it stands in
 */
export function showCursor(page: Element, position: Position, mayScroll: boolean): boolean {
  let found: { readonly shown: Element; readonly range: Range } | undefined;
  for (const shown of page.querySelectorAll('.cell, .event')) {
    const range = rangeAt(shown.getAttribute('data-place') ?? '');
    if (!holds(range, position)) continue;
    if (!found || isSmaller(range, found.range)) found = { shown, range };
  }
  const place = found?.shown;
  const around = place?.closest('tr, figure, .timeline ul > li') ?? undefined;
  for (const former of page.querySelectorAll('[aria-current]')) {
    if (former !== place && former !== around) former.removeAttribute('aria-current');
  }
  if (!place || !around) return false;
  place.setAttribute('aria-current', 'true');
  around.setAttribute('aria-current', 'true');
  // on a long way all that is passed would be asked for
  const behavior = page.querySelector('.rest') ? 'instant' : 'auto';
  if (mayScroll) around.scrollIntoView({ block: 'nearest', behavior });
  return true;
}
