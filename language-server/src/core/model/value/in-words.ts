import { Big } from 'big.js';
import { charTest } from '../../text/char-table.ts';
import type { Comparator } from '../quantity.ts';
import type { QuantityReading } from './read-quantity.ts';
import { unitOf } from './units.ts';

/** What a value that keeps to what was is held against, where it names no year: 现有水平, 基期. */
const standing = '现状|现有|目前|当前|基期年?';
const before = `((?:19|20|21)\\d\\d年[底末]?|${standing})的?(?:实际)?(?:水平|数值|数量|规模|基数|数|值)?`;
const stressed = '(?:确保|保证|力争|继续|总体|应|要)*';
const no = '不(?:得|能|再)?';

const mayBeAsBefore = /[不只持稳]/;
const ways: readonly (readonly [RegExp, Comparator])[] = [
  [
    new RegExp(
      `^${stressed}(?:${no}(?:低于|少于|小于)${before}|${no}(?:降低|下降|减少|缩小|降|减)|只增不减)$`,
    ),
    'at-least',
  ],
  [
    new RegExp(
      `^${stressed}(?:${no}(?:高于|超过|多于|大于)${before}|${no}(?:增加|增长|上升|提高|扩大|增|升)|只减不增)$`,
    ),
    'at-most',
  ],
  [
    new RegExp(
      `^${stressed}(?:(?:维持|保持|稳定)在?${before}(?:不变)?|[与同和]${before}持平|(?:保持|维持)(?:不变|持平)|持平)$`,
    ),
    'equal',
  ],
];

const endsInHaving = charTest(/[有成立备齐]/);
/** 全部建有, 各村均有, 户户有; 建有 alone says only that there is one. */
const having =
  /^(?:(?:每个?|各|所有)[\p{L}、]{1,8}?)?(?:全部|全都|均|都)(?:已|要)?(?:(?:建|设|配|拥)?有|建成|设立|配备|配齐)$|^(?:每个?|各|所有)[\p{L}、]{1,8}?[建设配]有$|^(\p{L})\1(?:都|均)?[建设配]?有$/u;

const one = new Big(1);
const multiple = unitOf('倍');

/**
 * 不降低, 不低于2020年水平, 维持2020年水平: once what was before, bound from below, from above or to be just that. Which
 * amount that is, only the indicator's other values say.
 */
export function asBefore({ chars }: { readonly chars: string }): QuantityReading | undefined {
  if (!mayBeAsBefore.test(chars)) return undefined;
  for (const [pattern, comparator] of ways) {
    const match = pattern.exec(chars);
    if (!match) continue;
    const amount = { low: one, high: one, unit: multiple, inWords: true };
    return { kind: 'quantity', comparator, ...amount, relativeTo: match.slice(1).find(Boolean) ?? '基期' };
  }
  return undefined;
}

/** The year whose value such a quantity is held against; `baseline` where it names none, undefined for any other quantity. */
export function yearHeldAgainst({
  inWords,
  relativeTo = '',
}: QuantityReading): number | 'baseline' | undefined {
  if (!inWords) return undefined;
  const year = /^(\d{4})年[底末]?$/.exec(relativeTo)?.[1];
  if (year) return Number(year);
  return new RegExp(`^(?:${standing})$`).test(relativeTo) ? 'baseline' : undefined;
}

/** A value that says without a number that all have it: 全覆盖 in other words. */
export function allHave({ chars }: { readonly chars: string }): QuantityReading | undefined {
  if (!endsInHaving(chars, chars.length - 1) || !having.test(chars)) return undefined;
  const all = new Big(100);
  return { kind: 'quantity', comparator: 'equal', low: all, high: all, unit: unitOf('%'), inWords: true };
}
