import { type Citation, citationsOf } from '../../core/references/citations.ts';
import { type Law, lawNamed } from '../../core/references/laws.ts';
import type { Localized } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Fix } from '../check.ts';
import { inSimplified } from '../fixes/simplified-only.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { issueDay } from '../support/issue.ts';
import { short } from '../support/phrases.ts';

export const repealedLaw: Check = {
  code: 'structure/repealed-law',
  severity: 'warning',
  title: { zh: '引用了已废止的法律法规', en: 'A law that is no longer in force' },
  why: {
    zh: '规划发布时已经失效的法律法规，不能再作依据：《物权法》《合同法》等九部法律自2021年1月1日《民法典》施行起废止。以成文日期为准，没有的看规划期第一年；说明它已废止、或者说“原《物权法》”的不查。目录见 language-server/src/core/references/laws.json（截至2026年3月31日）。',
    en: 'A plan can’t rest on a law that was no longer in force when it was issued: nine laws, 《物权法》 and 《合同法》 among them, ended on 1 January 2021 with the Civil Code (民法典). What counts is the day of signature, else the first year of the period. Where the text says that it was repealed, or calls it the former one (原), nothing is said. The list is language-server/src/core/references/laws.json (as of 31 March 2026).',
  },
  bad: [
    example(`
      一、总体要求
      依据《中华人民共和国物权法》规范小区公共收益管理。
    `),
    example(`
      一、总体要求
      落实《环境噪声污染防治法》和《信访条例》。
    `),
  ],
  good: [
    example(`
      一、总体要求
      依据《中华人民共和国民法典》规范小区公共收益管理，原《物权法》的有关规定已经并入；《合同法》同时废止。
    `),
    `规划 某市养老服务体系建设规划（2018—2020年）
  发文机关：某市人民政府办公室
  成文日期：2018年3月1日

一、总体要求
依据《中华人民共和国物权法》规范小区公共收益管理。
`,
  ],
  *run(plan) {
    const issued = issueDay(plan);
    if (issued === undefined) return;
    for (const citation of citationsOf(plan)) {
      const law = lawNamed(citation.title);
      if (!law?.repealed || law.repealed.on > issued || isOfThePast(citation)) continue;
      yield {
        span: citation.titleSpan,
        message: message(citation.title, law),
        fixes: inSimplified(plan, fixesOf(citation, law)),
      };
    }
  },
};

function isOfThePast({ before, behind }: Citation): boolean {
  return (
    /(?:原|当时的|旧|曾依据)$/u.test(simplified(before.slice(-4))) ||
    /^[^。；;]{0,20}(?:废止|失效|替代|取代|并入|修订为|改为|施行前)/u.test(simplified(behind.slice(0, 30)))
  );
}

function fixesOf({ title, titleSpan: span }: Citation, { repealed }: Law): Fix[] {
  if (!repealed?.by) return [];
  const newText = /^中华/u.test(simplified(title))
    ? repealed.by
    : repealed.by.replace(/^中华人民共和国/u, '');
  return [{ title: changeTo(newText), edits: [{ span, newText }] }];
}

function message(title: string, { repealed }: Law): Localized {
  const [year = '', month, day] = (repealed?.on ?? '').split('-').map(Number);
  const by = repealed?.by;
  return {
    zh: `《${short(title, 24)}》已于${year}年${month}月${day}日废止${by ? `，由《${short(by, 24)}》取代` : ''}：请改用现行的法律法规`,
    en: `《${short(title, 24)}》 was repealed on ${repealed?.on}${by ? ` and replaced by 《${short(by, 24)}》` : ''}; cite what is in force`,
  };
}
