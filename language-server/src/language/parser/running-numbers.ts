import { expectedHeading, type LineAbove, lineAbove, type NumberPlace } from './expected-headings.ts';
import { type HeadingMark, headingMark } from './headings.ts';
import { continuesList, type NumberedList, numberedList } from './numbered-lists.ts';

/** What the numbers read so far say about the next one. */
export interface RunningNumbers {
  /** By level: the last number of a heading outside boxes, 0 before the first. */
  readonly last: number[];
  /** By level: whether the section that the last one stands in goes on. */
  readonly isOpen: boolean[];
  /** The open box, with the last number of its own items. */
  box: { lastItem: number } | undefined;
  /** The open list of a note, or the table that lost its bars: their numbers are no headings'. */
  list: NumberedList | undefined;
  above: LineAbove;
}

const levels = 7;

export function noNumbers(): RunningNumbers {
  return {
    last: Array<number>(levels).fill(0),
    isOpen: Array<boolean>(levels).fill(false),
    box: undefined,
    list: undefined,
    above: 'finished',
  };
}

/** A heading, and whether it is an item of a box. */
export interface NumberedLine {
  readonly mark: HeadingMark;
  readonly inBox: boolean;
}

/** The heading that the line `start..end` is, if it is one at this place; the numbers go on from it. */
export function headingAt(
  text: string,
  start: number,
  end: number,
  numbers: RunningNumbers,
): NumberedLine | undefined {
  const mark =
    headingMark(text, start, end) ??
    expectedHeading(text, start, end, numbers.above, (each) => placeOf(each, numbers));
  if (!mark) return undefined;
  const last = numbers.box ? numbers.box.lastItem : numbers.isOpen[mark.level] && numbers.last[mark.level];
  const list = continuesList(text.slice(start, end), mark, numbers.list, last ? last + 1 : 0);
  numbers.list = list;
  if (list) return undefined;
  return { mark, inBox: countsInBox(mark, numbers) };
}

/** How much of a line tells whether it is finished. */
const longestEnd = 100;

/** What a line leaves to the next: whether it is finished, and the list that it begins. */
export function goOnBehind(
  text: string,
  start: number,
  end: number,
  kind: string,
  numbers: RunningNumbers,
): void {
  if (kind === 'comment') return;
  const isText = kind === 'text';
  const line = isText || kind === 'heading' ? text.slice(start, end) : '';
  numbers.above = line === '' ? 'finished' : lineAbove(line.slice(-longestEnd), !isText);
  if (isText) numbers.list = numberedList(line, numbers.list);
  else if (kind !== 'heading' && kind !== 'blank') numbers.list = undefined;
}

function placeOf(
  { level, number }: Pick<HeadingMark, 'level' | 'number'>,
  { last, isOpen, box }: RunningNumbers,
): NumberPlace {
  const next = (last[level] ?? 0) + 1;
  if (box && level === 5 && number === box.lastItem + 1) return number === 1 ? 'begins' : 'goes on';
  if (number === next && isOpen[level]) return 'goes on';
  // anew below a higher heading, or on through the document
  return number === next || (number === 1 && !isOpen[level]) ? 'begins' : 'elsewhere';
}

/**
 * A box numbers its own items from 1. The number that goes on with the section's own count, and not
 * with the box's, ends the box; so does any higher heading.
 */
function countsInBox({ level, number }: HeadingMark, numbers: RunningNumbers): boolean {
  const { box, last, isOpen } = numbers;
  if (box && level >= 5) {
    if (level === 6) return true;
    const goesOnOutside = number === (last[5] ?? 0) + 1 && number !== box.lastItem + 1;
    if (!goesOnOutside) {
      box.lastItem = number;
      return true;
    }
  }
  numbers.box = undefined;
  last[level] = number;
  isOpen[level] = true;
  isOpen.fill(false, level + 1);
  return false;
}
