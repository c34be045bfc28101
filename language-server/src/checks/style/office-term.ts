import type { Plan } from '../../core/model/plan.ts';
import type { OfficeTerm } from '../../core/plans/office-rules.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { leaningOf } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { namesOfPlan, wordsOfPlan } from '../support/said-in-plan.ts';
import { searchFor } from '../support/unwanted-terms.ts';

export const officeTerm: Check = {
  code: 'style/office-term',
  severity: 'warning',
  title: { zh: '本单位另有写法', en: 'The office writes it otherwise' },
  why: {
    zh: '一个单位的文件对同一事物用同一种写法。planwright.json 的 terms 写明不用的和该用的写法，对这个文件夹及以下的规划都有效：标题、正文、表格和指标里出现不用的写法就报告。书名号里的文件标题照原样，不查；该用的写法里含有不用的写法的（“老年食堂”里的“食堂”），不查。没有写 terms 的，什么也不报告。',
    en: 'The documents of an office call one thing by one name. The terms of planwright.json say what is not to be written and what is, for the plans in its folder and below: headings, prose, tables and indicators are searched for it. Titles in 《》 stand as they are, and what is part of the wanted wording (食堂 in 老年食堂) is left alone. Without terms nothing is ever reported.',
  },
  settings: `{
  "terms": {
    "老人食堂": "老年食堂",
    "三无老人": { "write": "特困老年人", "reason": "国发〔2016〕14号以后的称谓" },
    "养老护理": "养老服务",
    "养老护理员": "养老护理员"
  }
}`,
  bad: [
    example(`
      一、发展社区助餐
      依托社区用房建设老人食堂，为三无老人送餐上门。
    `),
    example(`
      指标 社区老人食堂
        2022年：20个
        2025年：60个
    `),
  ],
  good: [
    example(`
      一、发展社区助餐
      落实《关于推进老人食堂建设的意见》，社区老年食堂全覆盖。
    `),
    example(`
      一、建强队伍
      // 老人食堂另行规划
      培训养老护理员，提高养老服务水平。
    `),
  ],
  *run(plan, _, { terms }) {
    if (terms.length === 0) return;
    const search = searchFor(terms);
    const names = new Set(namesOfPlan(plan));
    for (const words of wordsOfPlan(plan)) {
      for (const { term, start, end } of search(words.value)) {
        const span = { start: words.span.start + start, end: words.span.start + end };
        yield {
          span,
          message: message(term),
          fixes: isInScriptOf(plan, term)
            ? [
                {
                  title: changeTo(term.right),
                  edits: [{ span, newText: term.right }],
                  // others may refer to a name
                  ...(!names.has(words) && { safe: true as const, rewords: true as const }),
                },
              ]
            : [],
        };
      }
    }
  },
};

/** Simplified characters are not written into a text in Traditional ones, nor the other way round. */
function isInScriptOf({ source: { text } }: Plan, { right }: OfficeTerm): boolean {
  return leaningOf(right) === 0 || leaningOf(right) > 0 === leaningOf(text) > 0;
}

function message({ wrong, right, reason }: OfficeTerm): Localized {
  const [not, but] = [quoted(short(wrong, 20)), quoted(short(right, 20))];
  const why = reason ? short(reason) : '';
  return {
    zh: `本单位不写${not}，写${but}${why && `（${why}）`}：见 planwright.json 的 terms`,
    en: `This office writes ${but} for ${not}${why && ` (${why})`}, as the terms of planwright.json say`,
  };
}
