import { describe, expect, it } from 'vitest';
import { targetYear } from '../../../../language-server/src/server/editor/actions/target-year.ts';
import { textAfter, titles } from './support/act.ts';

describe('a target', () => {
  it.each([
    ['指标 甲‸\n  目标：≥60%', '指标 甲\n  2025年：≥60%'],
    ['指标 甲\n  目标值 ≥60%‸', '指标 甲\n  2025年 ≥60%'],
    ['指标 甲‸\n  2022年：1\n  2025年：2', '指标 甲\n  2022年：1\n  目标：2'],
    ['指标 甲‸\n  2022：1\n  2025年目标值：2', '指标 甲\n  2022：1\n  目标：2'],
    ['指标 甲‸\n  2022: 1\n  目标: 2', '指标 甲\n  2022: 1\n  2025: 2'],
  ])('%s', (before, expected) => {
    expect(textAfter(targetYear, before)).toBe(expected);
  });

  it.each([
    ['has one of its own for the last year', '指标 甲‸\n  目标：≥60%\n  2025年：50%'],
    ['is for a month', '指标 甲‸\n  2025年6月底：50%'],
    ['is for another year', '指标 甲‸\n  2024年：50%'],
    ['stands in a table', '| 指标 | 目标 |\n| 甲‸ | 1 |'],
    ['is a norm', '指标 甲‸\n  标准：≥60%'],
  ])('stays as it is where it %s', (_, before) => {
    expect(titles(targetYear, before)).toEqual([]);
  });
});
