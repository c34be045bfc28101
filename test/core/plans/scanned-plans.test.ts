import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { headOf } from '../../../language-server/src/core/plans/plan-head.ts';
import { PlanIndex } from '../../../language-server/src/core/plans/plan-index.ts';
import { ScannedPlans } from '../../../language-server/src/core/plans/scanned-plans.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { linkedWorkspace } from '../../bench/scale/plans/workspace.ts';

const indicators = '指标 甲\n  2025年：50%\n指标 乙\n  2025年：1%\n';
const texts: Readonly<Record<string, string>> = {
  'file:///d': `规划 示例省示例市方案\n  依据：《省规划》\n${indicators}`,
  'file:///c': `规划 示例市行动计划\n${indicators}`,
  'file:///b': '规划 省规划\n指标 甲\n  2025年：50%\n',
  'file:///a': '规划 省 规划\n指标 丙\n  2025年：50%\n',
  'file:///e': `规划 另一市行动计划\n${indicators}`,
  'file:///f': '规划 示例市另一方案\n指标 丁\n  2025年：1%\n',
  'file:///g': `规划 某县规划\n  地区：全县\n${indicators}`,
  'file:///h': indicators,
};

function bothOf(plans: readonly Plan[]): { index: PlanIndex; scanned: ScannedPlans; asked: string[] } {
  const index = new PlanIndex();
  const asked: string[] = [];
  const byUri = new Map(plans.map((plan) => [plan.source.uri, plan]));
  const scanned = new ScannedPlans((uri) => {
    asked.push(uri);
    return byUri.get(uri);
  });
  for (const plan of plans) {
    index.update(plan.source.uri, plan);
    scanned.add(plan.source.uri, headOf(plan));
  }
  return { index, scanned, asked };
}

const made = Object.entries(texts).map(([uri, text]) => readPlan(text, uri));
const linked = linkedWorkspace(60).map(({ path, text }) => readPlan(text, `file:///${path}`));
const uris = (plans: readonly Plan[]) => plans.map(({ source }) => source.uri);

describe.each([
  ['made-up plans', made],
  ['a linked workspace', linked],
])('plans known by their heads answer as an index of them does: %s', (_, plans) => {
  const { index, scanned } = bothOf(plans);

  it('which titles there are', () => {
    expect(scanned.titles()).toEqual(index.titles());
  });

  it('who is named so', () => {
    for (const title of [...index.titles(), '《省 规划》', '没有的规划', '']) {
      expect(uris(scanned.named(title))).toEqual(uris(index.named(title)));
    }
  });

  it('who is of one place and has an indicator in common', () => {
    for (const plan of plans) expect(uris(scanned.peersOf(plan))).toEqual(uris(index.peersOf(plan)));
  });
});

describe('plans known by their heads', () => {
  it('are read when they are asked for, and no others', () => {
    const { scanned, asked } = bothOf(made);
    expect(scanned.titles()).toHaveLength(6);
    expect(scanned.isTitled('省规划')).toBe(true);
    expect(asked).toEqual([]);
    scanned.named('示例市行动计划');
    expect(asked).toEqual(['file:///c']);
  });

  it('are passed over where they can’t be read any more', () => {
    const gone = new ScannedPlans(() => undefined);
    gone.add('file:///b', headOf(made[2] as Plan));
    expect(gone.named('省规划')).toEqual([]);
    expect(gone.titles()).toEqual(['省规划']);
  });
});
