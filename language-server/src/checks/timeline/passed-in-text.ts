import { duesInText } from '../../core/facts/dates-in-text.ts';
import { targetsInText } from '../../core/facts/in-text.ts';
import { firstDay, lastDay } from '../../core/model/days.ts';
import type { PlanDate } from '../../core/model/period.ts';
import type { Plan } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Report } from '../check.ts';
import { short } from '../support/phrases.ts';

/** Where the plan was issued, said beside each report. */
export type IssuePlaces = NonNullable<Report['related']>;

/** What sentences have done by a time that had passed; a target’s year that an indicator names too is reported there. */
export function* passedInText(plan: Plan, issued: PlanDate, related: IssuePlaces): Iterable<Report> {
  yield* targetsInProse(plan, issued, related);
  const ofTargets = targetsInText(plan).flatMap(({ said }) => said.statement.year?.span ?? []);
  for (const { text, span, latest, isLimit } of duesInText(plan)) {
    const isWholeYear = latest.month === 12;
    if (
      (latest.year < issued.year - 1 &&
        !demanded.test(simplified(plan.source.text.slice(span.end, span.end + 24)))) ||
      (isWholeYear && ofTargets.some((other) => other.start < span.end && span.start < other.end))
    )
      continue;
    const distance = distanceFromIssue(latest, issued);
    if (distance === 'passed')
      yield { span, message: timePassed(text, issued), related, severity: 'warning' };
    if (distance === 'near' && isLimit)
      yield { span, message: deadlineAtIssue(text, issued), related, severity: 'info' };
  }
}

/** Nobody tells of what was done years ago in such words. */
const demanded = /^[^。；;]{0,16}(?:至少|不少于|不低于|力争|确保|应当|必须|全面建成|全部建成)/u;

function* targetsInProse(plan: Plan, issued: PlanDate, related: IssuePlaces): Iterable<Report> {
  const named = new Set(plan.indicators.flatMap(({ values }) => values.map(({ year }) => year)));
  const seen = new Set<number>();
  for (const { said } of targetsInText(plan)) {
    const { name, year } = said.statement;
    if (!year || named.has(year.value) || seen.has(year.span.start)) continue;
    seen.add(year.span.start);
    if (distanceFromIssue({ year: year.value }, issued) !== 'passed') continue;
    const message = targetPassed(name.value, year.value, issued);
    yield { span: year.span, message, related, severity: 'warning' };
  }
}

/** Whether a time had passed when the plan was issued, or ends within a month of it (31 days). */
export function distanceFromIssue(
  latest: Omit<PlanDate, 'text'>,
  issued: PlanDate,
): 'passed' | 'near' | 'far' {
  if (lastDay(latest) < firstDay(issued)) return 'passed';
  if (issued.month === undefined) return 'far';
  return lastDay(latest) - firstDay(issued) <= 31 ? 'near' : 'far';
}

export function deadlineAtIssue(deadline: string, issued: PlanDate): Localized {
  return {
    zh: `期限“${short(deadline)}”距印发（${short(issued.text)}）不足一个月：请确认来得及`,
    en: `The deadline “${short(deadline)}” is within a month of issue (${short(issued.text)}); make sure it can be met`,
  };
}

function timePassed(time: string, issued: PlanDate): Localized {
  return {
    zh: `正文里的“${short(time)}”在印发时（${short(issued.text)}）已经过去，无法执行：请核对时间，已完成的作为成效来写`,
    en: `“${short(time)}” in the text had passed when the plan was issued (${short(issued.text)}); check the time, or report it as done`,
  };
}

function targetPassed(name: string, year: number, issued: PlanDate): Localized {
  return {
    zh: `正文为${quoted(short(name))}定的${year}年，在印发时（${short(issued.text)}）已经过去：请核对年份，已完成的作为成效来写`,
    en: `The text sets ${year} for ${quoted(short(name))}, which had passed when the plan was issued (${short(issued.text)}); check the year, or report it as done`,
  };
}
