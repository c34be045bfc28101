import { expect, test } from 'vitest';
import { recognisedIn } from '../../published/commitments.ts';
import { examplePlan } from '../../support/example-facts.ts';

test('of the targets in the prose of the examples: at least 98 in 100, and as few wrong ones', () => {
  const found = ['deyang', 'sanya', 'shidian', 'taizhou', 'zhuhai'].flatMap(
    (name) => recognisedIn(`${name}.txt`, examplePlan(name)) ?? [],
  );
  const sum = (of: 'facts' | 'found' | 'right') => found.reduce((total, each) => total + each[of], 0);
  expect(sum('facts')).toBeGreaterThan(0);
  expect(sum('right') / sum('facts')).toBeGreaterThanOrEqual(0.98);
  expect(sum('right') / sum('found')).toBeGreaterThanOrEqual(0.98);
});
