import { expect, it } from 'vitest';
import { own, ownMentions } from '../../../language-server/src/core/model/own.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const plan = readPlan(`规划 某方案
一、任务
责任部门：市民政局
期限：2025年底
指标 站点
  2025年：3个
（一）小任务
牵头部门：市财政局
`);

it('is what a section or indicator says itself, not what stands above', () => {
  const [task, part] = plan.sections;
  const [indicator] = plan.indicators;
  expect([task, part, indicator].map((of) => ownMentions(of ?? {}).map(({ name }) => name))).toEqual([
    ['市民政局'],
    ['市财政局'],
    [],
  ]);
  expect(indicator?.responsibility?.mentions.map(({ name }) => name)).toEqual(['市民政局']);
  expect([task, part, indicator].map((of) => own(of?.deadline)?.text)).toEqual([
    '2025年底',
    undefined,
    undefined,
  ]);
});
