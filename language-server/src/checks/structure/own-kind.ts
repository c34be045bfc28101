import { citationsOf } from '../../core/references/citations.ts';
import { kindCues, kindOfTitle, otherKindsIn } from '../../core/references/own-names.ts';
import { linesWith } from '../../core/references/written-lines.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const ownKind: Check = {
  code: 'structure/own-kind',
  severity: 'warning',
  title: { zh: '“本规划”“本方案”与标题不符', en: 'A plan that calls itself what it is not' },
  why: {
    zh: '标题是“行动方案”，正文却说“本规划”，多半是从别的文件里带来的，读者分不清指的是哪一份。标题里有这个字眼的（“规划纲要”称“本规划”“本纲要”，“行动方案”称“本方案”）都可以；书名号和引号里的不查。',
    en: 'An action programme (行动方案) that speaks of “this plan” (本规划) mostly has that sentence from another document, and readers can’t tell which is meant. Any word of the title will do: 本规划 and 本纲要 for a 规划纲要, 本方案 for an 行动方案. What stands in titles and quotation marks is left alone.',
  },
  bad: [
    example(`
      一、总体要求
      各部门要把本规划的任务纳入年度安排。
    `),
    example(`
      一、总体要求
      为健全养老服务体系，特制定本行动计划。
    `),
  ],
  good: [
    example(`
      一、总体要求
      为健全养老服务体系，制定本方案。本行动方案自印发之日起施行，资本规划、基本方案另行制定。
    `),
    `规划 某县国民经济和社会发展第十四个五年规划纲要
  发文机关：某县人民政府
  成文日期：2021年3月1日

一、总体要求
本规划是行动纲领，本纲要经人民代表大会批准。
`,
  ],
  *run(plan) {
    const title = plan.header.title?.value;
    const kind = title === undefined ? undefined : kindOfTitle(title);
    if (title === undefined || kind === undefined) return;
    const titles = citationsOf(plan).map(({ titleSpan }) => titleSpan);
    for (const { value, span: line } of linesWithKinds(plan)) {
      for (const found of otherKindsIn(value, title)) {
        const start = line.start + found.start;
        if (titles.some((each) => each.start <= start && start < each.end)) continue;
        const span = { start, end: start + 1 + found.kind.length };
        const newText = `本${kind}`;
        yield {
          span,
          message: message(`本${found.kind}`, title, newText),
          fixes: [{ title: changeTo(newText), edits: [{ span, newText }] }],
        };
      }
    }
  },
};

const linesWithKinds = linesWith(kindCues);

function message(written: string, title: string, right: string): Localized {
  return {
    zh: `此处自称“${written}”，标题是“${short(title, 24)}”：是否应为“${right}”？`,
    en: `The plan calls itself “${written}” here, but is titled “${short(title, 24)}”; is “${right}” meant?`,
  };
}
