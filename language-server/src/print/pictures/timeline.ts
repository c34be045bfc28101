import { isoDay, lastDay, lastDayOf } from '../../core/model/days.ts';
import { grouped } from '../../core/model/grouped.ts';
import { own } from '../../core/model/own.ts';
import type { Deadline, Indicator, IndicatorValue, Plan, Responsibility } from '../../core/model/plan.ts';
import { plannedRoles } from '../../core/model/roles.ts';
import type { Range, Span } from '../../core/model/source.ts';
import { tasksOf } from '../../core/model/tasks.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { roleNames } from '../../core/wording/roles.ts';
import { yearText } from '../../core/wording/years.ts';
import { indicatorLabel, taskLabel, whoAnswers } from './duty-words.ts';

/** All that is due in a year. */
export interface TimelineYear {
  /** Absent for what has no single date: long-term, or again and again. */
  readonly year?: number;
  readonly label: string;
  readonly events: readonly TimelineEvent[];
}

export interface TimelineEvent {
  /** A deadline of a task or an indicator, or a value that an indicator is to reach. */
  readonly kind: 'deadline' | 'value';
  /** What it is called: 期限, 里程碑, 目标, 远景. */
  readonly kindName: string;
  /** As written, or the year. */
  readonly date: string;
  readonly what: string;
  /** What is to be reached, in the plan's own words. */
  readonly value?: string;
  /** Who answers for it; empty where nobody does. */
  readonly who: string;
  readonly range: Range;
}

/** An event, and what it is sorted by: the last day meant, or nothing where there is none. */
interface DatedEvent {
  readonly day: number | undefined;
  readonly event: TimelineEvent;
}

/**
 * What is due when: the deadlines where they are written (not where they are inherited), and the values
 * that indicators are to reach by the end of a year. In order of time, what has no single date last.
 */
export function timelineOf(plan: Plan, language: Language): TimelineYear[] {
  const entries = [...deadlines(plan, language), ...plannedValues(plan, language)];
  const byYear = grouped(entries, ({ day }) =>
    day === undefined ? undefined : Number.parseInt(isoDay(day), 10),
  );
  return [...byYear]
    .sort(([a = Number.POSITIVE_INFINITY], [b = Number.POSITIVE_INFINITY]) => (a === b ? 0 : a - b))
    .map(([year, events]) => ({
      ...(year !== undefined && { year }),
      label: (year === undefined ? noSingleDate : yearText(year))[language],
      events: events.sort(byDay).map(({ event }) => event),
    }));
}

function byDay({ day: a = 0 }: DatedEvent, { day: b = 0 }: DatedEvent): number {
  return a - b;
}

function* deadlines(plan: Plan, language: Language): Iterable<DatedEvent> {
  const entry = (deadline: Deadline, what: string, by: Responsibility | undefined): DatedEvent => ({
    day: lastDayOf(deadline),
    event: {
      kind: 'deadline',
      kindName: due[language],
      date: deadline.text,
      what,
      who: whoAnswers(by, language),
      range: plan.source.rangeOf(deadline.span),
    },
  });
  const rows = tasksOf(plan).filter(({ kind }) => kind === 'row');
  for (const task of [plan.root, ...plan.sections, ...rows]) {
    const deadline = own(task.deadline);
    if (deadline) yield entry(deadline, taskLabel(task, language), task.responsibility);
  }
  for (const indicator of plan.indicators) {
    const deadline = own(indicator.deadline);
    if (deadline) yield entry(deadline, indicatorLabel(indicator, language), indicator.responsibility);
  }
}

function* plannedValues(plan: Plan, language: Language): Iterable<DatedEvent> {
  for (const indicator of plan.indicators) {
    for (const value of indicator.values) {
      if (value.year === undefined || value.value.kind === 'none' || !plannedRoles.includes(value.role))
        continue;
      yield {
        day: lastDay({ year: value.year, month: value.part?.to ?? 12 }),
        event: {
          kind: 'value',
          kindName: roleNames[value.role][language],
          date: yearText(value.year, value.part)[language],
          what: labelOf(indicator, value, language),
          value: value.value.text,
          who: whoAnswers(indicator.responsibility, language),
          range: plan.source.rangeOf(placeOf(value)),
        },
      };
    }
  }
}

/** A change for the whole period says what of: `地区生产总值 年均增速`. */
function labelOf(indicator: Indicator, { heading }: IndicatorValue, language: Language): string {
  const label = indicatorLabel(indicator, language);
  return heading === undefined ? label : `${label} ${heading}`;
}

function placeOf({ value, yearSpan }: IndicatorValue): Span {
  return value.span.end > value.span.start ? value.span : yearSpan;
}

const due: Localized = { zh: '期限', en: 'due' };

const noSingleDate: Localized = { zh: '长期、经常性', en: 'Long-term and recurring' };
