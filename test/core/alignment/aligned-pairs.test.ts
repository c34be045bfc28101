import { describe, expect, it } from 'vitest';
import { servedBy } from '../../../language-server/src/core/alignment/aligned-pairs.ts';
import { PlanIndex } from '../../../language-server/src/core/plans/plan-index.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

/** What each indicator of a plan serves in one above it. */
function served(above: string, own: string): string[] {
  const index = new PlanIndex();
  index.update('b', readPlan(`规划 省规划\n  规划期：2026—2030年\n${above}`, 'b'));
  const plan = readPlan(`规划 市规划\n  规划期：2026—2030年\n  依据：《省规划》\n${own}`, 'a');
  return servedBy(plan, index).map((pair) => `${pair.own.fullName} → ${pair.served.fullName}`);
}

const parted =
  '指标 婴儿死亡率（‰）\n  2030年：3\n指标 其中：农村\n  2030年：4\n指标 孕产妇死亡率\n  2030年：8/10万\n指标 其中：农村\n  2030年：9/10万\n';

describe('an indicator serves the one of its name above it', () => {
  it('whatever is said of its property in the name', () => {
    expect(served('指标 森林覆盖率（约束性）\n  2030年：36%\n', '指标 森林覆盖率\n  2030年：35%\n')).toEqual([
      '森林覆盖率 → 森林覆盖率',
    ]);
    expect(
      served('指标 森林覆盖率\n  2030年：36%\n', '指标 全市森林覆盖率【预期性】\n  2030年：35%\n'),
    ).toEqual(['全市森林覆盖率 → 森林覆盖率']);
  });

  it('a part that of the same whole', () => {
    expect(
      served(parted, '指标 孕产妇死亡率\n  2030年：7/10万\n指标 其中：农村\n  2030年：8/10万\n'),
    ).toEqual(['孕产妇死亡率 → 孕产妇死亡率', '孕产妇死亡率（农村） → 孕产妇死亡率（农村）']);
  });

  it('a part that is called something by itself is found by that too', () => {
    const above = '指标 养老床位数\n  2030年：6万张\n指标 其中：护理型床位占比\n  2030年：60%\n';
    expect(served(above, '指标 护理型床位占比\n  2030年：55%\n')).toEqual([
      '护理型床位占比 → 养老床位数（护理型床位占比）',
    ]);
  });

  it('对应 names a part with its whole', () => {
    const own = '指标 农村孕产妇死亡数\n  2030年：7/10万\n  对应：《省规划》孕产妇死亡率（农村）\n';
    expect(served(parted, own)).toEqual(['农村孕产妇死亡数 → 孕产妇死亡率（农村）']);
  });
});
