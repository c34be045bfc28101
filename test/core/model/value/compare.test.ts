import { Big } from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../../language-server/src/core/model/quantity.ts';
import { compareQuantities } from '../../../../language-server/src/core/model/value/compare.ts';
import { parseValue } from '../../../../language-server/src/core/model/value/parse.ts';

function quantity(text: string): Quantity {
  const value = parseValue(text, 0);
  if (value.kind !== 'quantity') throw new Error(`${text} is no quantity`);
  return value;
}

const compared = (a: string, b: string) => compareQuantities(quantity(a), quantity(b));

describe('what is greater', () => {
  test.each([
    ['18.1%', '18%', 1],
    ['≥30平方米', '30㎡', 0],
    ['1.2万人', '12000名', 0],
    ['1公顷', '15亩', 0],
    ['1公顷', '14.9亩', 1],
    ['5‰', '0.5%', 0],
    ['50/10万', '0.5‰', 0],
    ['八成', '80%', 0],
    ['三分之二', '66.67%', -1],
    ['三分之二', '66.66%', 1],
    ['四分之二', '一半', 0],
    ['0.1万元', '1000.1元', -1],
    ['3个', '2所', 1],
    ['90分钟', '1.5小时', 0],
    ['45个/万人', '4.5个/千人口', 0],
    ['1人/3户', '2人/6户', 0],
    ['18人/万人', '19人', -1],
    ['每年≥100场次', '90场', 1],
    ['提高3个百分点', '提高2个百分点', 1],
    ['下降15%', '下降10%', -1],
    ['下降15%', '增长1%', -1],
    ['收入的2.3倍', '收入的2倍', 1],
    ['[1800]公里', '累计1700公里', 1],
    ['1—2名', '3名', -1],
    ['1—2名', '2—3名', -1],
    ['1:1.25', '1:1.3', 1],
    ['每月4场', '每年40场', 1],
    ['每年48场', '每月4场', 0],
    ['每周1次', '每季度13次', 0],
    ['每3年1次', '每2年1次', -1],
  ])('%s and %s: %i', (a, b, sign) => {
    expect(compared(a, b)).toBe(sign);
  });

  test.each([
    ['30平方米', '30%'],
    ['18人/万人', '18人/百户'],
    ['每百户30平方米', '每个区30平方米'],
    ['下降15%', '15%'],
    ['年均增长6%', '增长6%'],
    ['收入的2.3倍', '2.3倍'],
    ['收入的2.3倍', '工资的2.3倍'],
    ['[1800]公里', '1800公里'],
    ['2所', '2家'],
    ['1—5名', '2—3名'],
  ])('%s and %s measure different things', (a, b) => {
    expect(compared(a, b)).toBeUndefined();
    expect(compared(b, a)).toBeUndefined();
  });
});

const decimal = fc
  .tuple(fc.bigInt(0n, 10n ** 18n), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => new Big(digits.toString()).times(new Big(10).pow(-places)).toFixed());
const unit = fc.constantFrom(
  '%',
  '‰',
  '/10万',
  '平方米',
  '亩',
  '公顷',
  '万人',
  '人',
  '个',
  '所',
  '家',
  '元',
  '亿元',
  '',
);
const written = fc.oneof(
  fc.tuple(decimal, unit).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('下降', '增长', '每百户', '每年'), decimal, unit).map((parts) => parts.join('')),
);

describe('comparing', () => {
  test('a with b says the opposite of b with a', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [there, back] = [compared(a, b), compared(b, a)];
        expect(there).toBe(back === undefined ? undefined : back === 0 ? 0 : -back);
      }),
    );
  });

  test('is exact to the last decimal', () => {
    fc.assert(
      fc.property(decimal, unit, fc.integer({ min: 1, max: 15 }), (amount, unit, places) => {
        const more = new Big(amount).plus(new Big(10).pow(-places)).toFixed();
        expect(compared(`${more}${unit}`, `${amount}${unit}`)).toBe(1);
        expect(compared(`${amount}${unit}`, `${amount}${unit}`)).toBe(0);
      }),
    );
  });

  test('万 and 亿 make no difference: 1.2万人 is 12000人', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom('人', '元', '平方米', '个', '户'), (amount, unit) => {
        const inFull = (zeros: number) => new Big(amount).times(new Big(10).pow(zeros)).toFixed();
        expect(compared(`${amount}万${unit}`, `${inFull(4)}${unit}`)).toBe(0);
        expect(compared(`${amount}亿${unit}`, `${inFull(8)}${unit}`)).toBe(0);
      }),
    );
  });
});
