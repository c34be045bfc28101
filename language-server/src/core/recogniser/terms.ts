import type { Unit } from '../model/quantity.ts';
import type { FoldedText } from '../model/value/fold.ts';
import { numeralAt } from '../model/value/numerals.ts';
import { ratioAt } from '../model/value/ratios.ts';
import { shareAt } from '../model/value/shares.ts';
import { unitAt, unitOf } from '../model/value/units.ts';

/** A number with its unit. */
export interface Term {
  readonly unit: Unit;
  readonly end: number;
  /** 余 or 多 stands behind it. */
  readonly over: boolean;
  readonly isRange: boolean;
  readonly chinese: boolean;
  /** 全覆盖, 三分之二, 八成. */
  readonly inWords: boolean;
  /** Its unit is in no table (40万盆), or it has none (系数达到0.58): only what binds it makes it an amount. */
  readonly loose: boolean;
}

const plain = { over: false, isRange: false, chinese: false, inWords: false, loose: false };
const percent = unitOf('%');
const dash = /(?:[-—]{1,2}|~|至|到)(?=\d)/y;

/** The number that begins at `at`; undefined where none does, or it counts nothing. */
export function termAt(folded: FoldedText, seen: string, at: number): Term | undefined {
  return shareTerm(seen, at) ?? numberTerm(folded, seen, at);
}

function shareTerm(seen: string, at: number): Term | undefined {
  const share = /[成分半/]/.test(seen.slice(at, at + 8)) ? shareAt(seen, at) : undefined;
  return share && { ...plain, unit: percent, end: share.end, chinese: true, inWords: true };
}

function numberTerm(folded: FoldedText, seen: string, at: number): Term | undefined {
  const first = numeralAt(seen, at);
  if (!first?.amount) return undefined;
  const { chinese } = first;
  const ratio = ratioAt(folded, first.end, first.amount);
  if (ratio) return { ...plain, unit: ratio.unit, end: ratio.end };
  const own = unitOver(folded, seen, first.end);
  const joint = dashAt(seen, first.end) || (own.known ? dashAt(seen, own.end) : 0);
  if (joint > 0) {
    const second = numeralAt(seen, joint);
    const unit = second?.amount && unitOver(folded, seen, second.end);
    if (unit?.known) return { ...plain, ...unit, isRange: true, chinese };
    // 引进2-3 where the line was broken before 个
    const isBroken = !chinese && second?.amount && second.end === folded.chars.length;
    return isBroken ? { ...plain, ...looseNumber, end: second.end, isRange: true } : undefined;
  }
  if (own.known) return { ...plain, ...own, chinese };
  // 用户超千万
  if (chinese && wholeRound.test(seen.slice(at, first.end)) && isClosed(seen, first.end))
    return { ...plain, ...looseNumber, end: first.end, chinese };
  return chinese || isYear(seen.slice(at, first.end)) ? undefined : looseTerm(folded, seen, first.end);
}

/** Where the second number of a range begins; 0 where there is no range. */
function dashAt(seen: string, at: number): number {
  dash.lastIndex = at;
  return dash.test(seen) ? dash.lastIndex : 0;
}

function unitOver(folded: FoldedText, seen: string, at: number) {
  const over = /[余多]/.test(seen[at] ?? '');
  const { unit, end, known, overAt } = unitNear(folded, at + +over);
  return { unit, end, known, over: over || overAt >= 0 };
}

/** More letters behind a number than these are no unit: looking no further keeps endless clauses cheap. */
const longestUnit = 30;

function unitNear(folded: FoldedText, at: number): ReturnType<typeof unitAt> {
  const chars = folded.chars.slice(at, at + longestUnit);
  const original = folded.original.slice(at, at + longestUnit);
  const found = unitAt({ chars, original, places: [] }, 0);
  return { ...found, end: at + found.end };
}

const wholeRound = /^[一二两三四五六七八九十百千]*[万亿]$/;
const looseNumber = { unit: unitOf(''), loose: true };

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

const scaled = /[余多]?[十百千]?(?:万亿|[万亿])/y;
const closing =
  /[,;、。!?)]|\(不?含|[和及与](?=\d)|以[上内下]|左右|(?:提[高升]|上升|增加?|扩大|缩小|下降|降低?|减少?)[到至为]|$/y;
/** 4A级, 5G, 3大行动, 2.0版: classes and ways of speaking. */
const noUnit = /^(?:[A-OQRSU-Za-z](?![A-Za-z])|大(?!类)|[级届版维+:.\d])/;
/** EFLOPS, TOPS, PB: units of letters are more than there is a table for. */
const letters = /[A-Za-z]{2,8}(?:\/[A-Za-z]{1,3})?|(?<=\d\d)[PTM](?![A-Za-z])/y;

/** 50发火箭, 300集短剧, 80首歌曲: measure words of a few things, that begin other words too (5组团). */
const rarerMeasure =
  /(?:发(?![展布放电动生行挥])|卷(?![烟入])|集(?![中聚群约团成市镇体散装贸合])|首(?![批创发次台个店都府先要位])|堂|剂(?!量)|面(?![向积临对料粉])|匹(?!配)|盒|瓶(?!颈)|桶|袋|标箱|笔(?!记)|单(?![元位一纯独])|组(?![团织建成合]))(?=[^,;、。\d]{2})/y;

/** 40万盆 and 85 at the end of their part of the clause, 50万劳动力 with what it counts behind it. */
function looseTerm(folded: FoldedText, seen: string, at: number): Term | undefined {
  scaled.lastIndex = at;
  const scaleEnd = at + (scaled.exec(seen)?.[0].length ?? 0);
  if (noUnit.test(seen.slice(scaleEnd, scaleEnd + 2))) return undefined;
  const { unit, end } = unitNear(folded, at);
  letters.lastIndex = scaleEnd;
  if (letters.test(seen))
    return { ...plain, unit: unitOf(seen.slice(at, letters.lastIndex)), end: letters.lastIndex };
  rarerMeasure.lastIndex = scaleEnd;
  if (rarerMeasure.test(seen))
    return { ...plain, unit: unitOf(seen.slice(at, rarerMeasure.lastIndex)), end: rarerMeasure.lastIndex };
  if (!isClosed(seen, scaleEnd) && isClosed(seen, end) && end - scaleEnd <= 3)
    return { ...plain, unit, end, loose: true };
  if (scaleEnd === at && !isClosed(seen, at)) return undefined;
  const scale = seen.slice(at, scaleEnd);
  const number = unitAt({ chars: scale, original: scale, places: [] }, 0).unit;
  return { ...plain, unit: number, end: scaleEnd, loose: true };
}

function isClosed(seen: string, at: number): boolean {
  closing.lastIndex = at;
  return closing.test(seen);
}
