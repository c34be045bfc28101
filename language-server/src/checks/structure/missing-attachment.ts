import type { Plan } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const missingAttachment: Check = {
  code: 'structure/missing-attachment',
  severity: 'warning',
  title: { zh: '附件表没有内容', en: 'An attached table that is not there' },
  why: {
    zh: '正文后面列了指标表或者任务分工表作附件，文件里却没有一项指标、没有一项写明部门的任务：表生成不出来，读者也看不到。网上发布时附件常常这样丢失。其他附件可以另成文件，不在此列。',
    en: 'The plan names a table of indicators, or of who does what, as its attachment, but holds no indicator, or no task with departments: nothing can be generated and readers find nothing. Attachments are often lost when a plan is put online. Other attachments may be files of their own and are left alone.',
  },
  bad: [
    example(`
      一、加强组织保障
      建立会商机制。

      附件：某市养老服务体系建设主要指标
    `),
    example(`
      一、加强组织保障
      建立会商机制。

      附件1：重点任务分工表
    `),
    example(`
      一、加强组织保障
      建立会商机制。

      附件：1.名词解释；2.重点任务分工表
    `),
  ],
  good: [
    example(`
      一、主要目标
      指标 护理型床位占比
        2022年：50%
        2025年：60%

      附件：某市养老服务体系建设主要指标
    `),
    example(`
      一、加强组织保障
      建立会商机制。

      附件：名词解释
    `),
  ],
  inRealPlans: {
    sanya: {
      zh: '网页列出了附件的指标表，表本身没有发布',
      en: 'the page names its table of indicators, which was not put online',
    },
  },
  *run(plan) {
    const last = plan.sections.at(-1)?.headingSpan.start ?? 0;
    for (const { title, span } of plan.listedAnnexes) {
      // a heading behind it begins the attachment itself
      if (last > span.start || holds(plan, simplified(title))) continue;
      yield { span, message: message(title) };
    }
  },
};

/** Whether the plan has what the attachment is made of; true for what is no table of ours. */
function holds({ indicators, sections }: Plan, title: string): boolean {
  if (/指标/.test(title)) return indicators.length > 0 || hasTable(sections);
  if (/分工|任务(?:清单|分解|一?览?表)/.test(title)) {
    return sections.some(({ isTask }) => isTask) || hasTable(sections);
  }
  return true;
}

function hasTable(sections: Plan['sections']): boolean {
  return sections.some(({ tables }) => tables.length > 0);
}

function message(title: string): Localized {
  return {
    zh: `附件${quoted(short(title))}没有内容：文件里没有可以列入它的指标或者任务，请补上，或删去这个附件`,
    en: `Nothing is there for the attachment ${quoted(short(title))}: the plan holds no indicators or tasks for it; add them, or drop the attachment`,
  };
}
