import { fiveYearPlan, periodInTitle } from '../../core/model/period-parser.ts';
import type { Plan } from '../../core/model/plan.ts';
import { citationsOf } from '../../core/references/citations.ts';
import { writtenLines } from '../../core/references/written-lines.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Report } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { issueDate } from '../support/issue.ts';
import { isOfChapterOnPast } from '../support/past-chapters.ts';
import { short } from '../support/phrases.ts';

export const earlierPlan: Check = {
  code: 'structure/earlier-plan',
  severity: 'warning',
  title: { zh: '把上一期的规划当作现行的', en: 'An earlier plan named as if it were in force' },
  why: {
    zh: '2023年的规划写“与‘十三五’规划相衔接”“按照‘十三五’规划要求”，多半是从上一期的稿子里带来的：那一期已经结束，要衔接的是现行的规划。以成文日期为准，没有的看规划期第一年。讲上一期完成情况、评估、成效的，发展基础一类章节里的，不报告；上一期刚结束时与它“衔接”的，只作提示。',
    en: 'A plan of 2023 that “links up with the 13th five-year plan”, or acts “as the 13th five-year plan asks”, mostly has that from its predecessor’s text: that period is over, and another plan is in force. What counts is the day of signature, else the first year of the period. What tells of the earlier plan’s results, and chapters on the past, are left alone; a plan of the very next year that links up with it is a remark.',
  },
  bad: [
    example(`
      一、总体要求
      与国家、省“十三五”养老服务规划相衔接，坚持应保尽保。
    `),
    example(`
      一、总体要求
      按照《某省养老服务体系建设规划（2016—2020年）》要求，健全服务网络。
    `),
  ],
  good: [
    example(`
      一、发展基础
      《某市养老服务“十三五”规划》确定的任务全面完成。与“十三五”规划目标相比，床位数翻了一番。

      二、总体要求
      与国家、省“十四五”养老服务规划相衔接，总结落实“十三五”规划的经验。
    `),
    `规划 某市养老服务体系建设规划（2016—2020年）
  发文机关：某市人民政府办公室
  成文日期：2016年3月1日

一、总体要求
按照省“十三五”规划要求，健全服务网络。
`,
  ],
  *run(plan) {
    const year = issueDate(plan)?.value.year ?? plan.header.period?.value.start;
    if (year === undefined) return;
    yield* namedByNumber(plan, year);
    yield* namedByTitle(plan, year);
  },
};

/** 十三五 where it is followed, not looked back at, up to what it is: 规划, 目标, 要求. */
const followed =
  /(?:与|同|和)[^，,。；;《》]{0,16}?(?:["“「]?(?<linked>[一二三四五六七八九十]{1,3})五["”」]?|第(?<linkedFull>[一二三四五六七八九十]{1,3})个五年)[^，,。；;《》]{0,18}(?:规划|纲要|计划|目标|任务)[^，,。；;《》]{0,14}(?:衔接|对接|协调|一致)|(?:按照?|根据|依据|依照|遵循|围绕|落实|贯彻|执行|对照|衔接|对接)[^，,。；;《》]{0,12}?(?:["“「]?(?<asked>[一二三四五六七八九十]{1,3})五["”」]?|第(?<askedFull>[一二三四五六七八九十]{1,3})个五年)[^，,。；;《》]{0,18}(?:规划|纲要|计划|部署|要求|任务)/gu;
const lookedBack =
  /了|已|曾|总结|评估|回顾|成效|经验|成果|基础上|完成情况|相比|比较|对比|以来|收官|超额|如期|圆满|胜利|时期|期间|巩固|延续|上一|上个|过去|当时|未完成|遗留|结转|终期/u;
/** 落实, 按照 in the clause in front of a title. */
const following = /(?:按照?|根据|依据|依照|遵循|落实|贯彻|执行|对照|衔接|对接)[^，,。；;]{0,20}$/u;

function* namedByNumber(plan: Plan, year: number): Iterable<Report> {
  for (const { value, span } of writtenLines(plan)) {
    const read = simplified(value);
    if (!read.includes('五')) continue;
    for (const match of read.matchAll(followed)) {
      const { linked, asked, linkedFull, askedFull } = match.groups ?? {};
      const inFull = linkedFull ?? askedFull;
      const numeral = inFull ?? linked ?? asked ?? '';
      const period = fiveYearPlan(numeral, '');
      if (!period || period.end >= year) continue;
      // a plan of the year after may well link up with it
      const isNext = (linked ?? linkedFull) !== undefined && period.end === year - 1;
      if (lookedBack.test(sentenceAt(read, match.index))) continue;
      const named = inFull === undefined ? `${numeral}五` : `第${numeral}个五年`;
      const at = match.index + match[0].indexOf(named);
      const place = { start: span.start + at, end: span.start + at + named.length };
      if (isOfChapterOnPast(plan, place)) continue;
      const current = inFull === undefined ? `${currentPlan(year)}五` : `第${currentPlan(year)}个五年`;
      yield {
        span: place,
        message: message(quoted(value.slice(at, at + named.length)), period.end, year),
        ...(isNext && { severity: 'info' as const }),
        fixes: [{ title: changeTo(current), edits: [{ span: place, newText: current }] }],
      };
    }
  }
}

function* namedByTitle(plan: Plan, year: number): Iterable<Report> {
  const bases = new Set(plan.header.bases.map(({ span }) => span.start));
  for (const { title, titleSpan, before, behind } of citationsOf(plan)) {
    const period = periodInTitle(title);
    if (!period || period.start === period.end || period.end >= year) continue;
    const isFollowed = bases.has(titleSpan.start) || following.test(simplified(before.slice(-24)));
    const sentence = simplified(
      `${before.slice(-30).replace(/^.*[。；;]/u, '')}${/^[^。；;]{0,40}/u.exec(behind)?.[0]}`,
    );
    if (!isFollowed || lookedBack.test(sentence) || isOfChapterOnPast(plan, titleSpan)) continue;
    yield { span: titleSpan, message: message(`《${short(title, 24)}》`, period.end, year) };
  }
}

function sentenceAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
  return /^[^。；]{0,200}/u.exec(text.slice(start))?.[0] ?? '';
}

/** The numeral of the five-year plan that a year belongs to: 十四 in 2023. */
function currentPlan(year: number): string {
  const number = 3 + Math.floor((year - 1966) / 5);
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}

function message(earlier: string, end: number, year: number): Localized {
  return {
    zh: `${earlier}到${end}年已经结束，本规划${year}年发布，此处却当作现行的：请改为现行规划，或写明是回顾`,
    en: `${earlier} ended in ${end}, and this plan is of ${year}; name the plan in force, or say that this looks back`,
  };
}
