import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editDistance,
  nearest,
  nearestAmong,
  normaliseName,
} from '../../../language-server/src/core/model/names.ts';

describe('a normalised name', () => {
  test.each([
    ['村（社区）走访率', '村(社区) 走访率'],
    ['０—６岁儿童', '0-6岁儿童'],
    ['〔2022〕60号', '[2022]60号'],
    ['“一老一幼”服务', '「一老一幼」服务'],
    ['▲ 床位　数', '床位数'],
    ['▲其中：公办', '其中: 公办'],
    ['GDP', 'ｇｄｐ'],
    ['市民政\n局', '市民政局'],
  ])('%s is %s', (a, b) => expect(normaliseName(a)).toBe(normaliseName(b)));

  test('keeps what tells names apart', () => {
    expect(normaliseName('床位数')).not.toBe(normaliseName('床位率'));
    expect(normaliseName('（一）')).not.toBe(normaliseName('一'));
  });

  test('is its own normalised name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'（[〔》“’—～▲ 　ＡaB市㎡１Ⅲ') }), (name) => {
        const once = normaliseName(name);
        expect(normaliseName(once)).toBe(once);
      }),
    );
  });
});

describe('the nearest name', () => {
  test('differs in at most one character of three', () => {
    expect(nearest('责任部们', ['牵头部门', '责任部门'])).toBe('责任部门');
    expect(nearest('单元', ['单位', '属性'])).toBe('单位');
    expect(nearest('门', ['们'])).toBeUndefined();
    expect(nearest('数据源', ['责任部门', '单位'])).toBeUndefined();
    expect(nearest('', ['单位', '市'])).toBeUndefined();
  });

  test('is the very same one where that is there, else the first of equally near ones', () => {
    expect(nearest('目标', ['标目', '目标'])).toBe('目标');
    expect(nearest('市民正局', ['市民生局', '市民政局'])).toBe('市民生局');
  });

  test('is the one with the least edit distance, among whatever others', () => {
    const text = fc.string({ unit: fc.constantFrom('市', '民', '政', '局', '𠮷'), maxLength: 7 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 8 }), (name, others) => {
        const most = name.length < 2 ? 0 : Math.max(1, Math.floor(name.length / 3));
        const least = Math.min(...others.map((other) => editDistance(name, other)));
        const first = others.find((other) => editDistance(name, other) === least);
        expect(nearest(name, others)).toBe(least <= most ? first : undefined);
      }),
    );
  });

  test('is found among many that have little in common', () => {
    const names = Array.from({ length: 1500 }, (_, at) => `市${String.fromCharCode(0x4e00 + at)}务管理局`);
    const near = nearestAmong(names);
    expect(names.map((name) => near(name))).toEqual(names);
    expect(near('市无此事')).toBeUndefined();
  });
});

describe('the edit distance', () => {
  test.each([
    ['', '', 0],
    ['', '部门', 2],
    ['部门', '门部', 1],
    ['责任部门', '责任单位', 2],
    ['kitten', 'sitting', 3],
    ['𠮷野', '吉野', 1],
  ] as const)('%s, %s: %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  test('is the same both ways, and nought only for equal texts', () => {
    const text = fc.string({ unit: fc.constantFrom('市', '民', '政', '局'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

test.each([
  ['森林覆盖率①', '森林覆盖率'],
  ['床位数[1]', '床位数'],
  ['城镇化率¹（%）', '城镇化率（%）'],
  ['城镇化率（%）❷', '城镇化率（%）'],
  ['城镇化率∗', '城镇化率'],
])('%s is %s with the mark of a footnote', (marked, name) => {
  expect(normaliseName(marked)).toBe(normaliseName(name));
});

test.each([
  ['人均公园绿地面积（m²）', '人均公园绿地面积（m2）'],
  ['公园面积m²', '公园面积m2'],
])('%s has no footnote', (name, read) => {
  expect(normaliseName(name)).toBe(normaliseName(read));
});
