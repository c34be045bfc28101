import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/sketch.ts';

const plan = (table: string) => planOf(`规划 甲（2023—2025年）\n${table}`);

describe('what a table says without a word for it', () => {
  it('what was reached by the base year is the baseline', () => {
    const [indicator] = plan(
      '| 指标 | 2022年实际 | 2023年实际 | 2025年 |\n| 甲率 | 50% | 52% | 60% |',
    ).indicators;
    expect(indicator?.values.map(({ role }) => role)).toEqual(['baseline', 'actual', 'target']);
  });

  it('the unit of its column holds for a scaled number too', () => {
    const [indicator] = plan('| 指标 | 单位 | 2022年 | 2025年 |\n| 甲 | 人 | 80万 | 900000 |').indicators;
    expect(
      indicator?.values.map(
        ({ value }) =>
          value.kind === 'quantity' && `${value.unit.text} ${value.unit.dimension} ${value.unit.factor}`,
      ),
    ).toEqual(['万人 people 10000', '人 people 1']);
  });

  it('a property or direction the language doesn’t know is reported', () => {
    const { problems } = plan('指标 甲率\n  2025年：60%\n  属性：强制性\n  方向：左');
    expect(problems.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'unreadable 强制性',
      'unreadable 左',
    ]);
  });
});
