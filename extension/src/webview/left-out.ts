import type { ListGaps } from '../../../language-server/src/server/protocol/preview.ts';
import { element } from './elements.ts';

/** A list as it is shown, and which of all things of its part its first one is. */
export interface ListPlace extends ListGaps {
  readonly from: number;
  readonly shown: number;
}

/** How many things a list has, those left out too. */
export function countOfList({ before = 0, after = 0 }: ListGaps, shown: number): number {
  return before + shown + after;
}

/** The lists of a part that follow each other, each with its place. */
export function placesOf<List extends ListGaps>(
  lists: readonly List[],
  shownOf: (list: List) => number,
): ListPlace[] {
  let from = 0;
  return lists.map((list) => {
    const shown = shownOf(list);
    const place = {
      from,
      shown,
      ...(list.before && { before: list.before }),
      ...(list.after && { after: list.after }),
    };
    from += countOfList(list, shown);
    return place;
  });
}

/** The things of a list that are shown, between what stands for those that were left out. */
export function withLeftOut(
  { from, shown, before = 0, after = 0 }: ListPlace,
  items: readonly Element[],
  stand: () => Element,
): Element[] {
  return [...gap(from, before, stand), ...items, ...gap(from + before + shown, after, stand)];
}

function gap(from: number, count: number, stand: () => Element): Element[] {
  if (count === 0) return [];
  const made = stand();
  made.setAttribute('class', 'rest');
  made.setAttribute('data-from', `${from}`);
  made.setAttribute('data-count', `${count}`);
  return [made];
}

/** What takes the place of rows of a table with so many columns. */
export function leftOutRow(columns: number): Element {
  return element('tr', {}, element('td', { colspan: columns }));
}

const items = 'tbody > tr:not(.rest), .timeline ul > li:not(.rest), .charts > figure, .paper > .sheet';

/** How high a thing of each part is; once it is known it stays so, or all below would jump. */
const heights = new Map<string, number>();

/** Gives what was left out the height that it will have about, when it is shown. @param layout what heights depend on */
export function keepRoom(page: Element, layout: string): void {
  const left = page.querySelectorAll<HTMLElement>('.rest');
  if (left.length === 0) return;
  const height = heights.get(layout) ?? heightOf([...page.querySelectorAll(items)].slice(0, 100));
  if (height === undefined) return;
  heights.set(layout, height);
  for (const rest of left) rest.style.height = `${Math.round(height * Number(rest.dataset.count))}px`;
}

/** The room that a thing takes, a share of its line where several stand side by side. */
function heightOf(shown: readonly Element[]): number | undefined {
  const boxes = shown.map((each) => each.getBoundingClientRect());
  const [first] = boxes;
  if (!first) return undefined;
  const inALine = boxes.filter(({ top }) => top === first.top).length;
  const between = Number.parseFloat(getComputedStyle(shown[0]?.parentElement as Element).rowGap) || 0;
  return (boxes.reduce((sum, box) => sum + box.height, 0) / boxes.length + between) / inALine;
}

/** The first thing that should be seen, or soon, and was left out: which of its part it is. */
export function firstMissing(page: Element): number | undefined {
  const margin = window.innerHeight / 2;
  for (const rest of page.querySelectorAll<HTMLElement>('.rest')) {
    const { top, bottom, height } = rest.getBoundingClientRect();
    if (bottom < -margin || top > window.innerHeight + margin) continue;
    const [from, count] = [Number(rest.dataset.from), Number(rest.dataset.count)];
    const passed = height > 0 ? Math.min(1, Math.max(0, -top / height)) : 0;
    return from + Math.min(count - 1, Math.floor(passed * count));
  }
  return undefined;
}
