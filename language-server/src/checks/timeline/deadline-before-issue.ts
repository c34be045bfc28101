import * as say from '../../messages/findings.ts';
import { firstDay, lastDay } from '../../model/days.ts';
import type { PlanDate } from '../../model/period.ts';
import type { Plan } from '../../model/plan.ts';
import type { Check, Fix, Report } from '../check.ts';
import { addHeaderField } from '../fixes/header-field.ts';
import { styleOf } from '../fixes/style.ts';
import { statedTargets } from '../support/commitments.ts';
import { deadlinesOf } from '../support/deadlines.ts';
import { example } from '../support/examples.ts';
import { issueDate } from '../support/issue.ts';

export const deadlineBeforeIssue: Check = {
  code: 'timeline/deadline-before-issue',
  severity: 'error',
  title: { zh: '期限在印发前已过', en: 'A deadline before the plan was issued' },
  why: {
    zh: '规划印发之后才有执行，印发时已经过去的期限谁也做不到：多半是起草久了没有更新。印发前已过的里程碑年份，和正文里为那一年定的目标，只作警告：它可能本是现状（基期）；印发后不足一个月的，只作提示。以成文日期为准，没有的以发布日期为准。',
    en: 'Work on a plan begins when it is issued, so nobody can meet a deadline that had passed by then: mostly the draft has aged. A milestone year that had passed, or a target in the text for such a year, is a warning only, for it may be where things stand (the baseline); one within a month of issue is only pointed out. The date of signing counts, else that of publication.',
  },
  bad: [
    example(`
      一、强化底线民生保障服务
      建好镇（街道）社会工作服务站。
      责任部门：市民政局
      期限：2022年底前
    `),
    example(`
      一、强化底线民生保障服务
      印发实施细则。
      责任部门：市民政局
      期限：2023年3月底
    `),
  ],
  good: [
    example(`
      一、强化底线民生保障服务
      建好镇（街道）社会工作服务站。
      责任部门：市民政局
      期限：2023年底前
    `),
    example(`
      指标 镇（街道）社会工作服务站覆盖率
        2021年：70%
        2022年：80%
        2023年：90%
        2025年：100%
    `),
  ],
  *run(plan) {
    const issued = issueDate(plan);
    if (!issued) return;
    const related = [{ span: issued.span, message: say.issuedHere(issued.value) }];
    for (const { text, span, latest } of deadlinesOf(plan)) {
      const distance = distanceFromIssue(latest, issued.value);
      if (distance === 'passed') yield { span, message: say.deadlinePassed(text, issued.value), related };
      if (distance === 'near') {
        yield { span, message: say.deadlineAtIssue(text, issued.value), related, severity: 'info' };
      }
    }
    yield* milestones(plan, issued.value, related);
    yield* inProse(plan, issued.value, related);
  },
};

/** Where the plan was issued, said beside each report. */
type Issued = NonNullable<Report['related']>;

function* milestones(plan: Plan, issued: PlanDate, related: Issued): Iterable<Report> {
  // a column's head says the year once for all its rows
  const seen = new Set<number>();
  for (const { role, year, yearSpan, value } of plan.indicators.flatMap(({ values }) => values)) {
    if (role !== 'milestone' || year === undefined || value.kind === 'none' || seen.has(yearSpan.start))
      continue;
    seen.add(yearSpan.start);
    const distance = distanceFromIssue({ year }, issued);
    if (distance === 'far') continue;
    const message = distance === 'passed' ? say.milestonePassed : say.milestoneAtIssue;
    yield {
      span: yearSpan,
      message: message(year, issued),
      related,
      severity: distance === 'passed' ? 'warning' : 'info',
      fixes: distance === 'passed' ? asBaseYear(plan, year) : [],
    } satisfies Report;
  }
}

/** Targets in the text for a year that had passed; one that an indicator names too is reported there. */
function* inProse(plan: Plan, issued: PlanDate, related: Issued): Iterable<Report> {
  const named = new Set(plan.indicators.flatMap(({ values }) => values.map(({ year }) => year)));
  const seen = new Set<number>();
  for (const { commitment } of statedTargets(plan)) {
    const { name, year } = commitment;
    if (!year || named.has(year.value) || seen.has(year.span.start)) continue;
    seen.add(year.span.start);
    if (distanceFromIssue({ year: year.value }, issued) !== 'passed') continue;
    const message = say.targetPassed(name.value, year.value, issued);
    yield { span: year.span, message, related, severity: 'warning' };
  }
}

/** The year as the one where things stand, in the header. */
function asBaseYear(plan: Plan, year: number): Fix[] {
  const { baseYear } = plan.header;
  const content = styleOf(plan).script === 'english' ? String(year) : `${year}年`;
  const edits = baseYear?.span
    ? [{ span: baseYear.span, newText: content }]
    : addHeaderField(plan, '基期', content);
  return edits.length > 0 ? [{ title: say.makeBaseYear(content), edits }] : [];
}

/** Whether a time had passed when the plan was issued, or ends within a month of it (31 days). */
function distanceFromIssue(latest: Omit<PlanDate, 'text'>, issued: PlanDate): 'passed' | 'near' | 'far' {
  if (lastDay(latest) < firstDay(issued)) return 'passed';
  if (issued.month === undefined) return 'far';
  return lastDay(latest) - firstDay(issued) <= 31 ? 'near' : 'far';
}
