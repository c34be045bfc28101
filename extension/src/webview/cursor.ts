import type { Position, Range } from '../../../language-server/src/index.ts';
import { holds, isSmaller, rangeAt } from './places.ts';

/**
 * Marks what the cursor of the editor stands in, with its row or its chart, and brings it into view where it
 * isn't; where several things hold the cursor, the smallest is it.
 * @returns whether anything is shown that it stands in
 */
export function showCursor(page: Element, position: Position, mayScroll: boolean): boolean {
  const place = smallestHolding(page, position) ?? printedBefore(page, position);
  const around = place?.closest('tr, figure, .timeline ul > li, .block') ?? undefined;
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

function smallestHolding(page: Element, position: Position): Element | undefined {
  let found: { readonly shown: Element; readonly range: Range } | undefined;
  for (const shown of page.querySelectorAll('.cell, .event, .sheet [data-place]:not(button)')) {
    const range = rangeAt(shown.getAttribute('data-place') ?? '');
    if (!holds(range, position)) continue;
    if (!found || isSmaller(range, found.range)) found = { shown, range };
  }
  return found?.shown;
}

/** Where a place isn't printed, what stands last before it, if it is known that nothing stands between. */
function printedBefore(page: Element, position: Position): Element | undefined {
  let before: Element | undefined;
  for (const shown of page.querySelectorAll('.sheet .block[data-place]')) {
    const { start } = rangeAt(shown.getAttribute('data-place') ?? '');
    if (start.line > position.line) return before;
    before = shown;
  }
  return page.querySelector('.sheet ~ .rest') ? undefined : before;
}
