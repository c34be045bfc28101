import type { Cue } from '../../core/text/cues.ts';
import type { Localized } from '../../core/text/localized.ts';
import { matchAsWritten, matchesAsWritten } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { type Slip, slipSearch } from '../support/slips.ts';

export const doubledHedge: Check = {
  code: 'style/doubled-hedge',
  severity: 'hint',
  title: { zh: '概数重复', en: 'A bound said twice' },
  why: {
    zh: '“约”“近”“多”“余”与“左右”“上下”都表示概数，只用一个；“不少于”“至少”“超过”与“以上”，“不超过”与“以内”“以下”也是。叠用既是语病，也说不清是大约还是起码（GB/T 15835—2011 5.1.6）。',
    en: '约, 近, 多, 余 and 左右, 上下 all say “about”, and one is enough; so do 不少于, 至少, 超过 beside 以上, and 不超过 beside 以内, 以下. Said twice, nobody knows whether about or at least is meant (GB/T 15835-2011 5.1.6).',
  },
  bad: [
    example(`
      一、发展基础
      全市约20%左右的社区设有食堂，服务50多万人左右。
    `),
    example(`
      一、发展基础
      目前每个社区至少有10名以上社工。
    `),
  ],
  good: [
    example(`
      一、发展基础
      全市约20%的社区设有食堂，服务50多万人，每个社区有10名左右社工。
    `),
    example(`
      一、发展基础
      约定工期3年左右，近年来建设食堂100个以上，大约10家，15家左右。
    `),
  ],
  *run(plan) {
    for (const { written, span, right } of hedges(plan)) {
      const fixes =
        right === undefined
          ? []
          : [
              {
                title: deleteOne(right),
                edits: [{ span, newText: '' }],
                ...(isSame(right, written) && { safe: true as const }),
              },
            ];
      yield { span, message: message(written, right ?? ''), fixes };
    }
  },
};

const amount = '(?:[\\d.]+|[一二三四五六七八九十百千两]{1,5})';
const word = '[^\\d，,。；;、：:（）()]';
/** 节约20%, 集约 are words of their own. */
const roughly = '大约|大概|(?<![节集简合契特制公条预签违])约(?!定|束)';
const about = new RegExp(
  `(?<first>${roughly}|近(?![年期来日]))(?<between>\\s*${amount}${word}{0,4}?)(?<second>左右|上下(?!级|游))|(?<first2>(?<=\\d[十百千万亿]?)[多余])(?<between2>[万亿]?${word}{0,3}?)(?<second2>左右|上下(?!级|游))|(?<first3>${roughly}|近(?![年期来日])|超过?)(?<between3>\\s*\\d[\\d.]*[十百千万亿]{0,2})(?<second3>[余多])(?=[万亿]?${word})(?!年)|(?<=\\d${word}{0,6})(?<first4>以[上下内])(?<second4>左右|以[上下内])|(?<first5>${roughly})(?<between5>\\s*${amount}${word}{0,4}?)(?<second5>以[上下内])`,
  'gu',
);
const bound = new RegExp(
  `(?<first>超(?=\\d)|不少于|不低于|不小于|至少|最少|超过|高于|多于|突破)(?<between>${word}{0,4}${amount}${word}{0,3}?)(?<second>以上)|(?<first2>不超过|不高于|不大于|不多于|至多|最多|低于|少于)(?<between2>${word}{0,4}${amount}${word}{0,4}?)(?<second2>以[内下])|(?<first3>[至最][少多])(?<second3>不少于|不低于|不超过|不高于|不多于)`,
  'gu',
);

/** The second of the two; and 至少不少于. */
const seconds: readonly Cue[] = [
  '左右',
  ['上', '下'],
  ['以', '上下内'],
  ['0123456789.十百千万亿', '余多'],
  ['至最', '少多'],
];

/** The second of the two, and what the first says. */
const hedges = slipSearch(seconds, (text): Slip[] =>
  [about, bound].flatMap((pattern) =>
    matchesAsWritten(pattern, text).map(({ index, 0: { length }, groups = {} }) => {
      const { first, first2, first3, first4, first5, second, second2, second3, second4, second5 } = groups;
      const end = index + length;
      return {
        start: end - (second ?? second2 ?? second3 ?? second4 ?? second5 ?? '').length,
        end,
        right: first ?? first2 ?? first3 ?? first4 ?? first5,
      };
    }),
  ),
);

/** 约80%以上 may mean either, and which one goes is for the author to say. */
function isSame(first: string, second: string): boolean {
  return !(matchAsWritten(/[约概]$/u, first) && second.startsWith('以'));
}

function deleteOne(first: string): Localized {
  return { zh: `只留“${first}”`, en: `Keep “${first}” alone` };
}

function message(written: string, first: string): Localized {
  return {
    zh: `前面已有“${first}”，后面不再用“${written}”：请留一个`,
    en: `“${first}” stands before it already; “${written}” says it again, so keep one`,
  };
}
