import { expect, it } from 'vitest';
import type { CheckFailure } from '../../../language-server/src/checks/run.ts';
import { noSettings, type Settings } from '../../../language-server/src/checks/settings.ts';
import { noOtherPlans } from '../../../language-server/src/core/plans/known-plans.ts';
import { PlanIndex } from '../../../language-server/src/core/plans/plan-index.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { PlanChecker } from '../../../language-server/src/server/workspace/checker.ts';
import { furtherCheck } from '../../support/further-check.ts';
import { runChecks } from '../../support/run-checks.ts';

const code = 'values/share-out-of-range';
const plan = () =>
  readPlan(
    '规划 甲\n  发文机关：某市\n  成文日期：2023年3月1日\n  规划期：2023—2025年\n指标 乙占比\n  2025年：110%\n',
  );
const unexpected = ({ error }: CheckFailure) => {
  throw error;
};
const as = (severity: Settings['severities'][string]): Settings => ({ severities: { [code]: severity } });

it('keeps what was found until the plan is checked again', async () => {
  const checker = new PlanChecker(
    noOtherPlans,
    async () => noSettings,
    () => noSettings,
    unexpected,
  );
  const checked = plan();
  const first = await checker.resultOf(checked);
  expect(first.findings.map((finding) => finding.code)).toContain(code);
  expect(await checker.resultOf(checked)).toBe(first);
  const again = await checker.checkAgain(checked);
  expect(again).not.toBe(first);
  expect(await checker.resultOf(checked)).toBe(again);
});

it('looks again only for what may have changed with other plans', async () => {
  const superior = (value: string) =>
    readPlan(`规划 省规划\n指标 乙占比\n  2025年：≥${value}\n`, 'memory:/superior.plan');
  const text = `规划 市方案
  依据：《省规划》
指标 乙占比
  2024年：110%
  2025年：≥50%
  对应：《省规划》乙占比
`;
  const index = new PlanIndex();
  const checker = new PlanChecker(
    index,
    async () => noSettings,
    () => noSettings,
    unexpected,
  );
  const city = readPlan(text, 'memory:/city.plan');
  const codes = async (value: string) => {
    index.update('memory:/superior.plan', superior(value));
    index.update('memory:/city.plan', city);
    return (await checker.checkAgain(city)).findings.map((finding) => finding.code);
  };
  const asBefore = (value: string) => {
    index.update('memory:/superior.plan', superior(value));
    return runChecks(city, noSettings, index).map((finding) => finding.code);
  };
  const ran: string[] = [];
  furtherCheck('values/test', () => {
    ran.push('values/test');
    return [];
  });
  for (const value of ['40%', '60%', '45%']) expect(await codes(value)).toEqual(asBefore(value));
  expect(ran).toHaveLength(1 + 3);
  expect(await codes('60%')).toContain('alignment/weaker-than-superior');
  checker.forget();
  await codes('60%');
  expect(ran).toHaveLength(1 + 3 + 1);
});

it.each([
  ['the user’s settings', noSettings, as('hint'), 'hint'],
  ['the office’s settings before them', as('info'), as('off'), 'info'],
])('heeds %s', async (_, office, user, severity) => {
  const checker = new PlanChecker(
    noOtherPlans,
    async () => office,
    () => user,
    unexpected,
  );
  const { findings } = await checker.resultOf(plan());
  expect(findings.find((finding) => finding.code === code)?.severity).toBe(severity);
});
