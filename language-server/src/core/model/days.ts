import type { PlanDate } from './period.ts';
import type { Deadline } from './plan.ts';

/** A date as precise as it is known. */
type CalendarDate = Omit<PlanDate, 'text'>;

const oneDay = 24 * 60 * 60 * 1000;

/** The first day a date may mean, as a count of days. */
export function firstDay({ year, month = 1, day = 1 }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / oneDay;
}

/** The last day a date may mean: 2022年 is the last of December. */
export function lastDay({ year, month = 12, day = daysIn(year, month) }: CalendarDate): number {
  return firstDay({ year, month, day });
}

/** The last day a deadline allows; nothing for what has no single date. */
export function lastDayOf({ latest, recurring }: Pick<Deadline, 'latest' | 'recurring'>): number | undefined {
  return latest && !recurring ? lastDay(latest) : undefined;
}

/** A day as `2025-06-30`, which sorts as it reads. */
export function isoDay(day: number): string {
  return new Date(day * oneDay).toISOString().slice(0, 10);
}

/** @param month 1 to 12 */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return shortMonths.includes(month) ? 30 : 31;
}

const shortMonths: readonly number[] = [4, 6, 9, 11];
