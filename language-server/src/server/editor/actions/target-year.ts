import type { Indicator, IndicatorValue, Plan } from '../../../core/model/plan.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { linesOfSource } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';
import { type Action, actionKinds, type Refactoring, touches } from './action.ts';
import { columnKey } from './support/column-key.ts';

/** `目标：≥60%` with the year it is for, the period's last, and `2025年：≥60%` as `目标：≥60%`. */
export const targetYear: Refactoring = {
  kind: actionKinds.rewrite,
  offer: (plan, at) =>
    plan.indicators
      .filter(({ form, span }) => form === 'block' && touches(at, span))
      .flatMap((indicator) => rewritten(plan, indicator)),
};

function rewritten(plan: Plan, indicator: Indicator): Action[] {
  const { source, header } = plan;
  const end = header.period?.value.end;
  if (end === undefined) return [];
  const style = styleOf(source.text, linesOfSource(source), 'zh');
  const keyOf = ({ yearSpan }: IndicatorValue) => columnKey(source.text.slice(yearSpan.start, yearSpan.end));
  const ofTarget = indicator.values.filter((value) => keyOf(value) === '目标');
  const ofYear = indicator.values.filter(({ year, role }) => year === end && role === 'target');
  const [value, another] = [...new Set([...ofTarget, ...ofYear])];
  // two values for one year stay apart
  if (!value || another || (ofTarget.length === 0 && keyOf(value) !== String(end))) return [];
  const newText = ofTarget.length > 0 ? style.year(end) : style.spelling('目标');
  const edits = [{ span: value.yearSpan, newText }];
  return [{ title: ofTarget.length > 0 ? titles.withYear(newText) : titles.withoutYear(newText), edits }];
}

const titles = {
  withYear: (year: string): Localized => ({ zh: `“目标”改写为“${year}”`, en: `Write the target as ${year}` }),
  withoutYear: (target: string): Localized => ({
    zh: `规划期末年改写为“${target}”`,
    en: `Write the last year of the period as ${target}`,
  }),
};
