import { expect, it } from 'vitest';
import { atOnce, inLockstep, resultOf } from '../../../language-server/src/core/model/at-once.ts';

it('does work in steps without a pause', () => {
  const steps = function* () {
    yield;
    return 'done';
  };
  expect(atOnce(steps())).toBe('done');
});

it('does several side by side, a step of each before the next one, whatever becomes of the others', () => {
  const said: string[] = [];
  const steps = function* (name: string, count: number): Generator<undefined, string> {
    for (let step = 1; step <= count; step++) {
      said.push(`${name}${step}`);
      if (name === '乙' && step === 2) throw new Error('乙 can’t');
      yield;
    }
    return name;
  };
  const outcomes = inLockstep([steps('甲', 1), steps('乙', 3), steps('丙', 3)]);
  expect(said).toEqual(['甲1', '乙1', '丙1', '乙2', '丙2', '丙3']);
  expect(outcomes).toEqual([{ value: '甲' }, { error: new Error('乙 can’t') }, { value: '丙' }]);
  expect(outcomes.flatMap((outcome) => ('value' in outcome ? resultOf(outcome) : []))).toEqual(['甲', '丙']);
  expect(() => outcomes.map(resultOf)).toThrow('乙 can’t');
});
