import { numeralAt } from '../../core/model/value/numerals.ts';
import type { Cue } from '../../core/text/cues.ts';
import type { Localized } from '../../core/text/localized.ts';
import { matchesAsWritten, simplified } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { reportEach } from '../fixes/mend-slips.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { type PlacedSlip, type Slip, slipSearch, slipsOf } from '../support/slips.ts';

export const mixedNumerals: Check = {
  code: 'style/mixed-numerals',
  severity: 'hint',
  title: { zh: '数字写法不统一', en: 'Numbers in two scripts' },
  why: {
    zh: '统计性的数字用阿拉伯数字，同一段里的同类数字写法要统一（GB/T 15835—2011 4.1、4.3）：“建设食堂一百二十个、浴室80个”应写作120个。十以内的数字、“第十五”“三十条”这样的名称、成语和概数不报告。',
    en: 'Amounts are written in Arabic numerals, and those of one kind alike within a paragraph (GB/T 15835-2011 4.1, 4.3): 食堂一百二十个、浴室80个 should have 120个. Numbers up to ten, names such as 第十五 and 三十条, set phrases and rough numbers are left alone.',
  },
  bad: [
    example(`
      一、发展基础
      现有食堂一百二十个、浴室80个。
    `),
    example(`
      一、发展基础
      现有护理员2300名、社工三百五十名。
    `),
    example(`
      一、发展基础
      建成六十个食堂、80个浴室。
    `),
  ],
  good: [
    example(`
      一、发展基础
      现有食堂120个、浴室80个，分为三类，服务每百户居民、第十二个社区，落实二十条措施。
    `),
    example(`
      一、发展基础
      现有食堂十二个、浴室八个，落实“十四五”规划，几十名社工、上百家企业、成百上千个家庭，百分之百满意。
    `),
  ],
  inRealPlans: {
    sanya: {
      zh: '“每百户不低于三十平方米”，别处写作30平方米',
      en: '每百户不低于三十平方米, where it is 30平方米 elsewhere',
    },
  },
  run: (plan) => reportEach(numerals(plan), message),
};

const measure =
  '(?:个|家|所|名|项(?!措|行|任|工|制|重|改)|张|座|处|件|户|人(?!民)|支|辆|台|场|门|间|[万亿]?元|公里|平方米|亩|吨)';
const [one, many] = ['[一二三四五六七八九]', '[零一二三四五六七八九十百千]'];
/** No part of a name (“十五个一”), of an order (第十五) or of a rough number (几十, 上百). */
const alone = '(?<![第几数上近每十百千万亿零一二三四五六七八九“])';
/** From 二十 on; behind 超过 and its like from 三 on. */
const amount = `${one}[百千]${many}*[万亿]?|[二三四五六七八九][万亿]|[二三四五六七八九]十${one}?[万亿]?`;
const bound = '(?<=不少于|不低于|不超过|超过|突破|达到|超)(?:[三四五六七八九]|十[一二三四五六七八九]?)';
/** 过三千亿元的城市, 百亿级园区: a class of things is called so. */
const noClass = '(?!元?级|元?(?:城市|县|市|区|企业|产业|集群|园区))';
const chinese = new RegExp(`${alone}(?:(?:${amount})|(?:${bound}))${noClass}(?=${measure}${noClass})`, 'gu');
/** From 十一 to 十九, and 二 for 两, only where the same sentence counts in Arabic numerals. */
const teens = new RegExp(`${alone}(?:十${one}(?=${measure})|二(?=[家件户辆]))`, 'gu');
const arabic = new RegExp(`(?<![\\d.第])\\d[\\d.]*(?=[万亿]?${measure})`, 'u');
/** 百分之八十 beside 60%; 百分之百 is a way of speaking. */
const shares = /百分之([一二三四五六七八九十]{1,3})(?!百)(?:点([零一二三四五六七八九]+))?/gu;
/** 二〇二六年1月1日: one date in two scripts. */
const dates = /[二一][〇零○九一二三四五六七八]{3}(?=年\d)/gu;
const sentence = /[^。！？\r\n]+/gu;

/** A numeral in front of a measure, and of what else can be one too many. */
const numeralsEnd: readonly Cue[] = [
  ['二三四五六七八九十百千零', '一个家所名项张座处件户人支辆台场门间万亿元公平亩吨'],
  '百分',
  ['〇零○九一二三四五六七八', '年'],
];

const numerals = slipSearch(numeralsEnd, (text) => [
  ...slipsOf(matchesAsWritten(chinese, text), ([written]) => numberOf(written)).filter(
    ({ start }) => !isQuoted(text, start),
  ),
  ...teensIn(text),
  ...besideArabic(text),
  ...slipsOf(matchesAsWritten(shares, text), ([written]) => percentOf(written.slice('百分之'.length))),
  ...slipsOf(matchesAsWritten(dates, text), ([written]) => numberOf(written)),
]);

function teensIn(text: string): Slip[] {
  return [...text.matchAll(sentence)].flatMap(({ index, 0: said }) =>
    arabic.test(said)
      ? slipsOf(matchesAsWritten(teens, said), ([written]) => numberOf(written)).map(
          ({ start, end, right }) => ({
            start: start + index,
            end: end + index,
            right,
          }),
        )
      : [],
  );
}

/** 三个方面 are counted in words everywhere. */
const abstract =
  '(?:方面|层面|层次|环节|维度|领域|阶段|统一|一|坚持|结合|注重|专项|体系|机制|转变|清单|重点|方向|目标)';
/** 食堂八个、浴室12个, 企业5家、机构十家以上: up to ten, where the item beside it is counted by the same word. */
const upToTen = new RegExp(
  `${alone}(?<number>[三四五六七八九十])(?=(?<measure>${measure})(?!${abstract}))`,
  'gu',
);

function besideArabic(text: string): Slip[] {
  if (!/\d/u.test(text)) return [];
  return slipsOf(
    matchesAsWritten(upToTen, text).filter(({ index, groups = {} }) => {
      const before = /、(?:[^、，,。；;：:\d]*)$/u.exec(text.slice(Math.max(0, index - 30), index));
      const item =
        before && /[^、，,。；;：:]*$/u.exec(text.slice(Math.max(0, index - 60), index - before[0].length));
      const behind =
        /^[^、，,。；;：:]{0,20}(?:、[^、，,。；;：:]{0,30})?/u.exec(
          text.slice(index + 1, index + 60),
        )?.[0] ?? '';
      const counted = new RegExp(`(?<![\\d.第])\\d+${groups.measure}`, 'u');
      return counted.test(item?.[0] ?? '') || (behind.includes('、') && counted.test(behind));
    }),
    ([written]) => numberOf(written),
  );
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** 八十点五 of 百分之八十点五 → 80.5%. */
function percentOf(written: string): string | undefined {
  const number = numberOf(written);
  return number && `${number}%`;
}

/** A Chinese numeral in Arabic digits, with its 万 or 亿 left: 一百二十 → 120, 一千五百亿 → 1500亿; none for 一百五. */
function numberOf(written: string): string | undefined {
  const scale = /[万亿]$/u.exec(simplified(written)) ? written.slice(-1) : '';
  const read = simplified(written.slice(0, written.length - scale.length)).replaceAll('○', '〇');
  const amount = numeralAt(read, 0)?.amount;
  return amount && `${amount.toFixed()}${scale}`;
}

function message({ written, right }: PlacedSlip): Localized {
  const text = short(written);
  return {
    zh: `别的数字用阿拉伯数字，“${text}”也应写作${right ? `“${right}”` : '阿拉伯数字'}`,
    en: `Other numbers here are in Arabic numerals; write ${right ? `“${right}”` : 'digits'} for “${text}” too`,
  };
}
