import { simplified } from '../../core/text/simplified.ts';
import { type HeadingMark, headingMark } from './headings.ts';

/** Numbers that are no headings': those of a note's items, or of the cells of a table that lost its bars. */
export type NumberedList =
  | { readonly kind: 'note'; readonly level: number; readonly next: number; readonly isEnded: boolean }
  | { readonly kind: 'cells' };

/** `注：1.…`, `备注：（1）…`, `注：` alone with its items below. */
const note =
  /^[（(【[*∗＊※]?(?:注[意解释]?|备注|附注|说明|指标(?:解释|说明|释义)|名词解释)[\s　]*(?:[:：][\s　]*(?=([（(]?)1[)）.．﹒、]|$)|(?=1[.．﹒、]))/u;

/** 名词解释 alone on its line, set wide or not: what stands below explains words, each with a number. */
const glossaryTitle = /^(?:名[\s　]*词|术[\s　]*语)[\s　]*(?:解[\s　]*释|释[\s　]*义|注[\s　]*释)$/u;

export function isGlossaryTitle(line: string): boolean {
  return glossaryTitle.test(line);
}

/** The list that a line of text begins, or goes on with. */
export function numberedList(line: string, open: NumberedList | undefined): NumberedList | undefined {
  const first = line.charCodeAt(0);
  // 注 备 附 说 指 名, and what may stand in front of them; the reader asks for every line
  const opening = first < 0x80 || first > 0x2000 ? note.exec(line) : null;
  if (opening) {
    const rest = line.slice(opening[0].length);
    return {
      kind: 'note',
      level: opening[1] ? 6 : 5,
      next: rest === '' ? 1 : lastItem(rest) + 1,
      isEnded: ends(line),
    };
  }
  if (isGlossaryTitle(line)) return { kind: 'note', level: 5, next: 1, isEnded: false };
  if (open?.kind === 'note') return { ...open, isEnded: ends(line) };
  return open && !ends(line) ? open : undefined;
}

/**
 * The open list if a line with a heading's mark is an item of it. A note's items go on in their own order; where its text
 * has ended and the number is the next of the section too, that goes on.
 * @param sectionsNext the number with which the section's own count would go on; 0 for none
 */
export function continuesList(
  line: string,
  { level, number }: HeadingMark,
  open: NumberedList | undefined,
  sectionsNext: number,
): NumberedList | undefined {
  if (level < 5) return undefined;
  if (isRowOfNumbers.test(line)) return { kind: 'cells' };
  if (open?.kind === 'cells') return ends(line) ? undefined : open;
  if (open?.kind !== 'note' || (open.next > 1 && level !== open.level) || number !== open.next)
    return undefined;
  if (open.isEnded && number === sectionsNext) return undefined;
  return { kind: 'note', level, next: number + 1, isEnded: ends(line) };
}

/** `2.智能电网    4.高端装备`: cells side by side, each with a number of its own column. */
const isRowOfNumbers =
  /^[^。；;]*?\S(?:\t| {3}|　{2})[\s　]*(?:\d{1,3}[.．﹒、](?!\d)|[（(]\d{1,3}[）)])\s*\p{L}/u;

function ends(line: string): boolean {
  return /[。！？][”’）】)\]]*$/u.test(line);
}

/** The last of the numbers that a line counts up to: `1.甲；2.乙` → 2. */
function lastItem(line: string): number {
  let number = 1;
  for (const match of line.matchAll(/(?<![\d.．])(\d{1,2})[)）.．﹒、](?!\d)/gu))
    if (Number(match[1]) === number + 1) number++;
  return number;
}

const longestList = 300;

/** Whether a line with a number is read as an item of a list that the lines above it begin, wherever they stand. */
export function isListItem(line: string, above: readonly string[]): boolean {
  let list: NumberedList | undefined;
  // the section's own next number, where the lines say it
  let next: number | undefined;
  for (const each of above.slice(-longestList).map(simplified)) {
    const mark = headingMark(each, 0, each.length);
    if (!mark) {
      if (each !== '') list = numberedList(each, list);
      continue;
    }
    list = continuesList(each, mark, list, next ?? mark.number);
    if (!list) next = mark.level < 5 ? 0 : mark.number + 1;
  }
  const mark = headingMark(line, 0, line.length);
  return mark !== undefined && continuesList(line, mark, list, next ?? mark.number) !== undefined;
}
