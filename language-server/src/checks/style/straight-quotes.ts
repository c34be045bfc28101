import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { reportOnce } from '../fixes/mend-slips.ts';
import { example } from '../support/examples.ts';
import { type PlacedSlip, type Slip, slipSearch } from '../support/slips.ts';

export const straightQuotes: Check = {
  code: 'style/straight-quotes',
  severity: 'hint',
  title: { zh: '直引号', en: 'Straight quotation marks' },
  why: {
    zh: '中文的引号是“”，有前有后（GB/T 15834—2011 4.8）；英文键盘上的 " 分不出起止，印出来也不合公文格式。英文和数字的引语（如尺寸）不报告；全文只提示一次。',
    en: 'Chinese quotation marks are “”, one that opens and one that closes (GB/T 15834-2011 4.8). The " of an English keyboard tells neither. English words in them are left alone; said once for a document.',
  },
  bad: [
    example(`
      一、总体要求
      落实"十四五"规划，建设"一刻钟"服务圈。
    `),
    example(`
      一、总体要求
      推广"互联网+养老"模式。
    `),
  ],
  good: [
    example(`
      一、总体要求
      落实“十四五”规划，屏幕为 55" 和 65" 两种。
    `),
    example(`
      一、总体要求
      建设“一刻钟”服务圈（"quarter of an hour"）。
    `),
  ],
  run: (plan) => reportOnce(quotes(plan), message, { zh: '改为“”', en: 'Change to “”' }),
};

/** Chinese between two marks, of which one or both are straight; behind a number the mark is one of inches. */
const quotation = /(?<opening>(?<!\d\s?)"|“)(?<inside>[^"“”\r\n]{1,60})(?<closing>"|”)/gu;

/** Each mark is a slip of its own: what stands between them may hold slips too. */
const quotes = slipSearch(['"'], (text) =>
  [...text.matchAll(quotation)].flatMap(({ index, 0: { length }, groups = {} }): Slip[] => {
    if (!/\p{Script=Han}/u.test(groups.inside ?? '')) return [];
    const end = index + length;
    return [
      ...(groups.opening === '"' ? [{ start: index, end: index + 1, right: '“' }] : []),
      ...(groups.closing === '"' ? [{ start: end - 1, end, right: '”' }] : []),
    ];
  }),
);

function message(_: PlacedSlip, count: number): Localized {
  return {
    zh: `中文里的引号应写作“”（全文${count}处）`,
    en: `Quotation marks in Chinese are written “” (${count}× in this document)`,
  };
}
