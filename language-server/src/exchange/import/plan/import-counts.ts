import { targetsInText } from '../../../core/facts/in-text.ts';
import { taskRowsBelow } from '../../../core/model/task-rows.ts';
import { readPlan } from '../../../language/read-plan.ts';
import type { ImportCounts } from './report.ts';

/** Counts what the language reads in a plan's text. */
export function foundIn(text: string): ImportCounts {
  const plan = readPlan(text);
  const { sections, indicators, mentions } = plan;
  return {
    headings: sections.length,
    indicators: indicators.length,
    values: indicators.flatMap(({ values }) => values).filter(({ value }) => value.kind !== 'none').length,
    tasks: sections.filter(({ isTask }) => isTask).length + taskRowsBelow(plan.root).length,
    mentions: mentions.length,
    stated: targetsInText(plan).length,
  };
}
