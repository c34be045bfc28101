import type { Period, PlanDate } from '../../model/period.ts';
import type { IndicatorValue } from '../../model/plan.ts';
import { type Localized, quoted } from '../localized.ts';
import { short, valuePhrase } from './phrases.ts';

function years({ start, end }: Period): string {
  return `${start}—${end}`;
}

export function deadlineAfterPeriod(deadline: string, period: Period): Localized {
  return {
    zh: `期限“${short(deadline)}”晚于规划期${years(period)}年：请核对期限或规划期`,
    en: `The deadline “${short(deadline)}” is after the plan’s period ${years(period)}; check the deadline or the period`,
  };
}

export function deadlineBeforePeriod(deadline: string, period: Period): Localized {
  return {
    zh: `期限“${short(deadline)}”早于规划期${years(period)}年：请核对期限或规划期`,
    en: `The deadline “${short(deadline)}” is before the plan’s period ${years(period)}; check the deadline or the period`,
  };
}

export function onlyOutlook(name: string, outlook: IndicatorValue, period: Period): Localized {
  const { zh, en } = valuePhrase(outlook);
  return {
    zh: `${quoted(name)}只有${zh}，已在规划期${years(period)}年之外：请核对年份，或补写${period.end}年的目标`,
    en: `${quoted(name)} has only ${en}, outside the plan’s period ${years(period)}; check the year, or add a target for ${period.end}`,
  };
}

export function periodIs(period: Period): Localized {
  return { zh: `规划期是${years(period)}年`, en: `the plan’s period is ${years(period)}` };
}

export function deadlinePassed(deadline: string, issued: PlanDate): Localized {
  return {
    zh: `期限“${short(deadline)}”在印发时（${short(issued.text)}）已经过去，无法执行：请核对期限，或改写为已完成的事`,
    en: `The deadline “${short(deadline)}” had passed when the plan was issued (${short(issued.text)}); check it, or report it as done`,
  };
}

export function deadlineAtIssue(deadline: string, issued: PlanDate): Localized {
  return {
    zh: `期限“${short(deadline)}”距印发（${short(issued.text)}）不足一个月：请确认来得及`,
    en: `The deadline “${short(deadline)}” is within a month of issue (${short(issued.text)}); make sure it can be met`,
  };
}

export function milestonePassed(year: number, issued: PlanDate): Localized {
  return {
    zh: `${year}年在印发时（${short(issued.text)}）已经过去，不能再作里程碑：是现状的，请在“基期”写明${year}年；是任务的，请核对年份，已完成的作为成效来写`,
    en: `${year} had passed when the plan was issued (${short(issued.text)}) and can be no milestone; if it is where things stand, make it the base year (基期); if it is a commitment, check the year, or report it as done`,
  };
}

export function targetPassed(name: string, year: number, issued: PlanDate): Localized {
  return {
    zh: `正文为${quoted(short(name))}定的${year}年，在印发时（${short(issued.text)}）已经过去：请核对年份，已完成的作为成效来写`,
    en: `The text sets ${year} for ${quoted(short(name))}, which had passed when the plan was issued (${short(issued.text)}); check the year, or report it as done`,
  };
}

export function milestoneAtIssue(year: number, issued: PlanDate): Localized {
  return {
    zh: `${year}年的里程碑距印发（${short(issued.text)}）不足一个月：请确认来得及`,
    en: `The milestone for ${year} is within a month of issue (${short(issued.text)}); make sure it can be met`,
  };
}

export function issuedHere(issued: PlanDate): Localized {
  return { zh: `印发日期是${short(issued.text)}`, en: `the plan was issued on ${short(issued.text)}` };
}

export function noFinalTarget(name: string, year: number, last: IndicatorValue): Localized {
  const { zh, en } = valuePhrase(last);
  return {
    zh: `${quoted(name)}没有${year}年（规划期末）的目标，现只有${zh}：请补写“${year}年：…”`,
    en: `${quoted(name)} has no target for ${year}, the last year of the period, only ${en}; add “${year}年：…”`,
  };
}
