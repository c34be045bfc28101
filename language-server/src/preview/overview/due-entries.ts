import type { Language, Localized } from '../../messages/localized.ts';
import type { Deadline, Plan } from '../../model/plan.ts';
import { lastDayOf } from '../../pictures/last-day.ts';
import { plannedRoles } from '../../pictures/timeline.ts';
import type { Duty } from '../../protocol/preview.ts';
import { tasksOf } from '../../tables/tasks.ts';
import { indicatorDuty, taskDuty } from './duties.ts';

export interface DueEntry {
  /** The last day that is meant; absent where there is none. */
  readonly date?: string;
  readonly label: string;
  readonly duty: Duty;
}

/** What a plan wants done by a date: its tasks, inherited deadlines too, and the values of a year by its end. */
export function dueEntries(plan: Plan, language: Language): DueEntry[] {
  const dueBy = (deadline: Deadline | undefined, duty: Duty): DueEntry[] => {
    if (!deadline?.text) return [];
    const date = lastDayOf(deadline);
    return [date === undefined ? { label: deadline.text, duty } : dated(date, duty, language)];
  };
  const ofIndicators = plan.indicators.flatMap((indicator) => [
    ...(indicator.deadline?.inheritedFrom
      ? []
      : dueBy(indicator.deadline, indicatorDuty(plan, indicator, language))),
    ...indicator.values
      .filter(({ role, value }) => value.kind !== 'none' && plannedRoles.includes(role))
      .flatMap((value) =>
        value.year === undefined
          ? []
          : dated(`${value.year}-12-31`, indicatorDuty(plan, indicator, language, value), language),
      ),
  ]);
  const ofTasks = tasksOf(plan).flatMap((task) => dueBy(task.deadline, taskDuty(plan, task, language)));
  return [...ofTasks, ...ofIndicators];
}

function dated(date: string, duty: Duty, language: Language): DueEntry {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const isEndOfMonth = day === new Date(Date.UTC(year, month, 0)).getUTCDate();
  const label = isEndOfMonth ? say.endOf(year, month) : say.day(year, month, day);
  return { date, label: label[language], duty };
}

const say = {
  endOf: (year: number, month: number): Localized => ({
    zh: month === 12 ? `${year}年底` : `${year}年${month}月底`,
    en: month === 12 ? `End of ${year}` : `End of ${monthName(month)} ${year}`,
  }),
  day: (year: number, month: number, day: number): Localized => ({
    zh: `${year}年${month}月${day}日`,
    en: `${day} ${monthName(month)} ${year}`,
  }),
};

function monthName(month: number): string {
  return new Date(Date.UTC(2000, month - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
}
