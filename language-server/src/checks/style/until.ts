import type { Localized } from '../../core/text/localized.ts';
import { matchesAsWritten } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { reportEach } from '../fixes/mend-slips.ts';
import { example } from '../support/examples.ts';
import { type PlacedSlip, slipSearch, slipsOf } from '../support/slips.ts';

export const until: Check = {
  code: 'style/until',
  severity: 'hint',
  title: { zh: '“截止”与“截至”', en: 'The wrong word for “until”' },
  why: {
    zh: '“截至”后面接时间，说的是到那时为止的情况；“截止”是停止，后面不直接接时间（《现代汉语词典》）：写“截至2022年底”“报名于3月1日截止”。“截止日期”“截止到2022年底”不报告。',
    en: '截至 goes before a date and tells how things stood by then; 截止 means to stop and takes no date behind it (Modern Chinese Dictionary): 截至2022年底, 3月1日截止. 截止日期 and 截止到 are left alone.',
  },
  bad: [
    example(`
      一、发展基础
      截止2022年底，全市共有养老机构235家。
    `),
    example(`
      一、发展基础
      截止目前，全市共有养老机构235家。
    `),
  ],
  good: [
    example(`
      一、发展基础
      截至2022年底，全市共有养老机构235家。
    `),
    example(`
      一、发展基础
      报名截止日期为每年3月1日，申请于12月截止，截止到2022年底共有235家。
    `),
  ],
  run: (plan) => reportEach(places(plan), message),
};

const stopped =
  /截止(?=\s*(?:(?:19|20)\d\d|\d{1,2}月|目前|今|去年|上年|当前|“?十[一二三四五六]五|上半年|年底|本(?:规划|纲要|方案|计划|意见|办法|措施|通知|细则)|(?!日|时间|期)\p{Script=Han}{2,8}之日))/gu;

/** 截至日期 is a date by which something stops. */
const untilDate = /截至(?=日期|时间|期[^间末])/gu;

const places = slipSearch(['截止', '截至'], (text) => [
  ...slipsOf(matchesAsWritten(stopped, text), ([written]) => `${written[0]}至`),
  ...slipsOf(matchesAsWritten(untilDate, text), ([written]) => `${written[0]}止`),
]);

function message({ right = '' }: PlacedSlip): Localized {
  return {
    zh: `这里应写“${right}”：“截至”后面接时间，“截止”是停止`,
    en: `“${right}” is meant here: 截至 goes before a date, 截止 means to stop`,
  };
}
