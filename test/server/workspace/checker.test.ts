import { expect, it } from 'vitest';
import type { CheckFailure } from '../../../language-server/src/checks/run.ts';
import { noSettings, type Settings } from '../../../language-server/src/checks/settings.ts';
import { noOtherPlans } from '../../../language-server/src/core/plans/known-plans.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { PlanChecker } from '../../../language-server/src/server/workspace/checker.ts';

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
