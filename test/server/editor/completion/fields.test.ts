import { describe, expect, it } from 'vitest';
import { itemsAt, labelsAt, lineAfter } from '../support/complete.ts';
import { atCursor, belowHeader } from '../support/cursor.ts';

describe('the contents of a field', () => {
  it.each([
    ['属性', ['约束性', '预期性']],
    ['方向', ['上升', '下降']],
    ['口径', ['期末', '当年', '累计']],
    ['范围', ['每个区', '每个县（市、区）']],
  ])('%s', (field, expected) => {
    expect(labelsAt(`指标 甲\n  ${field}：‸`)).toEqual(expected);
  });

  it('replaces what the field holds', () => {
    expect(lineAfter('预期性', belowHeader('指标 甲\n  属性：约‸束性'))).toBe('  属性：预期性‸');
  });

  it('范围 and 类别: what the plan says elsewhere first', () => {
    expect(labelsAt('指标 甲\n  范围：每个街道\n指标 乙\n  范围：‸')).toEqual([
      '每个街道',
      '每个区',
      '每个县（市、区）',
    ]);
    expect(labelsAt('类别 硬件达标\n指标 甲\n类别 ‸\n指标 乙')).toEqual(['硬件达标']);
  });

  it('单位: those in use first', () => {
    const labels = labelsAt('指标 甲\n  2025年：30公顷\n指标 乙\n  单位：‸');
    expect(labels[0]).toBe('公顷');
    expect(labels).toContain('%');
  });

  it('期限: the end of the period, of its years, and what the plan says elsewhere', () => {
    expect(labelsAt('一、甲\n期限：‸').slice(0, 3)).toEqual(['2025年', '2025年底', '2023年']);
    expect(labelsAt('一、甲\n期限：2024年9月底\n二、乙\n期限：‸')[0]).toBe('2024年9月底');
    expect(lineAfter('2025年底', belowHeader('一、甲\n期限：20‸'))).toBe('期限：2025年底‸');
    const inBrackets = '一、甲\n内容。（责任部门：甲局；期限：‸）';
    expect(lineAfter('2025年底', belowHeader(inBrackets))).toBe('内容。（责任部门：甲局；期限：2025年底‸）');
  });

  it('nothing where anything may be written', () => {
    expect(labelsAt('指标 甲\n  定义：‸')).toEqual([]);
    expect(labelsAt('指标 甲\n  数据来源：‸')).toEqual([]);
  });
});

describe('the contents of the header', () => {
  const labels = (marked: string) => itemsAt(atCursor(marked)).map(({ label }) => label);

  it('规划期: the years of the title, else the five-year plan the document falls in', () => {
    expect(labels('规划 示范市方案（2023—2025年）\n  规划期：‸')).toEqual(['2023—2025年']);
    expect(labels('规划 示范市“十四五”规划\n  规划期：‸')).toEqual(['2021—2025年']);
    expect(labels('规划 示范市规划\n  成文日期：2023年3月1日\n  规划期：‸')).toEqual(['2021—2025年']);
  });

  it('基期: the year before the period', () => {
    expect(labels('规划 示范市方案（2023—2025年）\n  基期：‸')).toEqual(['2022年']);
  });

  it('a date: the other one, or one to fill in', () => {
    const marked = '规划 甲\n  成文日期：2023年3月1日\n  发布日期：‸';
    expect(labels(marked)).toEqual(['2023年3月1日', '2023年×月×日']);
    expect(lineAfter('2023年×月×日', atCursor(marked))).toBe(`  发布日期：\${1:2023}年\${2}月\${3}日‸`);
  });
});
