import { grouped } from '../../core/model/grouped.ts';
import type { Section } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const headingStop: Check = {
  code: 'style/heading-stop',
  severity: 'hint',
  title: { zh: '单独成行的标题后面有句号', en: 'A stop behind a heading on a line of its own' },
  why: {
    zh: '标题独占一行时，末尾不加标点（GB/T 9704—2012 7.3.3 的层次，公文通例）；句号只用于标题后面接排正文的时候。一个段落一句话的条目、同级都有句号的不报告。',
    en: 'A heading on a line of its own has no mark behind it (levels of GB/T 9704-2012 7.3.3, and usage); a full stop stands only where the text runs on behind it. Items that are sentences, and levels where all end so, are left alone.',
  },
  bad: [
    example(`
      一、总体要求。
      加强养老服务。
      二、主要任务
      完善设施。
    `),
    example(`
      一、主要任务
      （一）完善设施；
      建设食堂。
      （二）培育队伍
      开展培训。
      （三）加强宣传
      办好活动。
    `),
  ],
  good: [
    example(`
      一、总体要求
      （一）指导思想。坚持以人民为中心。
      （二）基本原则。
      政府主导，社会参与。
    `),
    example(`
      一、主要任务
      （一）完善设施。建设食堂。
      （二）培育队伍
      开展培训。
    `),
    example(`
      一、主要任务
      1.建设养老服务中心，完善食堂、浴室和图书室。
      2.改造老旧设施。
    `),
  ],
  *run(plan) {
    const headings = plan.sections.filter(({ kind, level }) => kind === 'section' && level <= 4);
    for (const alike of grouped(
      headings,
      ({ parent, level }) => `${parent?.headingSpan.start} ${level}`,
    ).values()) {
      const odd = alike.filter((section) => endsInMark(section, plan.source.text));
      // where the text runs on behind a sibling’s stop, or all have one, the stop is the plan’s own way
      const isHouseStyle =
        (odd.length === alike.length && alike.length > 1) ||
        alike.some((section) => runsOn(section, plan.source.text));
      for (const section of isHouseStyle ? [] : odd) {
        const span = markBehind(section, plan.source.text);
        yield {
          span,
          message: message(section.title),
          fixes: [{ title: deleteMark, edits: [{ span, newText: '' }], safe: true }],
        };
      }
    }
  },
};

/** A few words without a pause. */
const heading = /^[^，,；;。：:]{2,20}[。；]?$/u;
/** The mark, and nothing behind it on the line. */
const markAlone = /^[。；](?=[^\S\r\n]*(?:[\r\n]|$))/u;

function endsInMark(section: Section, source: string): boolean {
  const { title, sections, texts } = section;
  const { start, end } = markBehind(section, source);
  return end > start && heading.test(title) && sections.length + texts.length > 0;
}

/** （一）指导思想。以…为指导: the text goes on behind the stop. */
function runsOn({ headingSpan: { end } }: Section, source: string): boolean {
  return /^(?:(?<=。)|。)[^\S\r\n]*[^\s。]/u.test(source.slice(end, end + 10));
}

/** Where the mark stands; the title may or may not have it. */
function markBehind({ headingSpan }: Section, source: string): Span {
  for (const start of [headingSpan.end, headingSpan.end - 1]) {
    if (markAlone.test(source.slice(start, start + 40))) return { start, end: start + 1 };
  }
  return { start: headingSpan.end, end: headingSpan.end };
}

const deleteMark: Localized = { zh: '删去标题末尾的标点', en: 'Delete the mark behind the heading' };

function message(title: string): Localized {
  const text = short(title, 24);
  return {
    zh: `标题“${text}”单独成行，末尾不加标点`,
    en: `The heading “${text}” stands on a line of its own, and takes no mark at its end`,
  };
}
