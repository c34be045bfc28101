import { describe, expect, it } from 'vitest';
import type { Figures } from './figures.ts';
import { gates, holds } from './gates.ts';

/** What a server would be measured to take that needs so much for a workspace of a size. */
function exceeded(taken: (size: number) => number): string[] {
  const cold = (size: number): Figures => ({
    'cold.names.all': 500 + taken(size) / 3,
    'cold.checked.main': 600 + taken(size) / 4,
    'cold.checked.all': 600 + taken(size),
    'cold.first.main': 700,
    'cold.heap': 30 + size * 0.04,
    'county.main': 10,
    'nation.target.all.main': 30 + size,
    'nation.target.all.all': 60 + size * 4,
  });
  const start = { 'start.names.all': 500, 'start.checked.all': 600 };
  const one = { 'json.main': 0.8, 'stock.main': 6, 'yaml.main': 14, 'read.main': 2 };
  const [small, large] = [100, 400].map((size) => ({ size, figures: cold(size) }));
  if (!small || !large) return [];
  return gates
    .filter(({ name }) => !name.startsWith('power of a plan’s'))
    .filter((gate) => !holds(gate, gate.of({ small, large, plan: { ...start, ...one } })))
    .map(({ name }) => name);
}

describe('the gates', () => {
  it('let pass what grows in step with the workspace', () => {
    expect(exceeded((size) => size * 7)).toEqual([]);
  });

  it('hold what grows by its square, however small it is', () => {
    expect(exceeded((size) => size ** 2 * 0.01)).toEqual([
      'power of the plans: all names known',
      'power of the plans: all checked',
    ]);
  });

  it('hold what takes too long for each plan', () => {
    expect(exceeded((size) => size * 100)).toContain('a plan read and checked in the server, to JSON.parse');
  });

  it('hold what could not be measured', () => {
    expect(gates.some((gate) => holds(gate, Number.NaN))).toBe(false);
  });
});
