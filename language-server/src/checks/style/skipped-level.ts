import type { Section } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { hasDecimalHeading, markSpan } from '../support/numbering.ts';

export const skippedLevel: Check = {
  code: 'style/skipped-level',
  severity: 'hint',
  title: { zh: '标题层次跳级', en: 'A level of headings is skipped' },
  why: {
    zh: '层次依次是“一、”“（一）”“1.”“（1）”（GB/T 9704—2012 7.3.3）：“一、”下面直接写“（1）”，读者会以为中间漏了一层。只有两层的文件“一、”下面用“1.”是通行的，不报告。',
    en: 'The levels follow each other as 一、 （一） 1. （1） (GB/T 9704-2012 7.3.3): with （1） directly below 一、 readers look for what is missing between. 一、 and then 1. in a text of two levels is common and left alone.',
  },
  bad: [
    example(`
      一、主要任务
      （1）完善设施。
      （2）培育队伍。
    `),
    example(`
      一、主要任务
      （1）完善设施。
      （2）培育队伍。

      二、保障措施
      （一）加强领导
      加强领导。
    `),
  ],
  good: [
    example(`
      一、主要任务
      1.完善设施。
      （1）选址。
      2.培育队伍。
    `),
    example(`
      一、主要任务
      重点如下：
      （1）完善设施。
      （2）培育队伍。
    `),
  ],
  *run({ sections, source }) {
    // where every second level goes on with （1）, that is the plan's own way
    const hasArabic = sections.some((section) => isBelow(section, arabic, chineseInBrackets));
    for (const section of sections) {
      const skips =
        isBelow(section, arabicInBrackets, chinese) ||
        (hasArabic && hasSiblings(section) && isBelow(section, arabicInBrackets, chineseInBrackets));
      if (!isFirst(section) || !skips || isList(section, source.text)) continue;
      yield { span: markSpan(section), message: message(section.mark, section.parent) };
    }
  },
};

const [chinese, chineseInBrackets, arabic, arabicInBrackets] = [3, 4, 5, 6];

/** Whether a heading of one level stands directly below one of another. */
function isBelow({ level, parent, kind }: Section, own: number, above: number): boolean {
  return kind === 'section' && level === own && parent?.kind === 'section' && parent.level === above;
}

/** Its siblings skip as it does, and are mended with it. */
function isFirst(section: Section): boolean {
  return section.parent?.sections[0] === section;
}

function hasSiblings({ parent }: Section): boolean {
  return (parent?.sections.length ?? 0) > 1;
}

/** A list that a sentence announces (重点如下：) is none of the document’s levels, nor is one below 3.2. */
function isList({ headingSpan, parent }: Section, source: string): boolean {
  if (hasDecimalHeading(source, parent?.headingSpan.end ?? 0, headingSpan.start)) return true;
  return /[：:]\s*$/u.test(source.slice(Math.max(0, headingSpan.start - 20), headingSpan.start));
}

function message(mark: string, parent: Section | undefined): Localized {
  const above = parent?.mark ?? '';
  const isSecond = parent?.level === chineseInBrackets;
  return {
    zh: `“${above}”下面直接是“${mark}”，跳过了${isSecond ? '' : '“（一）”'}“1.”：请按层次编号`,
    en: `“${mark}” stands directly below “${above}”, with ${isSecond ? '' : '（一） and '}1. skipped; number level by level`,
  };
}
