import { isPageMark } from '../../core/text/page-mark.ts';
import { pageNumbers } from './page-numbers.ts';

/** Lines that were kept, and those that only a printed page has. */
export interface SiftedLines {
  readonly lines: readonly string[];
  /** As written, in the order of the text. */
  readonly dropped: readonly string[];
}

/** A line that comes back beside page marks is a running head where it does so this often, and on a third of the pages. */
const leastPages = 3;

/** What ends so, or begins with a number, is part of the text. */
const isText = /[。！？；：，、.!?;:,】）》”)\]]$|^[（(]?[一二三四五六七八九十\d]+[、.．）)]/u;

/**
 * Takes out what belongs to printed pages and not to the text: page numbers, and the head or foot that each page
 * repeats. Blank lines around a page number go with it, as the sentence goes on behind them.
 */
export function dropPageMarks(lines: readonly string[]): SiftedLines {
  const sure = sureMarks(lines);
  // whose pages say `— 3 —` has no other numbers for them
  const marks = new Set(sure.length >= leastPages ? sure : [...sure, ...pageNumbers(lines)]);
  const near = writtenNear(lines);
  const heads = runningHeads(lines, marks, near);
  const isDropped = (index: number | undefined) =>
    index !== undefined && (marks.has(index) || heads.has(index));
  const isGone = (index: number) =>
    isDropped(index) ||
    (lines[index]?.trim() === '' && (isDropped(near.before[index]) || isDropped(near.behind[index])));
  return {
    lines: lines.filter((_, index) => !isGone(index)),
    dropped: lines.filter((_, index) => isDropped(index)).map((line) => line.trim()),
  };
}

function sureMarks(lines: readonly string[]): number[] {
  return lines.flatMap((line, index) => (isPageMark(line) ? [index] : []));
}

/** The lines next to page numbers, on the same side of them, that come back there, digits aside. */
function runningHeads(lines: readonly string[], marks: ReadonlySet<number>, near: NearestLines): Set<number> {
  const found = new Map<string, Set<number>>();
  for (const mark of marks) {
    for (const side of ['before', 'behind'] as const) {
      const index = near[side][mark];
      const line = index === undefined ? undefined : lines[index]?.trim();
      if (index === undefined || line === undefined || marks.has(index) || isText.test(line)) continue;
      const key = `${side} ${line.replace(/\s+/gu, '').replace(/\d+/g, '#')}`;
      found.set(key, (found.get(key) ?? new Set()).add(index));
    }
  }
  const often = Math.max(leastPages, marks.size / 3);
  return new Set([...found.values()].filter(({ size }) => size >= often).flatMap((indexes) => [...indexes]));
}

/** For each line the indexes of the nearest lines with something on them, before and behind it. */
interface NearestLines {
  readonly before: readonly (number | undefined)[];
  readonly behind: readonly (number | undefined)[];
}

function writtenNear(lines: readonly string[]): NearestLines {
  const before: (number | undefined)[] = [];
  const behind: (number | undefined)[] = [];
  let last: number | undefined;
  for (let index = 0; index < lines.length; index++) {
    before[index] = last;
    if (lines[index]?.trim() !== '') last = index;
  }
  last = undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    behind[index] = last;
    if (lines[index]?.trim() !== '') last = index;
  }
  return { before, behind };
}
