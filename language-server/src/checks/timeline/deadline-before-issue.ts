import { firstDay, lastDay } from '../../core/model/days.ts';
import type { PlanDate } from '../../core/model/period.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import { yearText } from '../../core/wording/years.ts';
import type { Check, Report } from '../check.ts';
import { asBaseYear } from '../fixes/base-year.ts';
import { deadlinesOf } from '../support/deadlines.ts';
import { example } from '../support/examples.ts';
import { issueDate } from '../support/issue.ts';
import { short } from '../support/phrases.ts';
import { inForce } from './in-force.ts';
import { deadlineAtIssue, distanceFromIssue, type IssuePlaces, passedInText } from './passed-in-text.ts';

export const deadlineBeforeIssue: Check = {
  code: 'timeline/deadline-before-issue',
  severity: 'error',
  title: { zh: '期限在印发前已过', en: 'A deadline before the plan was issued' },
  why: {
    zh: '规划印发之后才有执行，印发时已经过去的期限谁也做不到：多半是起草久了没有更新。印发前已过的里程碑年份，和正文里要在那以前做完的事、为那一年定的目标，以及早于印发的施行日期，只作警告：它可能本是现状（基期）；印发后不足一个月的，只作提示。以成文日期为准，没有的以发布日期为准。',
    en: 'Work on a plan begins when it is issued, so nobody can meet a deadline that had passed by then: mostly the draft has aged. A milestone year that had passed, or what a sentence has done by then or aims at for such a year, or a day from which the plan holds before its issue, is a warning only, for it may be where things stand (the baseline); one within a month of issue is only pointed out. The date of signing counts, else that of publication.',
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
    example(`
      一、完善设施
      2022年底前完成养老服务设施摸底，编制布局规划。
    `),
    example(`
      一、附则
      本方案自2023年2月1日起施行。
    `),
    example(`
      一、完善设施
      全市计划于2022年底，全面建成养老服务指导中心。
    `),
  ],
  good: [
    example(`
      一、附则
      本方案自2023年4月1日起施行，有效期三年。
    `),
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
    example(`
      一、发展基础
      2022年底前，各区建成养老服务指导中心。

      二、完善设施
      2022年底前建成的养老服务设施，分批改造。
    `),
  ],
  inRealPlans: {
    zhuhai: {
      zh: '2023年1月10日印发，2项目标定在2022年底前',
      en: 'issued on 10 January 2023, with two targets for the end of 2022',
    },
  },
  *run(plan) {
    const issued = issueDate(plan);
    if (!issued) return;
    const related = [{ span: issued.span, message: issuedHere(issued.value) }];
    for (const { text, span, latest } of deadlinesOf(plan)) {
      const distance = distanceFromIssue(latest, issued.value);
      if (distance === 'passed') yield { span, message: deadlinePassed(text, issued.value), related };
      if (distance === 'near') {
        yield { span, message: deadlineAtIssue(text, issued.value), related, severity: 'info' };
      }
    }
    yield* milestones(plan, issued.value, related);
    yield* passedInText(plan, issued.value, related);
    if (issued.value.day === undefined) return;
    for (const { from } of inForce(plan)) {
      if (lastDay(from.value) >= firstDay(issued.value)) continue;
      yield { span: from.span, message: heldBefore(from.value, issued.value), related, severity: 'warning' };
    }
  },
};

function* milestones(plan: Plan, issued: PlanDate, related: IssuePlaces): Iterable<Report> {
  // a column's head says the year once for all its rows
  const seen = new Set<number>();
  for (const { role, year, part, heading, yearSpan, value } of plan.indicators.flatMap(
    ({ values }) => values,
  )) {
    if (role !== 'milestone' || year === undefined || value.kind === 'none' || heading !== undefined)
      continue;
    if (seen.has(yearSpan.start)) continue;
    seen.add(yearSpan.start);
    const distance = distanceFromIssue({ year, ...(part && { month: part.to }) }, issued);
    if (distance === 'far') continue;
    const time = yearText(year, part);
    yield {
      span: yearSpan,
      message: distance === 'passed' ? milestonePassed(time, year, issued) : milestoneAtIssue(time, issued),
      related,
      severity: distance === 'passed' ? 'warning' : 'info',
      fixes: distance === 'passed' && !part ? asBaseYear(plan, year) : [],
    } satisfies Report;
  }
}

function issuedHere(issued: PlanDate): Localized {
  return { zh: `印发日期是${short(issued.text)}`, en: `the plan was issued on ${short(issued.text)}` };
}

function heldBefore(from: PlanDate, issued: PlanDate): Localized {
  return {
    zh: `自${short(from.text)}起施行，早于印发日期（${short(issued.text)}）：请核对日期`,
    en: `It holds from ${short(from.text)} on, before it was issued (${short(issued.text)}); check the date`,
  };
}

function deadlinePassed(deadline: string, issued: PlanDate): Localized {
  return {
    zh: `期限“${short(deadline)}”在印发时（${short(issued.text)}）已经过去，无法执行：请核对期限，或改写为已完成的事`,
    en: `The deadline “${short(deadline)}” had passed when the plan was issued (${short(issued.text)}); check it, or report it as done`,
  };
}

function milestonePassed(time: Localized, year: number, issued: PlanDate): Localized {
  return {
    zh: `${time.zh}在印发时（${short(issued.text)}）已经过去，不能再作里程碑：是现状的，请在“基期”写明${year}年；是任务的，请核对年份，已完成的作为成效来写`,
    en: `${time.en} had passed when the plan was issued (${short(issued.text)}) and can be no milestone; if it is where things stand, make it the base year (基期); if it is a commitment, check the year, or report it as done`,
  };
}

function milestoneAtIssue(time: Localized, issued: PlanDate): Localized {
  return {
    zh: `${time.zh}的里程碑距印发（${short(issued.text)}）不足一个月：请确认来得及`,
    en: `The milestone for ${time.en} is within a month of issue (${short(issued.text)}); make sure it can be met`,
  };
}
