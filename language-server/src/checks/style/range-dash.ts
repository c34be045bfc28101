import { grouped } from '../../core/model/grouped.ts';
import type { Cue } from '../../core/text/cues.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { reportEach, reportOnce } from '../fixes/mend-slips.ts';
import { example } from '../support/examples.ts';
import { type PlacedSlip, type Slip, slipSearch, slipsOf } from '../support/slips.ts';

export const rangeDash: Check = {
  code: 'style/range-dash',
  severity: 'hint',
  title: { zh: '起止之间的连接号', en: 'The dash of a range' },
  why: {
    zh: '数值、时间的起止用一字线“—”或者浪纹线“～”（GB/T 15834—2011 4.13.3，GB/T 15835—2011 5.1.7），不用短横线“-”；同类的起止全文用一种。百分数的起止两边都带百分号。编号、电话、日期和标准号里的短横线不报告。全文只提示一次。',
    en: 'From … to … is written — or ～ (GB/T 15834-2011 4.13.3, GB/T 15835-2011 5.1.7), not with a hyphen, and ranges of one kind with one dash throughout. Both numbers of a range of percentages take the sign. Hyphens of codes, telephone numbers, dates and standards are left alone. Said once for a document.',
  },
  bad: [
    example(`
      一、总体要求
      2023-2025年每年建设食堂3—5个。
    `),
    example(`
      一、发展基础
      现有食堂30～50座，浴室面积20～40平方米。
      食堂面积80—100平方米。
    `),
  ],
  good: [
    example(`
      一、总体要求
      2023—2025年每年建设食堂3～5个、浴室2～4个。
    `),
    example(`
      一、总体要求
      电话 0571-8700-1234，按 GB/T 15834-2011、T-5-2型和附件1-1办理，2023-05-01起施行。
    `),
  ],
  inRealPlans: {
    deyang: { zh: '引用的标题里“2014-2020年”', en: '2014-2020年 in a title that is cited' },
    sanya: { zh: '“2023-2025年”“3-5个”', en: '2023-2025年, 3-5个' },
    zhuhai: { zh: '“2021-2025 年”“1-2 名”', en: '2021-2025 年, 1-2 名' },
  },
  *run(plan) {
    yield* reportEach(shares(plan), withoutPerCent);
    const odd = searches.flatMap((search) => oddOnes(search(plan)));
    yield* reportOnce(
      odd.sort((a, b) => a.span.start - b.span.start),
      message,
      { zh: '起止之间统一用一种连接号', en: 'Use one dash for ranges throughout' },
    );
  },
};

/** Those that are not written as most are. */
function oddOnes(found: readonly PlacedSlip[]): PlacedSlip[] {
  const right = usualOf(found);
  return found.filter(({ written }) => written !== right).map((slip) => ({ ...slip, right }));
}

/** No code, no number of an annex or a table stands in front, and no hyphen goes on behind: 0571-8700-1234. */
const noCode = '(?<![\\d.A-Za-z—～~/-]|附[件表录]|[专表图])';
const amount = '\\d[\\d.]{0,9}';
const range = new RegExp(
  `${noCode}(?<from>${amount}(?:[%‰]|\\p{Script=Han})?)(?<dash>-{1,2}|—{1,2}|[－–~～])(?=${amount}\\s*[%‰\\p{Script=Han}])(?!${amount}[-－–])`,
  'gu',
);
const dashBeforeDigit: readonly Cue[] = [['-—－–~～', '0123456789']];
const year = /^(?:19|20)\d\d年?$/u;

/** Years of a range, or amounts: the standard lets a document write the one with — and the other with ～. */
const dashesOf = (isOfYears: boolean) =>
  slipSearch(dashBeforeDigit, (text) =>
    [...text.matchAll(range)].flatMap(({ index, 0: { length }, groups = {} }): Slip[] =>
      year.test(groups.from ?? '') === isOfYears && !isNegative(groups, text.slice(index + length))
        ? [{ start: index + length - (groups.dash ?? '').length, end: index + length }]
        : [],
    ),
  );
/** 2347.6-8%: cells that ran together, of which the second is a fall. */
function isNegative({ from = '', dash }: Record<string, string>, behind: string): boolean {
  return dash === '-' && Number(from) > 100 && /^[\d.]+\s*%/u.test(behind);
}

const searches = [dashesOf(true), dashesOf(false)];

/** 60—65%: the first number may be read as one without a unit. */
const shares = slipSearch(dashBeforeDigit, (text) =>
  slipsOf(
    [...text.matchAll(/(?<![\d.A-Za-z—～~-])(?:\d{1,3}(?:\.\d+)?)(?=[—～~-]\d{1,3}(?:\.\d+)?%)/gu)],
    ([from]) => `${from}%`,
  ),
);

const known = '—～~';

/** The dash that most have, of those that the standard knows; the wide ones before the narrow where as many have it. */
function usualOf(alike: readonly PlacedSlip[]): string {
  const [usual] = [...grouped(alike, ({ written }) => written)]
    .filter(([dash]) => known.includes(dash))
    .sort(([one, a], [other, b]) => b.length - a.length || known.indexOf(one) - known.indexOf(other));
  return usual?.[0] ?? '—';
}

function message({ written, right = '' }: PlacedSlip, count: number): Localized {
  return {
    zh: `起止之间的“${written}”应写作“${right}”（全文${count}处）`,
    en: `The “${written}” of a range should be “${right}” (${count}× in this document)`,
  };
}

function withoutPerCent({ written, right = '' }: PlacedSlip): Localized {
  return {
    zh: `百分数的起止两个数都要带百分号：“${written}”应写作“${right}”`,
    en: `Both numbers of a range of percentages take the sign: “${right}” for “${written}”`,
  };
}
