import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { runChecks } from '../../support/run-checks.ts';

const fulfilment = `专栏1 “十四五”规划主要指标完成情况
| 序号 | 指标 | 2020年 | 2025年目标 | 2025年完成情况 | 属性 |
| 1 | 森林覆盖率（%） | 47.9 | 48.5 | 48.6 | 约束性 |
| 2 | 研发经费投入强度（%） | 0.7 | 1.3 | 1.2 | 预期性 |
`;

function planOf(period: string, table: string) {
  return readPlan(
    `规划 某县规划\n  发文机关：某县人民政府\n  成文日期：2025年12月1日\n  规划期：${period}\n\n一、基础\n${table}`,
  );
}

describe('how the last plan was fulfilled', () => {
  const plan = planOf('2026—2030年', fulfilment);

  it('is told in a table that has no indicators of this plan', () => {
    expect(plan.indicators).toEqual([]);
    expect(plan.sections.at(-1)?.tables.length).toBe(0);
    const found = runChecks(plan).map(({ code }) => code);
    expect(found.filter((code) => code !== 'text/target-not-in-indicators')).toEqual([]);
  });

  it('is printed as drafted', () => {
    const printed = JSON.stringify(officialDocument(plan, { responsibilities: 'brackets' }).parts);
    for (const cell of ['2025年目标', '2025年完成情况', '48.5', '48.6', '1.2', '约束性']) {
      expect(printed).toContain(`"${cell}"`);
    }
  });

  it('may come with an estimate, or with what was reached under a head without a year', () => {
    expect(planOf('2026—2030年', fulfilment.replace('完成情况 |', '预计完成 |')).indicators).toEqual([]);
    expect(planOf('2026—2030年', fulfilment.replace('2025年完成情况', '完成情况')).indicators).toEqual([]);
  });

  it('is no such table where the plan’s own years are in it, or nothing was planned', () => {
    expect(planOf('2023—2025年', fulfilment).indicators).toHaveLength(2);
    expect(planOf('2026—2030年', fulfilment.replace('2020年', '2030年')).indicators).toHaveLength(2);
    expect(planOf('2026—2030年', fulfilment.replace('2025年目标', '2024年')).indicators).toHaveLength(2);
  });
});
