import type { Section } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { markSpan } from '../support/numbering.ts';

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
    for (const section of sections) {
      if (!isFirst(section) || !skips(section) || isList(section, source.text)) continue;
      yield { span: markSpan(section), message: message(section.mark, section.parent?.mark ?? '') };
    }
  },
};

const [chinese, arabicInBrackets] = [3, 6];

function skips({ level, parent, kind }: Section): boolean {
  return (
    kind === 'section' && level === arabicInBrackets && parent?.kind === 'section' && parent.level === chinese
  );
}

/** Its siblings skip as it does, and are mended with it. */
function isFirst(section: Section): boolean {
  return section.parent?.sections[0] === section;
}

/** A list that a sentence announces (重点如下：) is none of the document’s levels. */
function isList({ headingSpan }: Section, source: string): boolean {
  return /[：:]\s*$/u.test(source.slice(Math.max(0, headingSpan.start - 20), headingSpan.start));
}

function message(mark: string, parent: string): Localized {
  return {
    zh: `“${parent}”下面直接是“${mark}”，跳过了“（一）”“1.”：请按层次编号`,
    en: `“${mark}” stands directly below “${parent}”, with （一） and 1. skipped; number level by level`,
  };
}
