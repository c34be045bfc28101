import { chineseNumeral } from '../../core/model/heading-numbers.ts';
import { oncePer } from '../../core/model/once-per.ts';
import type { Period } from '../../core/model/period.ts';
import { fiveYearPlan, periodInTitle } from '../../core/model/period-parser.ts';
import type { Plan } from '../../core/model/plan.ts';
import { citationsOf } from '../../core/references/citations.ts';
import { followedPeriods, looksBack, periodCues } from '../../core/references/followed-periods.ts';
import { linesWith } from '../../core/references/written-lines.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Report } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { issueDay } from '../support/issue.ts';
import { isOfChapterOnPast, isOfSectionOnPresent } from '../support/past-chapters.ts';
import { short } from '../support/phrases.ts';

export const earlierPlan: Check = {
  code: 'structure/earlier-plan',
  severity: 'warning',
  title: { zh: '把上一期的规划当作现行的', en: 'An earlier plan named as if it were in force' },
  why: {
    zh: '2023年的规划写“与‘十三五’规划相衔接”“按照‘十三五’规划要求”，多半是从上一期的稿子里带来的：那一期已经结束，要衔接的是现行的规划。以成文日期为准，没有的看规划期第一年；都没有、最早的目标又晚了七年以上的，只作提示。讲上一期完成情况、评估、成效的，发展基础一类章节里的，不报告；上一期刚结束时与它“衔接”的，只作提示。',
    en: 'A plan of 2023 that “links up with the 13th five-year plan”, or acts “as the 13th five-year plan asks”, mostly has that from its predecessor’s text: that period is over, and another plan is in force. What counts is the day of signature, else the first year of the period; where there is neither, and the first target is seven years later or more, it is a remark. What tells of the earlier plan’s results, and chapters on the past, are left alone; a plan of the very next year that links up with it is a remark.',
  },
  bad: [
    example(`
      一、总体要求
      与国家、省“十三五”养老服务规划相衔接，坚持应保尽保。
    `),
    example(`
      一、总体要求
      把养老设施建设列入当地“十三五”经济社会发展规划。
    `),
    example(`
      一、总体要求
      “十三五”时期养老服务的主要目标是健全服务网络。
    `),
    example(`
      一、总体要求
      按照《某省养老服务体系建设规划（2016—2020年）》要求，健全服务网络。
    `),
    example(`
      一、主要任务
      “十三五”期间应实现社区食堂全覆盖。
    `),
    example(`
      一、面临形势
      “十三五”时期，我市养老服务仍然处于重要机遇期。
    `),
  ],
  good: [
    example(`
      一、发展基础
      《某市养老服务“十三五”规划》确定的任务全面完成。与“十三五”规划目标相比，床位数翻了一番。

      二、总体要求
      与国家、省“十四五”养老服务规划相衔接，总结落实“十三五”规划的经验。已列入“十三五”规划的项目，“十三五”时期确定的目标任务如期完成。床位数比“十三五”末增加一倍，“十三五”期间每年新建的设施已全部投用。
    `),
    `规划 某市养老服务体系建设规划（2016—2020年）
  发文机关：某市人民政府办公室
  成文日期：2016年3月1日

一、总体要求
按照省“十三五”规划要求，健全服务网络。
`,
  ],
  *run(plan) {
    const day = issueDay(plan);
    const year = day === undefined ? undefined : Number(day.slice(0, 4));
    yield* namedByNumber(plan, year);
    if (year !== undefined) yield* namedByTitle(plan, year);
  },
};

/** 落实, 按照 in the clause in front of a title. */
const following =
  /(?:按照?|根据|依据|依照|遵循|落实|贯彻|执行|对照|衔接|对接|(?:^|[，。；])完成)[^，,。；;]{0,20}$/u;

const linesWithPeriods = linesWith(...periodCues);

function* namedByNumber(plan: Plan, year: number | undefined): Iterable<Report> {
  for (const { value, span } of linesWithPeriods(plan)) {
    for (const { start, end, numeral, isLink, isPresent } of followedPeriods(value)) {
      const ended = fiveYearPlan(numeral, '')?.end;
      const place = { start: span.start + start, end: span.start + end };
      if (ended === undefined) continue;
      const isOfPast = isOfChapterOnPast(plan, place) && !(isPresent && isOfSectionOnPresent(plan, place));
      if (isOfPast) continue;
      const written = value.slice(start, end);
      if (year === undefined) {
        const first = firstTargetYear(plan);
        if (first === undefined || first - ended < 7 || first - ended > 9) continue;
        yield { span: place, severity: 'info', message: longBefore(quoted(written), ended, first) };
        continue;
      }
      if (ended >= year) continue;
      const current = written.replace(numeral, currentPlan(year));
      yield {
        span: place,
        message: message(quoted(written), ended, year),
        // a plan of the year after may well link up with it
        ...(isLink && ended === year - 1 && { severity: 'info' as const }),
        fixes: [{ title: changeTo(current), edits: [{ span: place, newText: current }] }],
      };
    }
  }
}

/** The first year for which the text of a plan sets itself something, or speaks of: 到2027年. */
const firstTargetYear = oncePer(({ source: { text } }: Plan): number | undefined => {
  const years = [...text.matchAll(/[到至](20\d\d)年/gu)].map(([, year]) => Number(year));
  return years.length > 0 ? years.reduce((a, b) => Math.min(a, b)) : undefined;
});

function* namedByTitle(plan: Plan, year: number): Iterable<Report> {
  const bases = new Set(plan.header.bases.map(({ span }) => span.start));
  const periods = new Map<string, Period | undefined>();
  for (const { title, titleSpan, before, behind } of citationsOf(plan)) {
    const period = periods.has(title) ? periods.get(title) : periodInTitle(title);
    periods.set(title, period);
    if (!period || period.start === period.end || period.end >= year) continue;
    const isFollowed = bases.has(titleSpan.start) || following.test(simplified(before.slice(-24)));
    const sentence = simplified(
      `${before.slice(-30).replace(/^.*[。；;]/u, '')}${/^[^。；;]{0,40}/u.exec(behind)?.[0]}`,
    );
    if (!isFollowed || looksBack(sentence) || isOfChapterOnPast(plan, titleSpan)) continue;
    yield { span: titleSpan, message: message(`《${short(title, 24)}》`, period.end, year) };
  }
}

/** The numeral of the five-year plan that a year belongs to: 十四 in 2023. */
function currentPlan(year: number): string {
  return chineseNumeral(3 + Math.floor((year - 1966) / 5));
}

function message(earlier: string, end: number, year: number): Localized {
  return {
    zh: `${earlier}到${end}年已经结束，本规划${year}年发布，此处却当作现行的：请改为现行规划，或写明是回顾`,
    en: `${earlier} ended in ${end}, and this plan is of ${year}; name the plan in force, or say that this looks back`,
  };
}

function longBefore(earlier: string, end: number, first: number): Localized {
  return {
    zh: `${earlier}到${end}年已经结束，文中的目标从${first}年起：请核对是否应为现行规划`,
    en: `${earlier} ended in ${end}, and the targets here begin with ${first}; check whether the plan in force is meant`,
  };
}
