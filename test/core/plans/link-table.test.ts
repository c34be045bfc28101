import { expect, it } from 'vitest';
import { headBytes, headFrom } from '../../../language-server/src/core/plans/head-bytes.ts';
import { planKey } from '../../../language-server/src/core/plans/known-plans.ts';
import { LinkTable } from '../../../language-server/src/core/plans/link-table.ts';
import { indicatorThing } from '../../../language-server/src/core/plans/names.ts';
import { closedHeadOf } from '../../../language-server/src/core/plans/plan-head.ts';
import { linksOf } from '../../../language-server/src/core/plans/plan-links.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const [province, city] = ['某省养老服务体系规划', '某市养老服务体系规划'];
const plan = readPlan(
  `规划 某县方案
  依据：《${province}》《${city}》

指标 护理型床位占比
  2025年：55%
  对应：《${province}》护理型床位占比
指标 探访率
  2025年：100%
  对应：《${city}》老年人探访率
`,
  'file:///county.plan',
);
const links = linksOf(plan);
const table = LinkTable.of(links);

it('gives the links as they were', () => {
  expect(links).toHaveLength(6);
  expect(table.all()).toEqual(links);
  for (const home of [province, city, '别的规划'].map(planKey)) {
    expect(table.to(home)).toEqual(links.filter((link) => link.home === home));
  }
});

it('tells whether an indicator of a plan is served', () => {
  const isServed = (title: string, ...names: string[]) =>
    table.leadsToOneOf(
      names.map((name) => indicatorThing(title, name)),
      planKey(title),
    );
  expect(isServed(province, '护理型床位占比')).toBe(true);
  expect(isServed(city, '探访率', '老年人探访率')).toBe(true);
  // the other's
  expect(isServed(city, '护理型床位占比')).toBe(false);
  expect(isServed(province, '老年人探访率')).toBe(false);
  expect(isServed('别的规划', '护理型床位占比')).toBe(false);
  // a plan that is rested on is no indicator, whatever it is called
  expect(isServed(province, '')).toBe(false);
});

it('comes through the bytes of a head', () => {
  const head = headFrom(headBytes(closedHeadOf(plan)));
  expect(head.links?.all()).toEqual(links);
  expect(head.symbols).toBe(closedHeadOf(plan).symbols);
});
