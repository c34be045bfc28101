import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const indicatorOf = (text: string) => readPlan(text).indicators[0];

describe('the property in an indicator’s name', () => {
  it.each([
    ['能耗降低（约束性）', 'binding', '约束性'],
    ['能耗降低【预期性指标】', 'expected', '预期性指标'],
    ['能耗降低( 約束性 )（%）', 'binding', '約束性'],
  ])('%s', (name, value, text) => {
    const written = `指标 ${name}\n  2025年：5\n`;
    const property = indicatorOf(written)?.property;
    expect(property).toMatchObject({ value, text });
    expect(written.slice(property?.span.start, property?.span.end)).toBe(text);
  });

  it('is that of a row too', () =>
    expect(indicatorOf('| 指标 | 2025年 |\n| 能耗降低（约束性） | 5% |\n')?.property?.value).toBe('binding'));

  it('gives way to the field', () =>
    expect(indicatorOf('指标 能耗降低（约束性）\n  属性：预期性\n')?.property?.value).toBe('expected'));

  it('hides no unit', () =>
    expect(indicatorOf('指标 养老床位（张）（约束性）\n  2025年：5\n')?.values[0]?.value).toMatchObject({
      unit: { text: '张' },
    }));

  it.each(['能耗降低', '约束性指标完成率', '约束性（指标）'])('is none in %s', (name) =>
    expect(indicatorOf(`指标 ${name}\n  2025年：5\n`)?.property).toBeUndefined(),
  );
});
