import type { Unit } from '../model/quantity.ts';
import type { FoldedText } from '../model/value/fold.ts';
import { numeralAt } from '../model/value/numerals.ts';
import { wordAt } from '../model/value/word-table.ts';
import { wordsBehind } from '../model/value/words.ts';
import { simplified } from '../text/simplified.ts';
import { chineseDigits, type WordsInFront, wordsInFront } from './in-front.ts';
import { type Term, termAt } from './terms.ts';

/** A number with its unit and the words that belong to it, before it is decided whether it is a target. */
export interface Figure extends WordsInFront, Pick<Term, 'isRange' | 'chinese' | 'inWords' | 'loose'> {
  /** The number itself. */
  readonly number: number;
  readonly to: number;
  readonly unit: Unit;
  /** 以上, 左右 stand behind it. */
  readonly bound: boolean;
}

const numberStart = new RegExp(
  `(?<![\\d.A-Za-z第]|\\d[-—~至到])[\\d.]|(?<![${chineseDigits}第])[${chineseDigits}]|百分之|半数`,
  'g',
);
const counted = /^(?:行动|任务|工程|措施|制度|机制|计划|举措|要求|内容|原则|体系|清单|服务机制)/;
/** 由每2个…: what is allotted to; 前10位, 后三名: a rank. */
const noAmountBehind = /每$|[由从][^,;]{0,8}每$|(?<![底末年月日])[前后]$/;

/** Every figure of a clause from left to right; `seen` is the paragraph with quotations blanked. */
export function figuresIn(folded: FoldedText, seen: string, from: number, to: number): Figure[] {
  const figures: Figure[] = [];
  // looked for in the clause alone: behind it would be read again for each clause of the paragraph
  const upToEnd = seen.slice(0, to);
  numberStart.lastIndex = from;
  for (let match = numberStart.exec(upToEnd); match; match = numberStart.exec(upToEnd)) {
    const figure = figureAt(folded, seen, match.index, figures.at(-1)?.to ?? from, to);
    if (figure) figures.push(figure);
    numberStart.lastIndex = Math.max(
      figure?.to ?? 0,
      numeralAt(seen, match.index)?.end ?? 0,
      match.index + 1,
    );
  }
  return figures;
}

function figureAt(
  folded: FoldedText,
  seen: string,
  at: number,
  first: number,
  last: number,
): Figure | undefined {
  if (noAmountBehind.test(seen.slice(Math.max(first, at - 12), at))) return undefined;
  const term = termAt(folded, seen, at);
  if (!term || term.end > last) return undefined;
  const { unit, isRange, chinese, inWords, loose } = term;
  const { to, bound } = wordsEnd(seen, term, last);
  const before = wordsInFront(seen, first, at, unit);
  const atEnd = to === last || /[,;、)]/.test(seen[to] ?? '');
  const isLevel = before.level && atEnd && !/^(?:19|20)\d\d/.test(seen.slice(at, at + 4));
  if (!before.comparator && !bound && !isLevel && isNoAmount(seen, at, unit, to)) return undefined;
  // 年满60周岁: a condition
  if (unit.dimension === 'age' && (!atEnd || seen[before.from - 1] === '满')) return undefined;
  return { ...before, number: at, to, unit, bound, isRange, chinese, inWords, loose };
}

/** Behind 以上, 左右 and their like; of a share also behind 覆盖. */
function wordsEnd(seen: string, { unit, end }: Term, last: number): { to: number; bound: boolean } {
  let to = end;
  let word = wordAt(wordsBehind, seen, to)?.word;
  while (word && word.length > 1) {
    to += word.length;
    word = wordAt(wordsBehind, seen, to)?.word;
  }
  const bound = to > end;
  if (unit.dimension === 'share') to += /^的?全?覆盖(?!率|面)/.exec(seen.slice(to, last))?.[0].length ?? 0;
  return { to, bound };
}

/** Years, dates, ages, classes, and what documents count their own parts by. */
function isNoAmount(seen: string, at: number, unit: Unit, end: number): boolean {
  const rest = seen.slice(end, end + 12);
  // 4A级, 30万吨级航道
  if (/^[年月日号岁]/.test(simplified(unit.text)) || /^级/.test(rest)) return true;
  if (/^[项个大类件]$/.test(simplified(unit.text)) && counted.test(rest)) return true;
  if (/^(?:duration|length)$/.test(unit.dimension) && /^[^,;。的]{0,10}圈/.test(rest)) return true;
  return /^(?:会议|全会|常务|代表大会)/.test(rest) || seen[at - 1] === '第';
}
