import { firstDay, lastDay } from '../../core/model/days.ts';
import type { PlanDate } from '../../core/model/period.ts';
import type { Span } from '../../core/model/source.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Fix } from '../check.ts';
import { example } from '../support/examples.ts';
import { impossibleDatesIn, isImpossibleDate, withLastDay } from '../support/impossible-dates.ts';
import { short } from '../support/phrases.ts';
import { writtenText } from '../support/prose.ts';
import { endsBeforeItBegins, inForce } from './in-force.ts';

export const impossibleDate: Check = {
  code: 'timeline/impossible-date',
  severity: 'error',
  title: { zh: '不可能的日期', en: 'A date that can’t be' },
  why: {
    zh: '日历上没有的日子（2023年2月30日、13月）谁也等不到；文件先成文、后发布，发布日期早于成文日期，必有一处写错；有效期也不会在施行之前就到。',
    en: 'A day that no calendar has (30 February 2023, a 13th month) never comes; and a document is signed before it is published, so of two dates the other way round one is wrong; nor does a document end to hold before it begins to.',
  },
  bad: [
    example(`
      一、完善设施
      印发实施细则，2025年2月30日前完成摸底。
      责任部门：市民政局
    `),
    example(`
      一、完善设施
      每年4月31日前报送养老服务设施运行情况。
    `),
    example(`
      一、附则
      本方案自2023年5月1日起施行，有效期至2022年12月31日。
    `),
    `规划 某市养老服务体系建设行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  成文日期：2023年6月31日
  规划期：2023—2025年
`,
    `规划 某市养老服务体系建设行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  成文日期：2023年8月31日
  发布日期：2023年8月8日
  规划期：2023—2025年
`,
  ],
  good: [
    example(`
      一、附则
      本方案自2023年5月1日起施行，有效期至2025年12月31日。
    `),
    example(`
      一、完善设施
      印发实施细则，2024年2月29日前完成摸底。
      责任部门：市民政局
    `),
    `规划 某市养老服务体系建设行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  成文日期：2023年8月31日
  发布日期：2023年8月
  规划期：2023—2025年
`,
  ],
  *run(plan) {
    const found = impossibleDatesIn(writtenText(plan));
    const inNumbers = plan.problems
      .filter(({ kind, text }) => kind === 'unreadable' && isImpossibleDate(text))
      .map(({ span }) => span)
      .filter(({ start, end }) => !found.some((date) => date.start >= start && date.end <= end));
    for (const span of [...found, ...inNumbers]) {
      const text = plan.source.text.slice(span.start, span.end);
      yield { span, message: notInCalendar(text), fixes: lastOfMonth(text, span) };
    }
    const { signed, published } = plan.header;
    if (signed && published && lastDay(published.value) < firstDay(signed.value)) {
      yield {
        span: published.span,
        message: publishedBeforeSigned(published.value, signed.value),
        related: [{ span: signed.span, message: signedHere(signed.value) }],
      };
    }
    for (const { from, until } of inForce(plan).filter(endsBeforeItBegins)) {
      if (until) yield { span: until.span, message: endsTooEarly(until.value, from.value) };
    }
  },
};

function lastOfMonth(text: string, span: Span): Fix[] {
  const newText = withLastDay(text);
  return newText === undefined ? [] : [{ title: lastDayOfMonth(newText), edits: [{ span, newText }] }];
}

function notInCalendar(text: string): Localized {
  return {
    zh: `日历上没有“${short(text)}”：请核对日期`,
    en: `There is no “${short(text)}” in the calendar; check the date`,
  };
}

function publishedBeforeSigned(published: PlanDate, signed: PlanDate): Localized {
  return {
    zh: `发布日期${short(published.text)}早于成文日期${short(signed.text)}：请核对两个日期`,
    en: `The date of publication (${short(published.text)}) is before that of signing (${short(signed.text)}); check both`,
  };
}

function endsTooEarly(until: PlanDate, from: PlanDate): Localized {
  return {
    zh: `有效期至${short(until.text)}，而${short(from.text)}才起施行：请核对两个日期`,
    en: `It holds until ${short(until.text)}, and only from ${short(from.text)} on; check both dates`,
  };
}

function signedHere(signed: PlanDate): Localized {
  return { zh: `成文日期是${short(signed.text)}`, en: `the plan was signed on ${short(signed.text)}` };
}

function lastDayOfMonth(date: string): Localized {
  return {
    zh: `改为${quoted(short(date))}（当月最后一天）`,
    en: `Change to ${quoted(short(date))}, the last day of the month`,
  };
}
