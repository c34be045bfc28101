import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/sketch.ts';

/** Amount and unit of the first value of the plan's only indicator. */
function firstValue(text: string): string | undefined {
  const value = planOf(text).indicators[0]?.values[0]?.value;
  return value?.kind === 'quantity' ? `${value.low.toFixed()} ${value.unit.text}` : value?.kind;
}

describe('the unit of a bare number', () => {
  it('is the one of the field 单位', () => {
    expect(firstValue('指标 城镇化率\n  2025年：65\n  单位：%')).toBe('65 %');
    expect(firstValue('指标 社区工作者\n  单位：人\n  2025年：≥18')).toBe('18 人');
  });

  it.each([
    '城镇化率（%）',
    '城镇化率(%)',
    '城镇化率（％）',
    '城镇化率（%）①',
    '城镇化率（%）[1]',
    '城镇化率①（%）',
    '城镇化率（%）*',
    '城镇化率*（%）',
    '人口（常住人口城镇化率（%））',
    '人口（常住人口城镇化率(%)）',
  ])('is the one in brackets at the end of the name: %s', (name) => {
    expect(firstValue(`指标 ${name}\n  2025年：65`)).toMatch(/^65 [%％]$/);
  });

  it('is the one of the field before the one in the name', () => {
    expect(firstValue('指标 面积（%）\n  2025年：65\n  单位：平方米')).toBe('65 平方米');
  });

  it('is none where neither says one', () => {
    expect(firstValue('指标 综合指数\n  2025年：65')).toBe('65 ');
  });

  it('is not taken from brackets that hold no unit', () => {
    expect(firstValue('指标 村（社区）\n  2025年：65')).toBe('65 ');
    expect(firstValue('指标 机构（平台）\n  2025年：65')).toBe('65 ');
  });

  it('comes from the column 单位 in a table', () => {
    expect(firstValue('| 指标 | 单位 | 2025年 |\n| 城镇化率 | % | 65 |')).toBe('65 %');
  });
});

describe('a value that has a unit', () => {
  it('keeps it', () => {
    expect(firstValue('指标 面积（平方米）\n  2025年：30公顷\n  单位：平方米')).toBe('30 公顷');
  });
});
