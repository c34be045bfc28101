import { planKey } from '../../core/plans/known-plans.ts';
import { announcedOtherwise } from '../../core/references/announced-titles.ts';
import { citationsOf } from '../../core/references/citations.ts';
import { type OwnTitleForm, ownTitleForm } from '../../core/references/own-names.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const ownTitle: Check = {
  code: 'structure/own-title',
  severity: 'warning',
  title: { zh: '正文里本规划的标题写得不一样', en: 'The plan’s own title written otherwise in its text' },
  why: {
    zh: '正文提到本规划，标题应当与文件标题一致：少了“十四五”、换了“方案”和“计划”、差了几个字，读者会当作另一份文件。只省去标题末尾年份的，只作提示；地方不同、种类不同（规划与方案）、年份不同的，是另一份文件，不报告；印发通知里“现将《…》印发”“《…》已经同意”说的只能是本规划，差一个字、一个年份也报告。',
    en: 'Where the text names the plan itself, the title is to be the document’s: without “十四五”, with 计划 for 方案, or some characters off, readers take it for another one. Only the years at the end left out is a hint. Another place, kind (规划 and 方案) or period makes another document, and nothing is said; but what the letter announces (现将《…》印发, 《…》已经同意) is this plan, and one character or year off is reported.',
  },
  bad: [
    `规划 某市养老服务“十四五”规划
  发文机关：某市人民政府办公室
  成文日期：2021年3月1日

一、总体要求
各县区落实《某市养老服务规划》的情况纳入考核。
`,
    example(`
      一、总体要求
      各县区落实《某市养老服务体系建设行动计划（2023—2025年）》的情况纳入考核。
    `),
    example(`
      一、总体要求
      现将《某市养老服务体系建设实施意见（2023—2025年）》印发给你们。
    `),
  ],
  good: [
    example(`
      一、总体要求
      《某市养老服务体系建设行动方案（2023—2025年）》已经市政府同意，现印发给你们。
    `),
    example(`
      一、总体要求
      各县区落实《某市养老服务体系建设行动方案（2023—2025年）》，与《某省养老服务体系建设行动方案（2023—2025年）》《某市养老服务体系建设规划（2021—2025年）》相衔接。
    `),
    example(`
      一、总体要求
      总结《某市养老服务体系建设行动方案（2020—2022年）》，《某市养老服务条例》纳入培训。
    `),
  ],
  *run(plan, known) {
    for (const { citation, own } of announcedOtherwise(plan)) {
      const { title, titleSpan: span } = citation;
      const fixes = [{ title: changeTo(own), edits: [{ span, newText: own }] }];
      yield { span, message: message(title, own, 'otherwise'), fixes };
    }
    const letters = new Set(announcedOtherwise(plan).map(({ citation }) => citation));
    const own = plan.header.title?.value;
    if (own === undefined) return;
    const bases = new Set(plan.header.bases.map(({ title }) => planKey(title)));
    const forms = new Map<string, OwnTitleForm | undefined>();
    for (const citation of citationsOf(plan)) {
      const { title, titleSpan: span } = citation;
      if (letters.has(citation)) continue;
      const form = forms.has(title) ? forms.get(title) : ownTitleForm(title, own);
      forms.set(title, form);
      if (!form || bases.has(planKey(title)) || known.named(title).length > 0) continue;
      yield {
        span,
        message: message(title, own, form),
        ...(form === 'without-years' && { severity: 'hint' as const }),
        related: [
          { span: plan.header.title?.span ?? span, message: { zh: '标题在这里', en: 'here is the title' } },
        ],
        fixes: [{ title: changeTo(own), edits: [{ span, newText: own }] }],
      };
    }
  },
};

const differences: Record<OwnTitleForm, Localized> = {
  'without-years': { zh: '少了年份', en: 'the years are missing' },
  'without-period': { zh: '少了规划期', en: 'the period is missing' },
  otherwise: { zh: '写得不一样', en: 'it is written otherwise' },
};

function message(title: string, own: string, form: OwnTitleForm): Localized {
  const { zh, en } = differences[form];
  return {
    zh: `《${short(title, 24)}》与本规划的标题《${short(own, 24)}》相比，${zh}：指本规划的，请改成一致`,
    en: `Beside this plan’s title 《${short(own, 24)}》, in 《${short(title, 24)}》 ${en}; make them the same where this plan is meant`,
  };
}
