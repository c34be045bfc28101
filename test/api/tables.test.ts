import { expect, test } from 'vitest';
import { readPlan, sideBySide, tableSets, tables } from '../../language-server/src/index.ts';
import { examplePlan } from '../support/example-facts.ts';

const taizhou = examplePlan('taizhou');
const sanya = examplePlan('sanya');
const headings = (all: ReturnType<typeof tables>) =>
  all.map(({ columns }) => columns.map(({ heading }) => heading));

test('every set is there by its name, the first unless told', () => {
  for (const { name } of tableSets) expect(Array.isArray(tables(sanya, { set: name }))).toBe(true);
  expect(tables(taizhou)).toEqual(tables(taizhou, { set: 'indicators', language: 'zh' }));
  expect(() => tables(taizhou, { set: 'none' as 'all' })).toThrow(
    new RangeError(`No “none”: there are ${tableSets.map(({ name }) => name).join(', ')}`),
  );
});

test('columns are chosen by their headings; one that is not there is named with those that are', () => {
  expect(headings(tables(taizhou, { set: 'all', columns: ['2025年', 'indicator'] }))).toEqual([
    ['2025年目标值', '指标名称'],
  ]);
  expect(() => tables(taizhou, { set: 'all', columns: ['价格'] })).toThrow(
    /^No column “价格”: there are 序号, 类别, 指标名称/u,
  );
  expect(tables(readPlan(''), { columns: ['价格'] })).toEqual([]);
});

test('several plans stand side by side where they share indicators', () => {
  const [table] = sideBySide([taizhou, sanya]);
  expect(table?.columns).toHaveLength(4);
  expect(headings(sideBySide([taizhou, sanya], { columns: ['指标'], language: 'en' }))).toEqual([
    ['Indicator'],
  ]);
  expect(sideBySide([taizhou])).toEqual([]);
  expect(sideBySide([])).toEqual([]);
});
