import type { Big } from 'big.js';
import type { Comparator, Quantity, Recurrence, Value } from '../model/quantity.ts';
import type { Localized } from '../text/localized.ts';
import { simplified } from '../text/simplified.ts';
import { unitInEnglish } from './units.ts';

/** A value read out in words: 每百户不低于30平方米, `at least 30 m² per 100 households`. */
export function sayValue(value: Value): Localized {
  if (value.kind === 'quantity') return { zh: chinese(value), en: english(value) };
  if (value.kind === 'none') return { zh: '没有数值', en: 'no value' };
  if (value.problem) return { zh: '读不出数值', en: 'can’t be read' };
  return { zh: `文字表述，不作比较：${value.text}`, en: `in words, not compared: ${value.text}` };
}

/** An exact amount, at most six decimals of what no decimal holds (2/3). */
export function amountText(amount: Big): string {
  return amount.round(6).toFixed();
}

const wordBefore: Readonly<Record<Comparator, Localized>> = {
  equal: { zh: '', en: '' },
  'at-least': { zh: '不低于', en: 'at least' },
  'more-than': { zh: '超过', en: 'more than' },
  'at-most': { zh: '不超过', en: 'at most' },
  'less-than': { zh: '低于', en: 'less than' },
  about: { zh: '', en: 'about' },
  'somewhat-over': { zh: '略多于', en: 'somewhat over' },
};

function chinese(quantity: Quantity): string {
  const { comparator, change, recurrence, unit, softener, relativeTo } = quantity;
  const { cumulative } = quantity;
  const annual = change?.pace === 'annual' && !recurrence ? '年均' : '';
  const moves = change ? (change.direction === 'up' ? '提高' : '下降') : '';
  return [
    softener,
    recurrence?.text === '年均' ? '平均每年' : recurrence?.text,
    unit.per?.text.replace(/^(?!每|.均)/u, '每'),
    cumulative && '整个规划期累计',
    annual,
    moves,
    wordBefore[comparator].zh,
    relativeTo && `“${relativeTo}”的`,
    range(quantity, '至', amountText),
    unit.text,
    comparator === 'about' && '左右',
  ]
    .filter(Boolean)
    .join('');
}

function english(quantity: Quantity): string {
  const { comparator, change, recurrence, unit, softener, relativeTo, cumulative } = quantity;
  const isOne = quantity.low.eq(1) && quantity.high.eq(1);
  const { factor, rest } = scaleOf(unit.text);
  const amount = range(quantity, ' to ', (each) => grouped(amountText(each.times(factor))));
  const annual = change?.pace === 'annual' && !recurrence && 'a year';
  const parts = [
    change && `${change.direction === 'up' ? 'a rise' : 'a fall'} of`,
    wordBefore[comparator].en,
    withUnit(amount, unitInEnglish(rest, isOne && factor === 1)),
    relativeTo && `the amount of “${relativeTo}”`,
    unit.per && `per ${denominator(unit.per)}`,
    annual,
    recurrence && rhythm(recurrence),
    cumulative && 'in total over the period',
    softener && `(softened by “${softener}”)`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** An amount with its unit in English: 3.5 of 万人 is `35,000 people`. */
export function amountInEnglish(amount: Big, unit: string): string {
  const { factor, rest } = scaleOf(unit);
  return withUnit(
    grouped(amountText(amount.times(factor))),
    unitInEnglish(rest, amount.eq(1) && factor === 1),
  );
}

function withUnit(amount: string, unit: string): string {
  return /^[%‰]/u.test(unit) ? amount + unit : `${amount} ${unit}`.trim();
}

/** 万人 is ten thousand 人. */
function scaleOf(unit: string): { readonly factor: number; readonly rest: string } {
  const scale = /^(?:万亿|[万亿])/u.exec(simplified(unit))?.[0] ?? '';
  const factor = { '': 1, 万: 1e4, 亿: 1e8 }[scale] ?? 1e12;
  return { factor, rest: unit.slice(scale.length) };
}

function range({ low, high }: Quantity, to: string, write: (amount: Big) => string): string {
  return low.eq(high) ? write(low) : write(low) + to + write(high);
}

function denominator({ count, of }: NonNullable<Quantity['unit']['per']>): string {
  return count.eq(1) ? unitInEnglish(of, true) : amountInEnglish(count, of);
}

function rhythm({ every, period }: Recurrence): string {
  return every === 1 ? `every ${period}` : `every ${every} ${period}s`;
}

function grouped(amount: string): string {
  return amount.replace(/^\d{4,}/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
}
