import { remembering } from '../../core/plans/known-plans.ts';
import { citationsOf, ownNumberOf } from '../../core/references/citations.ts';
import { isSameNumber } from '../../core/references/document-numbers.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { short } from '../support/phrases.ts';
import { municipal, provincial, provincialTitle } from './examples.ts';
import { titled } from './phrases.ts';

export const documentNumberDiffers: Check = {
  code: 'alignment/document-number-differs',
  severity: 'warning',
  title: { zh: '引用的文号与原文件不符', en: 'A document number that is not the document’s own' },
  why: {
    zh: '依据和正文引用文件写的是标题和文号，两者要指同一份文件：标题对上了工作区里的规划，文号却不是它的，不是文号抄错，就是引用了另一份。括号的样式、“第”字和空格在这里不算差别；没有写文号的、那份规划自己没有文号的，不作判断。',
    en: 'A basis, and the text, name a document by title and number, and both must mean the same: where the title is that of a plan in the workspace and the number is not, the number is wrong, or another document was meant. The kind of bracket, 第 and blanks make no difference; where either has no number nothing is said.',
  },
  known: [provincial('一、总体要求\n健全养老服务体系。\n')],
  bad: [
    municipal('一、总体要求\n落实上级规划。\n', `《${provincialTitle}》（某政发〔2021〕13号）`),
    municipal(
      '一、总体要求\n落实上级规划。\n',
      `《某市条例》、《${provincialTitle}》（某政办发〔2021〕30号）`,
    ),
    municipal(`
      一、总体要求
      落实《${provincialTitle}》（某政发〔2021〕3号）。
    `),
  ],
  good: [
    municipal(
      '一、总体要求\n落实《规划》的任务。\n',
      `《${provincialTitle}》（某政发〔2021〕30号，以下简称《规划》）`,
    ),
    municipal(
      '一、总体要求\n落实上级规划。\n',
      `《某省养老服务条例》（某政发〔2021〕13号）、《${provincialTitle}》`,
    ),
  ],
  *run(plan, allKnown) {
    const known = remembering(allKnown);
    for (const { title, number: written } of citationsOf(plan)) {
      if (!written) continue;
      const numbered = known.named(title).flatMap((each) => {
        const number = each === plan ? undefined : ownNumberOf(each);
        return number ? [{ number, uri: each.source.uri }] : [];
      });
      const [right] = numbered;
      if (!right || numbered.some(({ number }) => isSameNumber(number, written))) continue;
      const { text } = right.number;
      yield {
        span: written.span,
        message: message(written.text, title, text),
        related: [{ span: right.number.span, message: numberIsHere(text), uri: right.uri }],
        fixes: [{ title: changeTo(text), edits: [{ span: written.span, newText: text }] }],
      };
    }
  },
};

function message(written: string, title: string, right: string): Localized {
  return {
    zh: `${titled(title)}的文号是${quoted(short(right))}，这里写的是${quoted(short(written))}：请核对`,
    en: `The number of ${titled(title)} is ${quoted(short(right))}, but here it is ${quoted(short(written))}; check`,
  };
}

function numberIsHere(number: string): Localized {
  return {
    zh: `这份规划的文号是${quoted(short(number))}`,
    en: `The number of that plan is ${quoted(short(number))}`,
  };
}
