import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { reportOnce } from '../fixes/mend-slips.ts';
import { example } from '../support/examples.ts';
import { type PlacedSlip, slipSearch, slipsOf } from '../support/slips.ts';

export const enumerationComma: Check = {
  code: 'style/enumeration-comma',
  severity: 'hint',
  title: { zh: '书名号、引号之间的顿号', en: 'A comma between titles or quotations' },
  why: {
    zh: '标有书名号或者引号的并列成分之间通常不用顿号（GB/T 15834—2011 4.5.3.5）：写《甲》《乙》“丙”“丁”。中间有括号或其他词语的、同一列还有不带标号的（“甲”、“乙”、丙）不报告。全文只提示一次。',
    en: 'Between titles and quotations that stand side by side no 顿号 is used (GB/T 15834-2011 4.5.3.5): 《甲》《乙》, “丙”“丁”. Where brackets or words stand between them, or others of the list have no marks (“甲”、“乙”、丙), it is right. Said once for a document.',
  },
  bad: [
    example(`
      一、总体要求
      根据《养老机构管理办法》、《社区服务规范》，加强监管。
    `),
    example(`
      一、总体要求
      建设“一刻钟服务圈”、“幸福食堂”。
    `),
  ],
  good: [
    example(`
      一、总体要求
      根据《养老机构管理办法》《社区服务规范》，建设“一刻钟服务圈”“幸福食堂”和老年大学。
    `),
    example(`
      一、总体要求
      根据《养老机构管理办法》（民政部令）、《社区服务规范》，建设“幸福食堂”、老年大学。
    `),
  ],
  run: (plan) =>
    reportOnce(commas(plan), message, {
      zh: '删去书名号、引号之间的顿号',
      en: 'Delete the commas between titles and quotations',
    }),
};

const between = /(?<=》)、(?=《)|(?<=”)、(?=“)/gu;
/** “甲”、“乙”、丙: a list of which others have no marks keeps its commas. */
const unmarkedBefore = /[^，。；：！？、（）《》“”]{1,20}、(?:《[^《》]{1,60}》|“[^“”]{1,40}”|、)*$/u;
const unmarkedBehind = /^(?:《[^《》]{1,60}》|“[^“”]{1,40}”|、)+(?<=、)[^《“、]/u;
const longest = 200;

const commas = slipSearch([['》”', '、']], (text) =>
  slipsOf(
    [...text.matchAll(between)].filter(
      ({ index }) =>
        !unmarkedBefore.test(text.slice(Math.max(0, index - longest), index)) &&
        !unmarkedBehind.test(text.slice(index + 1, index + longest)),
    ),
    () => '',
  ),
);

function message(_: PlacedSlip, count: number): Localized {
  return {
    zh: `并列的书名号、引号之间不用顿号（全文${count}处）`,
    en: `No 顿号 stands between titles or quotations side by side (${count}× in this document)`,
  };
}
