import { Big } from 'big.js';
import type { Comparator } from '../quantity.ts';
import type { FoldedText } from './fold.ts';
import type { QuantityReading } from './read-quantity.ts';
import { unitOf } from './units.ts';

const softener = '力争|争取|努力|逐步';
const base = '(?:[比较](?<than>.{1,20}?)(?:再|实现|将)*|在(?<on>.{1,20}?)的?基础上(?:再|实现)*)';
/** 翻一番, 比2020年翻两番: how often it doubles what it was. */
export const doubling = `(?:(?<softener>${softener})?(?:确保|实现|达到)?${base}?(?:${softener}|实现|再)*翻(?<times>[一两二三123])?番(?<behind>以上|左右)?)`;

const whole = new RegExp(`^${doubling}$`);
const factors: Readonly<Record<string, number>> = { 一: 2, 1: 2, 两: 4, 二: 4, 2: 4, 三: 8, 3: 8 };
const bounds: Readonly<Record<string, Comparator>> = { 以上: 'at-least', 左右: 'about' };
const timesAsMuch = unitOf('倍');

/** Twice, four or eight times what it was before: of the year or the level that it names, else of the baseline. */
export function doubled({ chars }: Pick<FoldedText, 'chars'>): QuantityReading | undefined {
  const groups = chars.includes('番') ? whole.exec(chars)?.groups : undefined;
  if (!groups) return undefined;
  const amount = new Big(factors[groups.times ?? '一'] as number);
  return {
    kind: 'quantity',
    comparator: bounds[groups.behind ?? ''] ?? 'equal',
    low: amount,
    high: amount,
    unit: timesAsMuch,
    relativeTo: groups.than ?? groups.on ?? '基期',
    ...(groups.softener && { softener: groups.softener }),
  };
}
