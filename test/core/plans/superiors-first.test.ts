import { describe, expect, it } from 'vitest';
import { closedHeadOf } from '../../../language-server/src/core/plans/plan-head.ts';
import { PlanIndex } from '../../../language-server/src/core/plans/plan-index.ts';
import { superiorsFirst } from '../../../language-server/src/core/plans/superiors-first.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

/** An index of files, each with a title and the titles that it rests on. */
function indexOf(files: Readonly<Record<string, readonly [title: string, ...bases: string[]]>>): PlanIndex {
  const index = new PlanIndex();
  for (const [uri, [title, ...bases]] of Object.entries(files)) {
    const lines = bases.map((basis) => `  依据：《${basis}》\n`);
    index.updateClosed(uri, closedHeadOf(readPlan(`规划 ${title}\n${lines.join('')}`, uri)));
  }
  return index;
}

describe('superiors first', () => {
  const files = indexOf({
    a: ['甲县规划', '东市规划'],
    b: ['乙县规划', '西市规划'],
    c: ['丙县规划', '东市规划'],
    x: ['西市规划', '省规划'],
    y: ['东市规划', '省规划'],
    z: ['省规划'],
  });

  it('each plan comes behind those above it, beside those that rest on the same', () => {
    expect(superiorsFirst(['a', 'b', 'c', 'x', 'y', 'z'], files)).toEqual(['z', 'y', 'a', 'c', 'x', 'b']);
  });

  it('in the same order whatever order they came in', () => {
    expect(superiorsFirst(['z', 'c', 'b', 'y', 'a', 'x'], files)).toEqual(['z', 'y', 'a', 'c', 'x', 'b']);
  });

  it('and no other than were asked for', () => {
    expect(superiorsFirst(['c', 'x', 'a'], files)).toEqual(['a', 'c', 'x']);
  });

  it('a circle ends', () => {
    const circle = indexOf({ a: ['甲规划', '乙规划'], b: ['乙规划', '甲规划'] });
    expect(superiorsFirst(['a', 'b'], circle).toSorted()).toEqual(['a', 'b']);
  });
});
