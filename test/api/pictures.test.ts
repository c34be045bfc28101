import { expect, test } from 'vitest';
import { chartColours, timeline, trajectories, trajectorySvg } from '../../language-server/src/index.ts';
import { examplePlan } from '../support/example-facts.ts';

const plan = examplePlan('taizhou');

test('pictures are in the plan’s own language unless told', () => {
  expect(timeline(plan)).toEqual(timeline(plan, 'zh'));
  expect(timeline(plan, 'en')[0]?.label).toMatch(/^\d{4}$/u);
  const [first] = trajectories(plan);
  if (!first) throw new Error('no trajectory');
  expect(trajectorySvg(first, { language: 'zh', colours: chartColours.print })).toMatch(/^<svg /u);
});
