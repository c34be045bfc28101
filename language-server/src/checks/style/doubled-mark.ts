import type { Plan } from '../../core/model/plan.ts';
import { blanks } from '../../core/text/cues.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { reportEach } from '../fixes/mend-slips.ts';
import { example } from '../support/examples.ts';
import { type PlacedSlip, slipSearch, slipsOf } from '../support/slips.ts';

export const doubledMark: Check = {
  code: 'style/doubled-mark',
  severity: 'warning',
  title: { zh: '标点重叠', en: 'Marks standing twice' },
  why: {
    zh: '“。。”“、，”“；。”这样两个点号叠在一起，是改稿留下的：GB/T 15834—2011 没有这样的用法。“？！”连用、引号前后各有点号、省略号和三个以上的句号（另作省略号检查）不在此列。',
    en: 'Two stops on top of each other (。。 、， ；。) are left from editing: GB/T 15834-2011 knows no such thing. ？！, stops on both sides of a closing quotation mark, and ellipses are left alone.',
  },
  bad: [
    example(`
      一、总体要求
      完善养老服务设施。。培育人才队伍。
    `),
    example(`
      一、总体要求
      完善设施、，培育队伍；。
    `),
    example(`
      一、主要任务
      1.完善设施。。新建食堂。
    `),
  ],
  good: [
    example(`
      一、总体要求
      完善设施……做到“件件有着落。”，怎么办？！
    `),
    example(`
      一、总体要求
      完善设施，培育队伍；加强宣传。
    `),
  ],
  run: (plan) => reportEach([...marks(plan), ...behindHeadings(plan)], message),
};

/** Two marks that pause, side by side or with blanks between them; not three full stops, which stand for an ellipsis. */
const twice = /(?<!。)(?:([，、；：])[^\S\r\n]*[，、；：。]|。[^\S\r\n]*[，、；：]|。。(?!。))/gu;

const marks = slipSearch([['，、；：。', `，、；：。${blanks}`]], (text) =>
  slipsOf([...text.matchAll(twice)], ([written]) => stronger(written)),
);

/** The stop that parts a heading from its text is in neither of them. */
function behindHeadings({ sections, source }: Plan): PlacedSlip[] {
  return sections.flatMap(({ title, headingSpan: { end } }) => {
    if (title === '') return [];
    const [found] = source.text.slice(end - 1, end + 8).matchAll(twice);
    if (!found || found.index > 1) return [];
    const { 0: written, index } = found;
    const start = end - 1 + index;
    return [{ written, span: { start, end: start + written.length }, right: stronger(written) }];
  });
}

/** The one of the two that ends more: a full stop, then a semicolon, a colon, a comma. */
function stronger(written: string): string {
  const found = [...'。；：，、'].filter((mark) => written.includes(mark));
  return found[0] ?? written;
}

function message({ written, right = '' }: PlacedSlip): Localized {
  return {
    zh: `标点“${written}”重叠了，只要一个“${right}”`,
    en: `“${written}” is one mark too many; “${right}” is enough`,
  };
}
