import { writtenLines } from '../../core/references/written-lines.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const vagueBasis: Check = {
  code: 'structure/vague-basis',
  severity: 'info',
  title: { zh: '依据没有写明是哪份文件', en: 'A basis that names nothing' },
  why: {
    zh: '“根据有关文件精神”“按照上级要求，制定本方案”没有说是哪份文件，依据查不到。同一句里写了《》的、“按照国家有关规定”办某件事的（不是制定本文件的依据），不报告。',
    en: '“In the spirit of the documents concerned” or “as superiors ask, this programme is made” names no document, and nobody can look it up. Where the sentence names one in 《》, or something is done “by the state’s rules” (which is no basis of the plan), nothing is said.',
  },
  bad: [
    example(`
      一、总体要求
      根据有关文件精神，制定本方案。
    `),
    example(`
      一、总体要求
      按照上级要求，结合我市实际，明确以下任务。
    `),
    example('一、总体要求\n健全养老服务体系。\n').replace('  规划期', '  依据：省有关文件\n  规划期'),
  ],
  good: [
    example(`
      一、总体要求
      根据《某省养老服务条例》等有关文件精神，制定本方案。按照国家有关规定给予补助。
    `),
    example(`
      一、总体要求
      按照省委、省政府决策部署和省民政厅统一要求，制定本方案。
    `),
  ],
  *run(plan) {
    for (const { title, span } of plan.header.bases) {
      if (vagueTitle.test(simplified(title))) yield { span, message: message(title) };
    }
    for (const { value, span } of writtenLines(plan)) {
      const read = simplified(value);
      if (!mayBeVague.test(read)) continue;
      for (const { 0: sentence, index } of read.matchAll(/[^。；;！!？?]+/gu)) {
        if (sentence.includes('《')) continue;
        const found = nobodys.exec(sentence) ?? (isBasis.test(sentence) ? ofBasis(sentence) : null);
        if (!found) continue;
        const start = index + found.index;
        const end = start + found[0].length;
        yield {
          span: { start: span.start + start, end: span.start + end },
          message: message(value.slice(start, end)),
        };
      }
    }
  },
};

function ofBasis(sentence: string): RegExpExecArray | null {
  return nothings.exec(sentence) ?? carriedOut.exec(sentence);
}

/** 依据：上级有关文件 */
const vagueTitle = /^(?:国家|中央|省|市|区|县|省市)?(?:有关|相关|上级)[^《》]*$/u;
const mayBeVague = /上级|有关|相关/u;
const by = '(?:根据|按照|依据|依照|遵照)';
const carriesOut = '(?:贯彻落实|贯彻|落实)';
const nobody =
  '(?:(?:国家|中央|省|市|区|县|上级|省市|国家和省)?(?:的)?(?:有关|相关)(?:政策)?(?:文件|会议)(?:的)?(?:精神|要求|规定|部署)?|上级(?:党委政府|党委、政府|部门|主管部门)?(?:的)?(?:有关|相关|统一)?(?:文件|政策|工作)?(?:的)?(?:精神|要求|部署|安排|指示|文件|通知))';
/** 根据有关文件精神, 按照上级要求: wherever it stands, it names nothing. */
const nobodys = new RegExp(by + nobody, 'u');
/** 根据国家有关规定，制定本方案 */
const nothings = new RegExp(
  `${by}(?:国家|中央|省|市|区|县|省市|国家和省|国家、省)?(?:的)?(?:有关|相关)(?:法律法规|法律、法规|法规|政策|规定|要求|部署|精神)(?:和(?:政策|规定|要求|文件精神))?`,
  'u',
);
/** 为贯彻落实上级部署，制定本方案; to carry out what superiors ask is no basis by itself. */
const carriedOut = new RegExp(carriesOut + nobody, 'u');
const isBasis = /[制编][定订制].{0,4}本/u;

function message(written: string): Localized {
  return {
    zh: `${quoted(short(written))}没有写明是哪份文件：作依据的请写出标题和文号`,
    en: `${quoted(short(written))} names no document; where it is the basis, give its title and number`,
  };
}
