import { expect } from 'vitest';
import { annotate, dedent, withoutMargin } from './annotate.ts';

/** Expects each line to be what its margin says: `expectLines('text │坚持党的领导。')`, see `annotate`. */
export function expectLines(annotated: string): void {
  const expected = dedent(annotated)
    .split('\n')
    .map((line) => line.replace(/^(.*?)\s*│/u, (_, kind: string) => `${kind.padEnd(12)}│`))
    .join('\n');
  expect(annotate(withoutMargin(expected))).toBe(expected);
}
