import { Big } from 'big.js';
import type { Unit } from '../quantity.ts';
import { denominatorBehind } from './denominator.ts';
import { type FoldedText, fold } from './fold.ts';
import { type KnownUnit, units } from './unit-table.ts';
import { valueBegins, wordEnd } from './word-end.ts';
import { wordAt } from './word-table.ts';

/** A unit found in a value. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly end: number;
  /** What 万 or 亿 in front of it multiplies by; 1 without one. */
  readonly scale: Big;
  /** A word of the unit table. */
  readonly known: boolean;
  /** What is counted may follow: 个, 名, 户, 次 and their like. */
  readonly countable: boolean;
  /** Where 余 or 多 stands between scale and unit (3.8万余人); -1 for nowhere. */
  readonly overAt: number;
}

/** Most units have no 万 in front of them: nothing is to be multiplied. */
const one = new Big(1);
const scaleWord = /[十百千]?(?:万亿|[万亿])|[百千]/y;
const scales = new Map([
  ['十', '10'],
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['亿', '100000000'],
]);

/** A unit as a 单位 field or a column says it: `万人`, `㎡`, `平方米/百户`, `1/10万`; empty for a plain number. */
export function unitOf(text: string): Unit {
  const written = text.trim();
  const folded = fold(written);
  const from = folded.chars.startsWith('1/') ? 1 : 0;
  const found = unitAt(folded, from);
  if (found.end === folded.chars.length) return from ? { ...found.unit, text: written } : found.unit;
  // 万套（间）: so many of the one or of the other
  if (found.known && besides.test(folded.chars.slice(found.end))) return { ...found.unit, text: written };
  return { text: written, dimension: `other:${folded.chars}`, factor: new Big(1) };
}

const besides = /^\(\p{Script=Han}{1,3}\)$/u;

/** The unit at `at` with its scale and denominator; the plain number's where none stands there. */
export function unitAt(folded: FoldedText, at: number): FoundUnit {
  const { chars } = folded;
  let end = at;
  let scale = one;
  let overAt = -1;
  let known = wordAt(units, chars, at);
  if (!known) {
    const scaled = match(scaleWord, chars, at);
    for (const part of scaled) scale = scale.times(scales.get(part) as string);
    end += scaled.length;
    if (end > at && /[余多几]/.test(chars[end] ?? '')) overAt = end;
    known = wordAt(units, chars, Math.max(end, overAt + 1));
  }
  const scaleEnd = end;
  const from = Math.max(end, overAt + 1);
  end = known ? from + known.word.length : unknownWordEnd(chars, from);
  const word = chars.slice(from, end);
  const written = folded.original.slice(at, scaleEnd) + folded.original.slice(from, end);
  const unit = { text: written, ...meaningOf(known?.meaning, word, scale) };
  const countable = known?.meaning.countable ?? false;
  const common = { scale, known: known !== undefined, countable, overAt };
  const per = denominatorBehind(folded, end, unit);
  if (!per) return { unit, end, ...common };
  if (per.of === '' && unit.dimension === 'number') {
    const share = { dimension: 'share', factor: scale.div(per.count) };
    return {
      unit: { text: folded.original.slice(at, per.end), ...share },
      end: per.end,
      ...common,
      known: true,
    };
  }
  const { count, of, text } = per;
  return { unit: { ...unit, per: { count, of, text } }, end: per.end, ...common };
}

/** More letters than this are a sentence that goes on, no unit. */
const longestUnknown = 8;

function unknownWordEnd(chars: string, from: number): number {
  if (/[一二两三四五六七八九十半]/.test(chars[from] ?? '')) return from;
  const end = wordEnd(
    chars,
    from,
    (text, at) => at - from > longestUnknown || /[至到每]/.test(text[at] ?? '') || valueBegins(text, at),
  );
  return end - from > longestUnknown ? from : end;
}

function meaningOf(
  known: KnownUnit | undefined,
  word: string,
  scaled: Big,
): Pick<Unit, 'dimension' | 'factor'> {
  if (known)
    return { dimension: known.dimension, factor: scaled === one ? known.factor : known.factor.times(scaled) };
  return { dimension: word ? `other:${word}` : 'number', factor: scaled };
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
