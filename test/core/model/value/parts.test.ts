import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseValue, valueParts } from '../../../../language-server/src/core/model/value/parse.ts';

/** The parts as `number 30`, in order. */
const parts = (text: string) =>
  valueParts(text, 0).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

describe('what the reader understood of a value, and as what', () => {
  test.each([
    ['每百户不低于 30 平方米', ['unit 每百户', 'comparator 不低于', 'number 30', 'unit 平方米']],
    ['每年≥100场次', ['recurrence 每年', 'comparator ≥', 'number 100', 'unit 场次']],
    ['力争90%以上', ['softener 力争', 'number 90', 'unit %', 'comparator 以上']],
    ['力争3.8万余人', ['softener 力争', 'number 3.8', 'unit 万', 'comparator 余', 'unit 人']],
    ['年均增长6%左右', ['change 年均', 'change 增长', 'number 6', 'unit %', 'comparator 左右']],
    ['1—2名', ['number 1', 'number 2', 'unit 名']],
    ['[1800]公里', ['number 1800', 'unit 公里']],
    ['累计达到1800公里', ['total 累计', 'comparator 达到', 'number 1800', 'unit 公里']],
    ['人均2.5平方米', ['unit 人均', 'number 2.5', 'unit 平方米']],
    ['18人/万人', ['number 18', 'unit 人/万人']],
    ['1:1.25', ['number 1:1.25']],
    ['三分之二以上', ['number 三分之二', 'comparator 以上']],
    ['全覆盖', ['number 全覆盖']],
    ['≥10%且≤20%', ['comparator ≥', 'number 10', 'unit %', 'comparator ≤', 'number 20', 'unit %']],
    ['力争开工改造229个', ['softener 力争', 'number 229', 'unit 个']],
    ['不低于全省平均水平', ['comparator 不低于']],
  ])('%s', (text, found) => {
    expect(parts(text)).toEqual(found);
  });

  test('of what can’t be read, up to where it fails', () => {
    expect(parts('≥')).toEqual(['comparator ≥']);
    expect(parts('力争不低于')).toEqual(['softener 力争', 'comparator 不低于']);
    expect(parts('30%，农村80%')).toEqual(['number 30', 'unit %']);
  });

  test('of what is no amount, nothing', () => {
    for (const text of ['', '—', '建成', '2025年底完成', '一体化推进', '前10'])
      expect(parts(text)).toEqual([]);
  });
});

const words =
  '≥ 不低于 至少 超过 达到 控制在 以上 左右 余 每年 每百户 人均 力争 累计 提高 下降 年均 的 且 全覆盖 三分之二 十五 半 0 30 2.3 — [ ] ( ) / : 、 % 万 人 个 平方米 倍';

test('parts stand in the order of the text, apart, within the value, and an amount has a number', () => {
  const text = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 8 }).map((each) => each.join(''));
  fc.assert(
    fc.property(text, fc.nat(100), (written, start) => {
      const value = parseValue(written, start);
      let end = value.span.start;
      const found = valueParts(written, start);
      for (const { span } of found) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(value.span.end);
      if (value.kind === 'quantity') expect(found.map(({ kind }) => kind)).toContain('number');
    }),
    { numRuns: 3000 },
  );
});
