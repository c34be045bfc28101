/** Lines that were kept, and those that only a printed page has. */
export interface WithoutPageMarks {
  readonly lines: readonly string[];
  /** As written, in the order of the text. */
  readonly dropped: readonly string[];
}

const dashes = '[-－—–―·•/／]';

/** `— 3 —`, `- 3 -`, `/ 3 /`, `第 3 页 共 10 页`, `Page 3 of 10`: what can be nothing else. */
const surePageMark = new RegExp(
  `^(?:${dashes}{1,3}\\s*\\d{1,3}\\s*${dashes}{1,3}|第\\s*\\d{1,3}\\s*[页頁](?:\\s*[,，/／]?\\s*共\\s*\\d{1,3}\\s*[页頁])?|page\\s+\\d{1,3}(?:\\s+of\\s+\\d{1,3})?)$`,
  'iu',
);

const bareNumber = /^\d{1,3}$/;

/** Lines between two bare numbers that are those of pages, at least; the numbers of a copied table are closer. */
const shortestPage = 8;

/** How often a line beside a page mark has to come back to be the running head of the pages. */
const timesOfRunningHead = 3;

/**
 * Takes out what belongs to printed pages and not to the text: page numbers, and the head or foot that each page
 * repeats. Blank lines around a page number go with it, as the sentence goes on behind them.
 */
export function dropPageMarks(lines: readonly string[]): WithoutPageMarks {
  const marks = new Set([...sureMarks(lines), ...runningNumbers(lines)]);
  const heads = runningHeads(lines, marks);
  const isDropped = (index: number) => marks.has(index) || heads.has(index);
  const isGone = (index: number) => {
    if (isDropped(index)) return true;
    if (lines[index]?.trim() !== '') return false;
    return isDropped(nextWritten(lines, index, 1)) || isDropped(nextWritten(lines, index, -1));
  };
  return {
    lines: lines.filter((_, index) => !isGone(index)),
    dropped: lines.filter((_, index) => isDropped(index)).map((line) => line.trim()),
  };
}

function sureMarks(lines: readonly string[]): number[] {
  return lines.flatMap((line, index) => (surePageMark.test(line.trim()) ? [index] : []));
}

/** Bare numbers, each one more than the one before, a page apart: three at least. */
function runningNumbers(lines: readonly string[]): number[] {
  const runs: { index: number; number: number }[][] = [];
  for (const [index, line] of lines.entries()) {
    if (!bareNumber.test(line.trim())) continue;
    const number = Number(line.trim());
    const run = runs.find((each) => {
      const last = each.at(-1);
      return last && number === last.number + 1 && index - last.index >= shortestPage;
    });
    if (run) run.push({ index, number });
    else runs.push([{ index, number }]);
  }
  return runs
    .filter((run) => run.length >= 3)
    .flat()
    .map(({ index }) => index);
}

/** The lines next to page numbers that come back there, digits aside. */
function runningHeads(lines: readonly string[], marks: ReadonlySet<number>): Set<number> {
  const found = new Map<string, Set<number>>();
  for (const mark of marks) {
    for (const step of [-1, 1] as const) {
      const index = nextWritten(lines, mark, step);
      const line = lines[index];
      if (line === undefined || marks.has(index)) continue;
      const key = line.replace(/\s+/gu, '').replace(/\d+/g, '#');
      found.set(key, (found.get(key) ?? new Set()).add(index));
    }
  }
  return new Set(
    [...found.values()].filter(({ size }) => size >= timesOfRunningHead).flatMap((indexes) => [...indexes]),
  );
}

/** The index of the nearest line with something on it; outside of the lines where there is none. */
function nextWritten(lines: readonly string[], from: number, step: 1 | -1): number {
  let index = from + step;
  while (lines[index]?.trim() === '') index += step;
  return index;
}
