/** A word of a page's line, and where it stands in it. */
export interface PlacedWord {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Where a heading, in all of its lines, stands. */
export interface PageColumn {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A row as it stands on the page: the words of each column, and the line that has its number. */
export interface PageRow {
  readonly columns: readonly (readonly PlacedWord[])[];
  readonly at: number;
  readonly end: number;
}

export function wordsOf(text: string, line: number): PlacedWord[] {
  return [...text.matchAll(/[^\s　]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    line,
    start: index,
    end: index + word.length,
  }));
}

/** The headings of a block: words that stand above each other are one, and 2030 年 is. */
export function columnsOf(head: readonly (readonly PlacedWord[])[]): PageColumn[] {
  const clusters: PlacedWord[][] = [];
  for (const words of head) {
    for (const [index, word] of words.entries()) {
      const before = words[index - 1];
      const goesOn =
        before !== undefined &&
        word.start - before.end === 1 &&
        /\d$/u.test(before.text) &&
        /^年/u.test(word.text);
      const cluster = clusters.find((each) =>
        each.some((other) => (goesOn ? other === before : other.line !== word.line && overlap(other, word))),
      );
      if (cluster) cluster.push(word);
      else clusters.push([word]);
    }
  }
  return clusters
    .map((words) => ({
      text: words.map(({ text }) => text).join(''),
      start: Math.min(...words.map(({ start }) => start)),
      end: Math.max(...words.map(({ end }) => end)),
    }))
    .sort((a, b) => a.start - b.start);
}

function overlap(a: PlacedWord, b: PlacedWord): boolean {
  return a.start < b.end && b.start < a.end;
}

const costOfGap = 8;

/** How unlikely two words with a blank between them are one cell: PDFs have one between digits and characters. */
function costOfBlank(before: string, behind: string): number {
  if (/\d$/u.test(before) && /^\p{Script=Han}/u.test(behind)) return 0.3;
  if (/\p{Script=Han}$/u.test(before) && /^\d/u.test(behind)) return 3.5;
  return /[a-z]$/iu.test(before) && /^[a-z]/iu.test(behind) ? 0.3 : costOfGap;
}

/** The words of a line by the columns that they most likely stand in: in their order, each as near its heading as may be. */
export function placed(words: readonly PlacedWord[], columns: readonly PageColumn[]): PlacedWord[][] {
  let ways: { readonly cost: number; readonly of: readonly number[] }[] = [{ cost: 0, of: [] }];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const isNear = before !== undefined && word.start - before.end === 1;
    const joint = isNear ? costOfBlank(before.text, word.text) : costOfGap;
    const next = columns.map((column, at) => {
      const best = ways
        .filter(({ of }) => (of.at(-1) ?? 0) <= at)
        .map(({ cost, of }) => {
          const goesOn = of.at(-1) === at;
          const more = goesOn ? joint : distance(word, column) + (isNear ? 0.5 : 0);
          return { cost: cost + more, of: [...of, at] };
        })
        .sort((a, b) => a.cost - b.cost);
      return best[0];
    });
    ways = next.filter((way) => way !== undefined);
  }
  const [best] = ways.sort((a, b) => a.cost - b.cost);
  return columns.map((_, column) => words.filter((_, index) => best?.of[index] === column));
}

/** By their starts, their ends or their middles, as cells are set left, right or in the middle. */
function distance(word: PlacedWord, column: PageColumn): number {
  const middle = Math.abs(word.start + word.end - column.start - column.end) / 2;
  return Math.min(Math.abs(word.start - column.start), Math.abs(word.end - column.end), middle);
}
