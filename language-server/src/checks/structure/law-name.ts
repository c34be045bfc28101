import { citationsOf } from '../../core/references/citations.ts';
import { likelyLaw } from '../../core/references/laws.ts';
import type { Localized } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { inSimplified } from '../fixes/simplified-only.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const lawName: Check = {
  code: 'structure/law-name',
  severity: 'warning',
  title: { zh: '法律法规名称有误', en: 'A law called by a wrong name' },
  why: {
    zh: '引用法律、行政法规应当用准确的名称：《老年权益保障法》应为《老年人权益保障法》。名称不在目录里、又与目录里的某一部极为相近时才报告；目录见 language-server/src/core/references/laws.json（名称按全国人大常委会公布的现行有效法律目录和国家行政法规库选收，截至2026年3月31日，与国家法律法规数据库2025年4月的目录对过），不是全本，所以目录里没有的不算错。地方性法规、办法不查。',
    en: 'A law or administrative regulation is cited by its exact name: 《老年权益保障法》 should be 《老年人权益保障法》. It is reported only where the list doesn’t have the name, but one very like it. The list (language-server/src/core/references/laws.json; names as in the published catalogues of laws and administrative regulations in force, as of 31 March 2026, and compared with the national database of laws of April 2025) is not complete, so what it doesn’t have is no fault. Regulations of places are left alone.',
  },
  bad: [
    example(`
      一、总体要求
      根据《中华人民共和国老年权益保障法》，制定本方案。
    `),
    example(`
      一、总体要求
      贯彻《乡村振兴法》和《城乡规化法》。
    `),
  ],
  good: [
    example(`
      一、总体要求
      根据《中华人民共和国老年人权益保障法》《残疾人保障法》，制定本方案。
    `),
    example(`
      一、总体要求
      贯彻《某省优化营商环境条例》《某市残疾人权益保障条例》，推广“枫桥工作法”，制定《养老服务法》宣讲方案。
    `),
  ],
  *run(plan) {
    for (const { title, titleSpan: span } of citationsOf(plan)) {
      const law = likelyLaw(title);
      if (!law) continue;
      const newText = /^中华/u.test(simplified(title)) ? law.name : law.name.replace(/^中华人民共和国/u, '');
      yield {
        span,
        message: message(title, newText),
        fixes: inSimplified(plan, [{ title: changeTo(newText), edits: [{ span, newText }] }]),
      };
    }
  },
};

function message(title: string, likely: string): Localized {
  return {
    zh: `没有查到《${short(title, 24)}》，是否应为《${short(likely, 24)}》？请核对法律法规名称`,
    en: `There is no 《${short(title, 24)}》 in the list; is 《${short(likely, 24)}》 meant? Check the name of the law`,
  };
}
