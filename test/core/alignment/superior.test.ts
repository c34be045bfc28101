import { expect, it } from 'vitest';
import { linkTargets } from '../../../language-server/src/core/alignment/superior.ts';
import { PlanIndex } from '../../../language-server/src/core/plans/plan-index.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const index = new PlanIndex();
index.update('b', readPlan('规划 省规划\n指标 甲\n  2025年：50%\n指标 乙\n', 'b'));
index.update('c', readPlan('规划 国家规划\n指标 甲\n  2025年：40%\n', 'c'));

it.each([
  ['《国家规划》甲', '国家规划', '40%'],
  ['甲', '省规划', '50%'],
  ['《省规划》丙', '省规划', undefined],
  ['《省规划》', '省规划', undefined],
  ['《市规划》甲', undefined, undefined],
])('%s leads to the indicator of that plan', (written, title, value) => {
  const plan = readPlan(`规划 甲\n  依据：《省规划》\n指标 乙\n  对应：${written}\n`);
  const [link] = plan.indicators[0]?.serves ?? [];
  if (!link) throw new Error('no link');
  const [found] = linkTargets(link, plan, index);
  expect(found?.plan.header.title?.value).toBe(title);
  expect(found?.indicator?.values[0]?.value.text).toBe(value);
});
