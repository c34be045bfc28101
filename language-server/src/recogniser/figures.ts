import type { Unit } from '../model/quantity.ts';
import type { Folded } from '../model/value/fold.ts';
import { numeralAt } from '../model/value/numerals.ts';
import { shareAt } from '../model/value/shares.ts';
import { unitAt } from '../model/value/units.ts';
import { wordAt } from '../model/value/word-table.ts';
import { wordsBehind } from '../model/value/words.ts';
import { chineseDigits, type InFront, wordsInFront } from './in-front.ts';

/** A number with its unit and the words that belong to it, before it is decided whether it is a target. */
export interface Figure extends InFront {
  /** The number itself. */
  readonly number: number;
  readonly to: number;
  readonly unit: Unit;
  /** 以上, 左右 stand behind it. */
  readonly bound: boolean;
  readonly isRange: boolean;
  readonly chinese: boolean;
  /** 全覆盖 and its like. */
  readonly inWords: boolean;
}

const numberStart = new RegExp(
  `(?<![\\d.A-Za-z第]|\\d[-—~])[\\d.]|(?<![${chineseDigits}第])[${chineseDigits}]|百分之|半数`,
  'g',
);
const dash = /(?:[-—]{1,2}|~|至)(?=\d)/y;
const counted = /^(?:行动|任务|工程|措施|制度|机制|计划|举措|要求|内容|原则|体系|清单|服务机制)/;

/** Every figure of a clause from left to right; `seen` is the paragraph with quotations blanked. */
export function figuresIn(folded: Folded, seen: string, from: number, to: number): Figure[] {
  const figures: Figure[] = [];
  numberStart.lastIndex = from;
  for (let match = numberStart.exec(seen); match && match.index < to; match = numberStart.exec(seen)) {
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

function figureAt(folded: Folded, seen: string, at: number, first: number, last: number): Figure | undefined {
  if (/每$|[由从][^,;]{0,8}每$/.test(seen.slice(first, at))) return undefined;
  const term = shareTerm(seen, at) ?? numberTerm(folded, seen, at);
  if (!term || term.end > last) return undefined;
  let to = term.end;
  let bound = term.over;
  for (
    let word = wordAt(wordsBehind, seen, to);
    word && word.word.length > 1;
    word = wordAt(wordsBehind, seen, to)
  ) {
    to += word.word.length;
    bound = true;
  }
  if (term.unit.dimension === 'share')
    to += /^的?全?覆盖(?!率|面)/.exec(seen.slice(to, last))?.[0].length ?? 0;
  const before = wordsInFront(seen, first, at, term.unit);
  const atEnd = to === last || /[,;、)]/.test(seen[to] ?? '');
  const isLevel = before.level && atEnd && !/^(?:19|20)\d\d/.test(seen.slice(at, at + 4));
  if (!before.comparator && !bound && !isLevel && isNoAmount(seen, at, term.unit, to)) return undefined;
  if (term.unit.dimension === 'age' && !atEnd) return undefined;
  return {
    ...before,
    number: at,
    to,
    unit: term.unit,
    bound,
    isRange: term.isRange,
    chinese: term.chinese,
    inWords: term.inWords,
  };
}

interface Term {
  readonly unit: Unit;
  readonly end: number;
  readonly over: boolean;
  readonly isRange: boolean;
  readonly chinese: boolean;
  readonly inWords: boolean;
}

function shareTerm(seen: string, at: number): Term | undefined {
  const share = /[成分半/]/.test(seen.slice(at, at + 8)) ? shareAt(seen, at) : undefined;
  const percent = share && unitAt({ chars: '%', original: '%', places: [0] }, 0).unit;
  return (
    percent && { unit: percent, end: share.end, over: false, isRange: false, chinese: true, inWords: true }
  );
}

function numberTerm(folded: Folded, seen: string, at: number): Term | undefined {
  const first = numeralAt(seen, at);
  if (!first?.amount) return undefined;
  let end = first.end;
  let over = false;
  let unit: ReturnType<typeof unitOver> | undefined;
  dash.lastIndex = end;
  let between = dash.exec(seen)?.[0];
  if (!between) {
    const own = unitOver(folded, seen, end);
    dash.lastIndex = own.end;
    between = own.known ? dash.exec(seen)?.[0] : undefined;
    if (between) end = own.end;
    else [unit, over] = [own, own.over];
  }
  if (between) {
    const second = numeralAt(seen, end + between.length);
    if (!second?.amount) return undefined;
    unit = unitOver(folded, seen, second.end);
  }
  if (!unit?.known) return undefined;
  return {
    unit: unit.unit,
    end: unit.end,
    over: over || unit.over,
    isRange: !!between,
    chinese: first.chinese,
    inWords: false,
  };
}

function unitOver(folded: Folded, seen: string, at: number) {
  const over = /[余多]/.test(seen[at] ?? '');
  const unit = unitAt(folded, at + +over);
  return { ...unit, over: over || unit.overAt >= 0 };
}

/** Years, dates, ages, classes, and what documents count their own parts by. */
function isNoAmount(seen: string, at: number, unit: Unit, end: number): boolean {
  const rest = seen.slice(end, end + 12);
  if (/^[年月日号岁]/.test(unit.text)) return true;
  if (/^[项个大类件]$/.test(unit.text) && counted.test(rest)) return true;
  if (/^(?:duration|length)$/.test(unit.dimension) && /^[^,;。的]{0,10}圈/.test(rest)) return true;
  return /^(?:会议|全会|常务|代表大会)/.test(rest) || seen[at - 1] === '第';
}
