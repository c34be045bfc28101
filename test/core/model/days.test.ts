import { describe, expect, it } from 'vitest';
import { firstDay, isoDay, lastDay, lastDayOf } from '../../../language-server/src/core/model/days.ts';
import { parseDeadline } from '../../../language-server/src/core/model/deadline-parser.ts';

describe('the days a date may mean', () => {
  it.each([
    [{ year: 2024 }, '2024-01-01', '2024-12-31'],
    [{ year: 2024, month: 2 }, '2024-02-01', '2024-02-29'],
    [{ year: 2023, month: 12 }, '2023-12-01', '2023-12-31'],
    [{ year: 2025, month: 6, day: 9 }, '2025-06-09', '2025-06-09'],
  ])('of %o are from %s to %s', (date, first, last) => {
    expect([isoDay(firstDay(date)), isoDay(lastDay(date))]).toEqual([first, last]);
  });
});

describe('the last day a deadline allows', () => {
  it.each([
    ['2025年6月底前', '2025-06-30'],
    ['2025年', '2025-12-31'],
    ['每年12月底', undefined],
    ['长期', undefined],
  ])('of %s is %s', (text, expected) => {
    const day = lastDayOf(parseDeadline(text, 0));
    expect(day === undefined ? undefined : isoDay(day)).toBe(expected);
  });
});
