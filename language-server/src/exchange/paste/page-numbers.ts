const bareNumber = /^[1-9]\d{0,2}$/;

/** What stands between two page numbers, in lines and in UTF-16 units: rows and notes are closer, boxes further apart. */
const page = { lines: { least: 8, most: 200 }, characters: { least: 60, most: 4000 } };
const leastPages = 3;

/** A number that other words bring in: 专栏 ⏎ 2. */
const caption = /^(?:专\s*栏|附?[表图件])$/u;

/** Numbers that count on, each a page behind the one before. */
interface PageRun {
  number: number;
  readonly indexes: number[];
}

/**
 * Where bare numbers stand that are those of pages: each one more than the one before, or two where one is missing, and
 * about a page behind it, through most of the text. Numbers that restart, that stand close together, or that only part of the
 * text has are those of rows, boxes and notes: in doubt a number stays.
 */
export function pageNumbers(lines: readonly string[]): number[] {
  const numbers = lines.flatMap((line, index) => (bareNumber.test(line.trim()) ? [index] : []));
  const runs = runsOf(lines, numbers).filter(
    (run) => run.indexes.length >= leastPages && isEven(run) && !countsOn(run, lines),
  );
  const found: PageRun[] = [];
  for (const run of runs.sort((a, b) => spanOf(b) - spanOf(a)))
    if (!found.some((each) => overlap(each, run))) found.push(run);
  const covered = found.reduce((sum, run) => sum + spanOf(run) + 2 * pageOf(run), 0);
  return covered >= lines.length / 2 ? found.flatMap(({ indexes }) => indexes).sort((a, b) => a - b) : [];
}

function runsOf(lines: readonly string[], numbers: readonly number[]): PageRun[] {
  const starts = startsOf(lines);
  const isPage = (from: number, to: number) => {
    const characters = (starts[to] ?? 0) - (starts[from + 1] ?? 0);
    const between = to - from;
    return (
      between >= page.lines.least &&
      between <= page.lines.most &&
      characters >= page.characters.least &&
      characters <= page.characters.most
    );
  };
  const runs: PageRun[] = [];
  let open: PageRun[] = [];
  for (const index of numbers) {
    if (caption.test(lines[index - 1]?.trim() ?? '')) continue;
    const number = Number(lines[index]?.trim());
    const lastOf = ({ indexes }: PageRun) => indexes.at(-1) ?? 0;
    open = open.filter((run) => index - lastOf(run) <= page.lines.most);
    const fitting = [1, 2].flatMap((step) => open.filter((run) => run.number + step === number));
    const run = fitting.find((each) => isPage(lastOf(each), index));
    if (run) {
      run.number = number;
      run.indexes.push(index);
    } else {
      const begun = { number, indexes: [index] };
      runs.push(begun);
      open.push(begun);
    }
  }
  return runs;
}

/** How many characters stand before each line. */
function startsOf(lines: readonly string[]): number[] {
  let sum = 0;
  return [0, ...lines.map((line) => (sum += line.trim().length))];
}

/** Pages are about equally long. */
function isEven(run: PageRun): boolean {
  const usual = pageOf(run);
  const gaps = gapsOf(run);
  return gaps.filter((gap) => gap >= usual / 2 && gap <= usual * 2).length >= gaps.length * 0.75;
}

/** Whether the number before the first, or behind the last, stands close to it: a list that is counted, in part spread out. */
function countsOn({ number, indexes }: PageRun, lines: readonly string[]): boolean {
  const [first = 0, last = first] = [indexes[0], indexes.at(-1)];
  const isNear = (from: number, wanted: number) =>
    lines.slice(Math.max(0, from), from + page.lines.least - 1).some((line) => line.trim() === `${wanted}`);
  const before = Number(lines[first]?.trim()) - 1;
  return isNear(first - page.lines.least + 1, before) || isNear(last + 1, number + 1);
}

function gapsOf({ indexes }: PageRun): number[] {
  return indexes.slice(1).map((index, at) => index - (indexes[at] ?? 0));
}

/** How many lines a page usually has. */
function pageOf(run: PageRun): number {
  const gaps = gapsOf(run).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

function spanOf({ indexes }: PageRun): number {
  return (indexes.at(-1) ?? 0) - (indexes[0] ?? 0);
}

function overlap(a: PageRun, b: PageRun): boolean {
  return (a.indexes[0] ?? 0) <= (b.indexes.at(-1) ?? 0) && (b.indexes[0] ?? 0) <= (a.indexes.at(-1) ?? 0);
}
