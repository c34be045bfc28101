import { beforeEach, describe, expect, it } from 'vitest';
import { atOnce } from '../../../language-server/src/core/model/at-once.ts';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { closedHeadOf } from '../../../language-server/src/core/plans/plan-head.ts';
import { PlanIndex } from '../../../language-server/src/core/plans/plan-index.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { hoverAt } from '../../../language-server/src/server/editor/hover.ts';
import { definitionAt, referencesAt } from '../../../language-server/src/server/editor/navigation.ts';

const nation = readPlan(
  '规划 国规划\n指标 甲\n  2025年：50%\n指标 乙\n  2025年：1%\n  对应：《国规划》甲\n',
  'nation',
);
const county = (number: number) =>
  `规划 第${number}县规划\n  依据：《国规划》\n指标 甲\n  2025年：5${number % 10}%\n  对应：《国规划》甲\n`;

/** The nation's plan is open, those of thirty counties are not. */
function workspace() {
  const plans = new Map<string, Plan>();
  const read = new Set<string>();
  const index = new PlanIndex((uri) => {
    read.add(uri);
    return plans.get(uri) as Plan;
  });
  for (let number = 10; number < 40; number++) {
    const uri = `county${number}`;
    plans.set(uri, readPlan(county(number), uri));
    index.updateClosed(uri, closedHeadOf(plans.get(uri) as Plan));
  }
  index.update('nation', nation);
  return { index, read };
}

describe('at an indicator that plans serve which nobody has open', () => {
  const offset = nation.source.text.indexOf('甲');
  let { index, read } = workspace();
  beforeEach(() => {
    ({ index, read } = workspace());
  });

  it('references are those in the plans, and none of these is read', () => {
    const found = atOnce(referencesAt(nation, offset, index, true));
    expect(read.size).toBe(0);
    expect(found.slice(1, 3)).toEqual([
      { uri: 'nation', range: { start: { line: 5, character: 10 }, end: { line: 5, character: 11 } } },
      { uri: 'county10', range: { start: { line: 4, character: 10 }, end: { line: 4, character: 11 } } },
    ]);
    expect(found).toHaveLength(32);
  });

  it('its definition is looked for in its own plan', () => {
    expect(definitionAt(nation, offset, index)).toHaveLength(1);
    expect(read.size).toBe(0);
  });

  it('a card counts them all, and reads as many as it shows', () => {
    const { contents } = hoverAt(nation, offset, 'zh', index, { index }) ?? {};
    expect(JSON.stringify(contents)).toMatch(/有31项.*第16县规划》甲（目标 56%）.*还有23项/u);
    expect(read.size).toBeLessThan(9);
  });
});
