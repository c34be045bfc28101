import type { PlanDate } from '../../model/period.ts';

const day = 24 * 60 * 60 * 1000;

/** The first day a date may mean, as a count of days. */
export function firstDay({ year, month = 1, day = 1 }: PlanDate): number {
  return dayNumber(year, month, day);
}

/** The last day a date may mean: 2022年 is the last of December. */
export function lastDay({ year, month, day }: PlanDate): number {
  if (month === undefined) return dayNumber(year, 12, 31);
  return day === undefined ? dayNumber(year, month + 1, 0) : dayNumber(year, month, day);
}

function dayNumber(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / day;
}
