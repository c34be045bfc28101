import { expect, test } from 'vitest';
import { yearsOf } from '../../../language-server/src/print/pictures/trajectory/years.ts';
import type { Trajectory, TrajectoryPoint } from '../../../language-server/src/print/pictures/trajectory.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function years(...points: readonly (readonly [year: number, role: TrajectoryPoint['role'], text: string])[]) {
  const trajectory: Trajectory = {
    name: '床位',
    unit: '张',
    direction: 'rising',
    range,
    points: points.map(([year, role, text]) => ({
      year,
      role,
      text,
      low: text,
      high: text,
      comparator: 'equal',
      range,
    })),
  };
  return yearsOf(trajectory).map(({ year = '…', planned, actual }) =>
    [year, planned?.text, actual && `(${actual.text})`].filter(Boolean).join(' '),
  );
}

test('each year has its place, whether it has a value or not', () => {
  expect(years([2022, 'baseline', '3'], [2023, 'actual', '4'], [2025, 'target', '6'])).toEqual([
    '2022 3',
    '2023 (4)',
    '2024',
    '2025 6',
  ]);
});

test('what is planned for a year and what was reached in it stand together', () => {
  expect(years([2022, 'baseline', '3'], [2023, 'milestone', '4'], [2023, 'actual', '5'])).toEqual([
    '2022 3',
    '2023 4 (5)',
  ]);
});

test('a stretch of more than three times the shortest is cut short', () => {
  expect(years([2024, 'milestone', '3'], [2025, 'target', '4'], [2035, 'outlook', '9'])).toEqual([
    '2024 3',
    '2025 4',
    '…',
    '…',
    '2035 9',
  ]);
});

test('of a very long time there are only the years with values', () => {
  expect(years([1025, 'baseline', '3'], [2025, 'target', '4'])).toEqual(['1025 3', '2025 4']);
});
