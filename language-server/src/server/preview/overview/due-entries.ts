import { daysIn, isoDay, lastDay, lastDayOf } from '../../../core/model/days.ts';
import { own } from '../../../core/model/own.ts';
import type { Deadline, Plan } from '../../../core/model/plan.ts';
import { plannedRoles } from '../../../core/model/roles.ts';
import { tasksOf } from '../../../core/model/tasks.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import type { PreviewDuty } from '../../protocol/preview.ts';
import { indicatorDuty, taskDuty } from './duties.ts';

export interface DueEntry {
  /** The last day that is meant; absent where there is none. */
  readonly date?: string;
  readonly label: string;
  readonly duty: PreviewDuty;
}

/** What a plan wants done by a date: its tasks, inherited deadlines too, and the values of a year by its end. */
export function dueEntries(plan: Plan, language: Language): DueEntry[] {
  const dueBy = (deadline: Deadline | undefined, duty: PreviewDuty): DueEntry[] => {
    if (!deadline?.text) return [];
    const day = lastDayOf(deadline);
    return [day === undefined ? { label: deadline.text, duty } : dated(day, duty, language)];
  };
  const ofIndicators = plan.indicators.flatMap((indicator) => [
    ...dueBy(own(indicator.deadline), indicatorDuty(plan, indicator, language)),
    ...indicator.values
      .filter(({ role, value }) => value.kind !== 'none' && plannedRoles.includes(role))
      .flatMap((value) =>
        value.year === undefined
          ? []
          : dated(lastDay({ year: value.year }), indicatorDuty(plan, indicator, language, value), language),
      ),
  ]);
  const ofTasks = tasksOf(plan).flatMap((task) => dueBy(task.deadline, taskDuty(plan, task, language)));
  return [...ofTasks, ...ofIndicators];
}

function dated(due: number, duty: PreviewDuty, language: Language): DueEntry {
  const date = isoDay(due);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const label = day === daysIn(year, month) ? say.endOf(year, month) : say.day(year, month, day);
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
