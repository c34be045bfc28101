import { type Citation, citationsOf } from '../../core/references/citations.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const numberBeforeTitle: Check = {
  code: 'structure/number-before-title',
  severity: 'hint',
  title: { zh: '引用公文先写了文号', en: 'A document number in front of the title' },
  why: {
    zh: '引用公文应当先引标题，后引发文字号，文号用圆括号括在标题后面：《关于加强养老服务的意见》（某民发〔2022〕5号）。这是公文引用的通行规则，原《国家行政机关公文处理办法》（国发〔2000〕23号）第二十五条写明过。只写文号、没有写标题的不查。',
    en: 'A document is cited by its title first, and its number behind it in round brackets: 《关于加强养老服务的意见》（某民发〔2022〕5号）. That is the established rule for official documents, as written down in article 25 of the former rules for handling them (国发〔2000〕23号). A number without a title is left alone.',
  },
  bad: [
    example(`
      一、完善设施
      落实某民发〔2022〕5号《关于加强养老服务的意见》。
    `),
    example(`
      一、完善设施
      按照（某政办发〔2022〕18号）《养老服务设施建设导则》改造旧站。
    `),
  ],
  good: [
    example(`
      一、完善设施
      落实《关于加强养老服务的意见》（某民发〔2022〕5号）、《养老服务设施建设导则》（某政办发〔2022〕18号）。
    `),
    example(`
      一、完善设施
      按照某民发〔2022〕5号文件要求，落实《养老服务设施建设导则》。
    `),
  ],
  *run(plan) {
    const { text } = plan.source;
    for (const citation of citationsOf(plan)) {
      const { number, order, span, titleSpan } = citation;
      if (!number || order !== 'number-first') continue;
      const newText = `${text.slice(titleSpan.start - 1, titleSpan.end + 1)}（${number.text}）`;
      yield {
        span: number.span,
        message: message(citation, number.text),
        fixes: [{ title: changeTo(newText), edits: [{ span, newText }], safe: true }],
      };
    }
  },
};

function message({ title }: Citation, number: string): Localized {
  return {
    zh: `文号“${short(number)}”写在标题前面：引用公文先引标题《${short(title, 24)}》，后引文号`,
    en: `The number “${short(number)}” stands in front of the title; a document is cited by its title 《${short(title, 24)}》 first, and its number behind it`,
  };
}
