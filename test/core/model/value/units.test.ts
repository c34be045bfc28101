import { Big } from 'big.js';
import { describe, expect, test } from 'vitest';
import { baseAmount, sameDimension } from '../../../../language-server/src/core/model/value/compare.ts';
import { unitOf } from '../../../../language-server/src/core/model/value/units.ts';

/** The written unit → its dimension and how many base units one of it is. */
const units: readonly (readonly [written: string, dimension: string, factor: string])[] = [
  ['', 'number', '1'],
  ['万', 'number', '10000'],
  ['%', 'share', '0.01'],
  ['％', 'share', '0.01'],
  ['‰', 'share', '0.001'],
  ['/10万', 'share', '0.00001'],
  ['1/10万', 'share', '0.00001'],
  ['个百分点', 'points', '1'],
  ['百分点', 'points', '1'],
  ['倍', 'multiple', '1'],
  ['平方米', 'area', '1'],
  ['㎡', 'area', '1'],
  ['m²', 'area', '1'],
  ['万平方米', 'area', '10000'],
  ['公顷', 'area', '10000'],
  ['平方公里', 'area', '1000000'],
  ['千米', 'length', '1000'],
  ['公里', 'length', '1000'],
  ['小时', 'duration', '3600'],
  ['天', 'duration', '86400'],
  ['年', 'months', '12'],
  ['亿吨', 'mass', '100000000000'],
  ['元', 'money', '1'],
  ['万元', 'money', '10000'],
  ['億元', 'money', '100000000'],
  ['万亿元', 'money', '1000000000000'],
  ['千瓦', 'power', '1'],
  ['万千瓦时', 'energy', '10000'],
  ['人', 'people', '1'],
  ['名', 'people', '1'],
  ['万人', 'people', '10000'],
  ['人次', 'visits', '1'],
  ['户', 'households', '1'],
  ['场次', 'events', '1'],
  ['期', 'events', '1'],
  ['个', 'things', '1'],
  ['所', 'things:所', '1'],
  ['床', 'things:张', '1'],
  ['兆字节', 'other:兆字节', '1'],
];

test.each(units)('%s: %s of %s', (written, dimension, factor) => {
  const unit = unitOf(written);
  expect([unit.text, unit.dimension, unit.factor.toFixed()]).toEqual([written, dimension, factor]);
});

describe('a denominator in the unit', () => {
  test.each([
    ['平方米/百户', 'area', '100', '户'],
    ['平方米/每百户', 'area', '100', '户'],
    ['人/万人', 'people', '10000', '人'],
    ['个/千人口', 'things', '1000', '人口'],
    ['微克/立方米', 'mass', '1', '立方米'],
    ['例/10万', 'things:例', '100000', ''],
  ])('%s', (written, dimension, count, of) => {
    const { dimension: read, per } = unitOf(written);
    expect([read, per?.count.toFixed(), per?.of]).toEqual([dimension, count, of]);
  });
});

test('what is no unit is one of its own kind', () => {
  expect(unitOf('见附表2').dimension).toBe('other:见附表2');
});

describe('which units can be compared', () => {
  test.each([
    ['名', '人', true],
    ['‰', '%', true],
    ['个', '所', true],
    ['所', '个', true],
    ['床', '张', true],
    ['所', '家', false],
    ['%', '个百分点', false],
    ['倍', '%', false],
    ['人', '人次', false],
    ['', '个', false],
  ])('%s and %s: %s', (a, b, comparable) => {
    expect(sameDimension(unitOf(a), unitOf(b))).toBe(comparable);
  });
});

test('an amount in base units is exact, 亩 too', () => {
  const inSquareMetres = (amount: string, unit: string) =>
    baseAmount(new Big(amount), unitOf(unit)).toFixed();
  expect(inSquareMetres('0.1', '万平方米')).toBe('1000');
  expect(inSquareMetres('15', '亩')).toBe('10000');
  expect(inSquareMetres('1.5', '万亩')).toBe('10000000');
  expect(baseAmount(new Big('12.3'), unitOf('1/10万')).toFixed()).toBe('0.000123');
});
