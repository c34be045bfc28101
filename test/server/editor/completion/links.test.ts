import { describe, expect, it } from 'vitest';
import { itemsAt, labelsAt, lineAfter } from '../support/complete.ts';
import { atCursor, belowHeader } from '../support/cursor.ts';

const plans = [
  { title: '示范省养老服务规划', indicators: ['护理型床位占比', '助餐点覆盖率'] },
  { title: '示范市养老服务发展行动方案（2023—2025年）', indicators: ['甲'] },
];
const options = { plans };

describe('对应', () => {
  it('the plans of the workspace, the plan itself left out', () => {
    expect(labelsAt('指标 甲\n  对应：‸', options)).toEqual(['示范省养老服务规划']);
    expect(labelsAt('指标 甲\n  对应：《‸', options)).toEqual(['示范省养老服务规划']);
    expect(labelsAt('指标 甲\n  对应：《示‸》', options)).toEqual(['示范省养老服务规划']);
  });

  it.each([
    ['‸', '《示范省养老服务规划》‸'],
    ['《‸', '《示范省养老服务规划》‸'],
    ['《示‸》', '《示范省养老服务规划》‸'],
    ['《示‸范》护理型床位占比', '《示范省养老服务规划》‸护理型床位占比'],
  ])('with its brackets, the cursor behind them: %s', (marked, expected) => {
    const at = belowHeader(`指标 甲\n  对应：${marked}`);
    expect(lineAfter('示范省养老服务规划', at, options)).toBe(`  对应：${expected}`);
  });

  it('behind 》 the indicators of that plan', () => {
    expect(labelsAt('指标 甲\n  对应：《示范省养老服务规划》‸', options)).toEqual([
      '护理型床位占比',
      '助餐点覆盖率',
    ]);
    const at = belowHeader('指标 甲\n  对应：《示范省养老服务规划》护‸');
    expect(lineAfter('护理型床位占比', at, options)).toBe('  对应：《示范省养老服务规划》护理型床位占比‸');
    expect(labelsAt('指标 甲\n  对应：《没有的规划》‸', options)).toEqual([]);
  });

  it('without a title, those of the first document the plan rests on', () => {
    const at = atCursor('规划 甲方案\n  依据：《示范省养老服务规划》\n指标 甲\n  对应：‸');
    expect(itemsAt(at, options).map(({ label }) => label)).toContain('助餐点覆盖率');
  });
});

describe('依据', () => {
  it('the plans of the workspace that are not named yet', () => {
    const all = (marked: string) => itemsAt(atCursor(marked), options).map(({ label }) => label);
    const labels = (marked: string) => all(marked).filter((label) => /^示范/u.test(label));
    expect(labels('规划 甲方案\n  依据：《‸》')).toHaveLength(2);
    expect(all('规划 甲方案\n  依据：《‸》')).toContain('中华人民共和国老年人权益保障法');
    expect(labels('规划 甲方案\n  依据：《示范省养老服务规划》（示政发〔2021〕6号）、《‸》')).toEqual([
      '示范市养老服务发展行动方案（2023—2025年）',
    ]);
    expect(labels('规划 甲方案\n  依据：《示范省养老服务规划》‸')).toEqual([]);
  });

  it('leaves a number that follows alone', () => {
    const at = atCursor('规划 甲方案\n  依据：《示‸（示政发〔2021〕6号）');
    expect(lineAfter('示范省养老服务规划', at, options)).toBe(
      '  依据：《示范省养老服务规划》‸（示政发〔2021〕6号）',
    );
  });
});
