import { simplified } from './simplified.ts';

/** Cells of a table, one a line, whose rows begin with numbers that have a line of their own. */
export interface NumberedCells {
  /** The lines of the numbers, counted from 0. */
  readonly numbers: readonly number[];
  /** What stands behind them: the first cells of the rows. */
  readonly names: readonly string[];
}

const first = /^0?1$/;
const bareNumber = /^\d{1,2}$/;
/** Of 01, 02 no two are a chance; 1, 2 may be anything. */
const fewest = { padded: 2, plain: 3 };
const mostLinesOfRow = 40;
const longestName = 24;

/**
 * The tables of rows that are counted from 1, each number alone on its line and a name below it, whatever the other cells
 * say: `01` ⏎ `航运` ⏎ `建设广州港…。` ⏎ `02` …
 */
export function numberedCellsIn(lines: readonly string[]): NumberedCells[] {
  const found: NumberedCells[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]?.trim() ?? '';
    if (!first.test(line)) continue;
    const isPadded = line.startsWith('0');
    const cells = cellsFrom(lines, at, isPadded);
    if (cells.numbers.length < (isPadded ? fewest.padded : fewest.plain)) continue;
    found.push(cells);
    at = cells.numbers.at(-1) ?? at;
  }
  return found;
}

function cellsFrom(lines: readonly string[], from: number, isPadded: boolean): NumberedCells {
  const numbers: number[] = [];
  const names: string[] = [];
  for (let at = from; at < lines.length && at - (numbers.at(-1) ?? from) <= mostLinesOfRow; at++) {
    const line = lines[at]?.trim() ?? '';
    const wanted = `${numbers.length + 1}`;
    if (bareNumber.test(line) && line === (isPadded ? wanted.padStart(2, '0') : wanted)) {
      const name = lines[at + 1]?.trim() ?? '';
      if (!isName(name)) break;
      numbers.push(at);
      names.push(name);
    } else if (isChapter(line)) break;
  }
  return { numbers, names };
}

function isName(text: string): boolean {
  return text.length <= longestName && /^\d{0,3}\p{L}[^，。；：！？,;:|｜]+$/u.test(text) && !isChapter(text);
}

/** A part, chapter or section of the text, or 一、: no cell begins so. */
const chapter = /^(?:第[一二三四五六七八九十百\d]{1,5}[编篇章节]|[一二三四五六七八九十]{1,3}、)/u;

function isChapter(line: string): boolean {
  return chapter.test(simplified(line));
}
