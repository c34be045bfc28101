import type { Indicator, IndicatorValue, Responsibility, Task } from '../../core/model/plan.ts';
import { sectionLabel } from '../../core/model/section-label.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { departmentList, eachOnce } from '../../core/wording/departments.ts';
import { unnamed } from '../../core/wording/unnamed.ts';
import { word } from '../tables/words.ts';

/** 市民政局（牵头）、市财政局: each department once; empty where nobody answers. */
export function whoAnswers(responsibility: Responsibility | undefined, language: Language): string {
  return departmentList(eachOnce(responsibility?.mentions ?? []), language);
}

/** A task by its heading, or as its row says it. */
export function taskLabel(task: Task, language: Language): string {
  const whole = task.kind === 'root' ? word('wholePlan', language) : unnamed.section[language];
  return sectionLabel(task) || whole;
}

/** An indicator with whom it is for: `体育公园（每个区）`. */
export function indicatorLabel({ fullName: name, scope }: Indicator, language: Language): string {
  const label = name || unnamed.indicator[language];
  return scope?.value ? withScope(label, scope.value)[language] : label;
}

/** The value that an indicator is all about: the target, else the standard, else the last that is planned. */
export function decisiveValue({ values }: Indicator): IndicatorValue | undefined {
  const stated = values.filter(({ value, heading }) => value.kind !== 'none' && heading === undefined);
  const planned = stated
    .filter(({ role }) => role === 'milestone' || role === 'outlook')
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  return (
    stated.findLast(({ role }) => role === 'target') ??
    stated.find(({ role }) => role === 'standard') ??
    planned.at(-1)
  );
}

function withScope(name: string, scope: string): Localized {
  return { zh: `${name}（${scope}）`, en: `${name} (${scope})` };
}
