import { Big } from 'big.js';
import type { Unit } from '../quantity.ts';
import { denominatorAt } from './denominator.ts';
import { type Folded, fold } from './fold.ts';
import { type KnownUnit, units } from './unit-table.ts';
import { bindsBehind, wordEnd } from './word-end.ts';
import { wordAt } from './word-table.ts';

/** A unit found in a value. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly end: number;
  /** A word of the unit table. */
  readonly known: boolean;
  /** What is counted may follow: 个, 名, 户, 次 and their like. */
  readonly countable: boolean;
  /** 余 or 多 stood between scale and unit: 3.8万余人. */
  readonly somewhatOver: boolean;
}

const scale = /[十百千]?(?:万亿|[万亿])|[百千]/y;
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
  return { text: written, dimension: `other:${folded.chars}`, factor: new Big(1) };
}

/** The unit at `at` with its scale and denominator; the plain number's where none stands there. */
export function unitAt(folded: Folded, at: number): FoundUnit {
  const { chars } = folded;
  let end = at;
  let factor = new Big(1);
  let somewhatOver = false;
  let known = wordAt(units, chars, at);
  if (!known) {
    const scaled = match(scale, chars, at);
    for (const part of scaled) factor = factor.times(scales.get(part) as string);
    end += scaled.length;
    somewhatOver = end > at && /[余多几]/.test(chars[end] ?? '');
    known = wordAt(units, chars, end + +somewhatOver);
  }
  const scaleEnd = end;
  const from = end + +somewhatOver;
  end = known ? from + known.word.length : wordEnd(chars, from, bindsBehind);
  const word = chars.slice(from, end);
  const written = folded.original.slice(at, scaleEnd) + folded.original.slice(from, end);
  const unit = { text: written, ...meaningOf(known?.meaning, word, factor) };
  const common = { known: known !== undefined, countable: known?.meaning.countable ?? false, somewhatOver };
  const per = chars[end] === '/' ? denominatorAt(folded, end + 1) : undefined;
  if (!per) return { unit, end, ...common };
  if (per.of === '' && unit.dimension === 'number') {
    const share = { dimension: 'share', factor: factor.div(per.count) };
    return { unit: { text: folded.original.slice(at, per.end), ...share }, end: per.end, ...common, known: true };
  }
  const { count, of, text } = per;
  return { unit: { ...unit, per: { count, of, text } }, end: per.end, ...common };
}

function meaningOf(known: KnownUnit | undefined, word: string, scaled: Big): Pick<Unit, 'dimension' | 'factor'> {
  if (known) return { dimension: known.dimension, factor: known.factor.times(scaled) };
  return { dimension: word ? `other:${word}` : 'number', factor: scaled };
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
