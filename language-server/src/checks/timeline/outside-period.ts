import { type DueInText, duesInText } from '../../core/facts/dates-in-text.ts';
import { firstDay, lastDay } from '../../core/model/days.ts';
import type { Period } from '../../core/model/period.ts';
import type { IndicatorValue, Plan } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Report } from '../check.ts';
import { yearInPeriod } from '../fixes/other-years.ts';
import { deadlinesOf } from '../support/deadlines.ts';
import { example } from '../support/examples.ts';
import { issueDate } from '../support/issue.ts';
import { short, valuePhrase } from '../support/phrases.ts';

export const outsidePeriod: Check = {
  code: 'timeline/outside-period',
  severity: 'warning',
  title: { zh: '时间超出规划期', en: 'A time outside the period' },
  why: {
    zh: '规划期之外的期限，规划管不到，也没有人考核；多半是年份写错，或者从别的规划抄来。基期及以前的年份、规划期后的远景目标（期末另有目标的）不在此列；正文里“某年前”“某月底前”的限期，和全文只出现一次的年份，也要在规划期内；国家定有目标的年份（2030年前碳达峰）不在此列。',
    en: 'What is due outside the plan’s period is beyond the plan’s reach and nobody’s assessment; mostly the year is wrong, or copied from another plan. Base years and what came before, and an outlook past the period besides a target within it, are left alone. A limit in the text (before a year, a month’s end), and a year that the text names but once, are to be within the period too, but for the years of the nation’s own aims (2030年前碳达峰).',
  },
  bad: [
    example(`
      一、完善服务设施
      建成一批社区养老服务综合体。
      责任部门：市民政局
      期限：2026年底
    `),
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        2052年：60%
    `),
    example(`
      一、完善服务设施
      2026年6月底前完成社区养老服务综合体改造。
    `),
    example(`
      一、完善服务设施
      2040年前完成社区养老服务综合体改造。
    `),
  ],
  good: [
    example(`
      一、完善服务设施
      建成一批社区养老服务综合体。
      责任部门：市民政局
      期限：2025年底
    `),
    example(`
      指标 养老机构护理型床位占比
        2020年：45%
        2022年：50%
        2025年：60%
        2035年：80%
    `),
    example(`
      一、完善服务设施
      2025年底前完成社区养老服务综合体改造，2030年前全面提升。到2035年，服务更加完善。
    `),
  ],
  *run(plan) {
    const { period } = plan.header;
    if (!period) return;
    const related = [{ span: period.span, message: periodIs(period.value) }];
    const issued = issueDate(plan);
    for (const { text, span, latest } of deadlinesOf(plan)) {
      const isTooLate = firstDay(latest) > lastDay({ year: period.value.end });
      const isTooEarly = lastDay(latest) < firstDay({ year: period.value.start });
      // one that had passed when the plan was issued is the business of another check
      const hadPassed = issued !== undefined && lastDay(latest) < firstDay(issued.value);
      const message = isTooLate ? deadlineAfterPeriod : deadlineBeforePeriod;
      if (isTooLate || (isTooEarly && !hadPassed)) {
        const fixes = yearInPeriod(plan, span, period.value);
        yield { span, message: message(text, period.value), related, fixes } satisfies Report;
      }
    }
    for (const due of duesInText(plan)) {
      if (!isBeyond(due, period.value, plan)) continue;
      const { span, text } = due;
      const fixes = yearInPeriod(plan, span, period.value);
      yield { span, message: sentenceAfterPeriod(text, period.value), related, fixes };
    }
    for (const { fullName: name, form, values } of plan.indicators) {
      const isInPeriod = values.some(
        ({ role, value }) =>
          value.text !== '' && (role === 'milestone' || role === 'target' || role === 'standard'),
      );
      const outlook = values.find(({ role, value }) => role === 'outlook' && value.kind !== 'none');
      if (isInPeriod || !outlook) continue;
      yield {
        span: outlook.yearSpan,
        message: onlyOutlook(name, outlook, period.value),
        related,
        // the head of a column says the year for other rows too
        fixes: form === 'block' ? yearInPeriod(plan, outlook.yearSpan, period.value) : [],
      };
    }
  },
};

/**
 * Whether a sentence’s time can’t be meant as an outlook: a limit (2026年前), or the only mention of a year
 * that no plan aims at.
 */
function isBeyond(
  { latest, text, isLimit, paragraph }: DueInText,
  { end }: Period,
  { source }: Plan,
): boolean {
  // what is due before 2030 is due in 2029
  const year = Number(/20\d\d/u.exec(text)?.[0] ?? latest.year);
  if (latest.year <= end || (isLimit ? goalsOfNation.includes(year) : isFarGoal(year, paragraph.value)))
    return false;
  return isLimit || source.text.split(String(year)).length === 2;
}

/** The years that the nation’s own aims are for (2030年前碳达峰); 2027 is the army’s hundredth. */
const goalsOfNation: readonly number[] = [2027, 2030, 2035, 2050, 2060];

/** The end of a five-year period is looked out to beyond any period, though nothing is due by then. */
function isFarGoal(year: number, paragraph: string): boolean {
  if (year === 2027) return aimsOf2027.test(paragraph);
  return year % 5 === 0 || goalsOfNation.includes(year);
}

const aimsOf2027 = /军|国防|国家|国务院|全国|全省|省级/u;

function sentenceAfterPeriod(time: string, period: Period): Localized {
  return {
    zh: `正文里的“${short(time)}”晚于规划期${years(period)}年：请核对时间，或写明是远景`,
    en: `“${short(time)}” in the text is after the plan’s period ${years(period)}; check the time, or say that it is an outlook`,
  };
}

function periodIs(period: Period): Localized {
  return { zh: `规划期是${years(period)}年`, en: `the plan’s period is ${years(period)}` };
}

function deadlineAfterPeriod(deadline: string, period: Period): Localized {
  return {
    zh: `期限“${short(deadline)}”晚于规划期${years(period)}年：请核对期限或规划期`,
    en: `The deadline “${short(deadline)}” is after the plan’s period ${years(period)}; check the deadline or the period`,
  };
}

function deadlineBeforePeriod(deadline: string, period: Period): Localized {
  return {
    zh: `期限“${short(deadline)}”早于规划期${years(period)}年：请核对期限或规划期`,
    en: `The deadline “${short(deadline)}” is before the plan’s period ${years(period)}; check the deadline or the period`,
  };
}

function onlyOutlook(name: string, outlook: IndicatorValue, period: Period): Localized {
  const { zh, en } = valuePhrase(outlook);
  return {
    zh: `${quoted(name)}只有${zh}，已在规划期${years(period)}年之外：请核对年份，或补写${period.end}年的目标`,
    en: `${quoted(name)} has only ${en}, outside the plan’s period ${years(period)}; check the year, or add a target for ${period.end}`,
  };
}

function years({ start, end }: Period): string {
  return `${start}—${end}`;
}
