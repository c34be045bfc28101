import { describe, expect, test } from 'vitest';
import { grouped } from '../../language-server/src/core/model/grouped.ts';
import { named, plantedFaults, textOf } from './planted-faults.ts';

describe.each([...grouped(plantedFaults, ({ family }) => family)])('%s', (_, faults) => {
  test.each(faults.map((fault) => [fault.id, fault.why, fault] as const))('%s: %s', (_, __, fault) => {
    expect(textOf(fault.plan).split(fault.find)).toHaveLength(2);
    const { atItsPlace, findings } = named(fault);
    if (fault.sound) expect(findings).toEqual([]);
    else expect(atItsPlace, findings.join('\n')).toBe(fault.missed === undefined);
  });
});

test('at least nine in ten are named', () => {
  const faults = plantedFaults.filter(({ sound }) => !sound);
  const missed = faults.filter(({ missed }) => missed !== undefined);
  expect(missed.length / faults.length).toBeLessThanOrEqual(0.1);
});
