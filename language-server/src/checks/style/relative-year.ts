import type { Plan } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import { matchesAsWritten, simplified } from '../../core/text/simplified.ts';
import type { Check, Fix } from '../check.ts';
import { example } from '../support/examples.ts';
import { issueDate } from '../support/issue.ts';
import { type PlacedSlip, slipSearch, slipsOf } from '../support/slips.ts';

export const relativeYear: Check = {
  code: 'style/relative-year',
  severity: 'hint',
  title: { zh: '“今年”“明年”', en: '“This year”, “next year”' },
  why: {
    zh: '规划要用好几年，“今年”“明年”过了年就说不清是哪一年，期限也无从核对：请写出年份（GB/T 15835—2011 5.2 要求年份写全）。“近年来”“上年度”“每年”和引号里的话不报告，只管一年的计划、报告也不报告。',
    en: 'A plan is read for years, and “this year” or “next year” soon means another one, so that no deadline can be checked: write the year (GB/T 15835-2011 5.2 wants it in full). “Recent years”, “the year before” what is quoted, and plans and reports of a single year are left alone.',
  },
  bad: [
    example(`
      一、主要任务
      今年底前完成摸底，明年6月底前完成改造。
    `),
    example(`
      一、发展基础
      去年全市新开养老机构15家。
    `),
  ],
  good: [
    example(`
      一、主要任务
      2023年底前完成摸底，2024年6月底前完成改造。
    `),
    example(`
      一、发展基础
      近年来，养老机构逐年增加，较上年增长8%，做到“今年有安排、明年有计划”。
    `),
  ],
  *run(plan) {
    if (isOfOneYear(plan)) return;
    for (const slip of years(plan)) {
      const right = yearOf(slip, plan);
      yield { span: slip.span, message: message(slip, right), fixes: right ? writeOut(slip, right) : [] };
    }
  },
};

const ofOneYear = /报告|年度|20\d\d年[^，。]{0,12}(?:工作要点|重点工作|工作计划)|年工作要点/u;

/** A report or a plan of one year says which year it speaks of in its title. */
function isOfOneYear({ header: { title, period }, source: { text } }: Plan): boolean {
  const isYearly = period !== undefined && period.value.start === period.value.end;
  return isYearly || ofOneYear.test(simplified(title?.value ?? /^.{0,120}/u.exec(text)?.[0] ?? ''));
}

const relative =
  /(?<![“\p{Script=Han}]今|至|当)(?:今明两年|今年|明年|去年|后年|前年)(?![”\p{Script=Han}]?来)/gu;
const quotation = /“[^”]{0,40}”/gu;

const years = slipSearch(['今明', ['今明去后前', '年']], (text) => {
  const quotes = [...text.matchAll(quotation)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return slipsOf(matchesAsWritten(relative, text)).filter(
    ({ start }) =>
      !quotes.some(([from, to]) => from < start && start < to) && !/[三五十数几]$/.test(text.slice(0, start)),
  );
});

const distance: Readonly<Record<string, number>> = { 前: -2, 去: -1, 今: 0, 明: 1, 后: 2 };

/** The year that is meant, counted from the one in which the plan is signed. */
function yearOf({ written }: PlacedSlip, plan: Plan): string | undefined {
  const issued = issueDate(plan)?.value;
  const by = distance[simplified(written).charAt(0)];
  return issued && by !== undefined && written.length === 2 ? `${issued.year + by}年` : undefined;
}

function writeOut({ span }: PlacedSlip, right: string): Fix[] {
  return [{ title: { zh: `改为“${right}”`, en: `Change to “${right}”` }, edits: [{ span, newText: right }] }];
}

function message({ written }: PlacedSlip, right: string | undefined): Localized {
  return {
    zh: `“${written}”过了年就不知是哪一年：请写出年份${right ? `，按成文日期应是${right}` : ''}`,
    en: `“${written}” means another year next year; write which one${right ? `, by the date of the plan ${right.slice(0, -1)}` : ''}`,
  };
}
