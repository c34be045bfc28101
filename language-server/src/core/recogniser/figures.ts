import type { FoldedText } from '../model/value/fold.ts';
import { numeralEnd } from '../model/value/numerals.ts';
import { units } from '../model/value/unit-table.ts';
import { wordAt } from '../model/value/word-table.ts';
import { wordsBehind } from '../model/value/words.ts';
import { isTime } from './dimensions.ts';
import type { Figure } from './figure.ts';
import { chineseDigits, wordsInFront } from './in-front.ts';
import type { Paragraph } from './paragraph.ts';
import { type Term, termAt } from './terms.ts';

const numberStart = new RegExp(
  // what may not stand in front of it is asked for only where a digit does
  `[\\d.](?<!(?:[\\d.A-Za-z第]|\\d[-—~至到])[\\d.])|[${chineseDigits}](?<![${chineseDigits}第][${chineseDigits}]|每[百千万])|百分之|半数`,
  'g',
);
/** Every figure of a clause from left to right; `seen` is the paragraph with quotations blanked. */
export function figuresIn({ folded, isKnown }: Paragraph, seen: string, from: number, to: number): Figure[] {
  const figures: Figure[] = [];
  // looked for in the clause alone: behind it would be read again for each clause of the paragraph
  const upToEnd = seen.slice(0, to);
  const clause = upToEnd.slice(from);
  numberStart.lastIndex = 0;
  for (let match = numberStart.exec(clause); match; match = numberStart.exec(clause)) {
    const at = from + match.index;
    const figure =
      isKnown(at) || isNoNumeral(upToEnd, at)
        ? undefined
        : figureAt(folded, upToEnd, at, figures.at(-1)?.to ?? from, to);
    if (figure) figures.push(figure);
    numberStart.lastIndex = Math.max(figure?.to ?? 0, numeralEnd(upToEnd, at) ?? 0, at + 1) - from;
  }
  return figures;
}

const chinese = new RegExp(`^[${chineseDigits}]`);
const goesOn = new Set([
  ...chineseDigits,
  ...'零〇点分成半数余多几亿',
  ...[...units.meanings.keys()].map((word) => word[0]),
]);

/** 统一, 一体化: no unit can begin behind it. */
function isNoNumeral(seen: string, at: number): boolean {
  return chinese.test(seen[at] ?? '') && !goesOn.has(seen[at + 1] ?? '');
}

function figureAt(
  folded: FoldedText,
  seen: string,
  at: number,
  first: number,
  last: number,
): Figure | undefined {
  const term = termAt(folded, seen, at);
  if (!term || term.end > last) return undefined;
  const { unit, isRange, chinese, inWords, loose } = term;
  const { to, bound } = wordsEnd(seen, term, last);
  const before = wordsInFront(seen, first, at, unit);
  return { ...before, number: at, end: term.end, to, unit, bound, isRange, chinese, inWords, loose };
}

/** 200名[(个)]左右: the same, counted otherwise. */
const otherUnit = /^\([^()\d□]{1,3}\)(?=以[上下内]|左右)/;

/** Behind 以上, 左右 and their like; of a share also behind 覆盖. */
function wordsEnd(seen: string, { unit, end }: Term, last: number): { to: number; bound: boolean } {
  let to = end + (otherUnit.exec(seen.slice(end, end + 8))?.[0].length ?? 0);
  const first = to;
  let word = wordAt(wordsBehind, seen, to)?.word;
  // 2小时内
  while (word && (word.length > 1 || (word === '内' && isTime(unit)))) {
    to += word.length;
    word = wordAt(wordsBehind, seen, to)?.word;
  }
  const bound = to > first;
  if (unit.dimension === 'share') to += /^的?全?覆盖(?!率|面)/.exec(seen.slice(to, last))?.[0].length ?? 0;
  return { to, bound };
}
