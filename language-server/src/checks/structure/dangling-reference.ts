import type { Plan } from '../../core/model/plan.ts';
import { type Reference, referencesOf, targetsOf } from '../../core/references/references.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check, Severity } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';

export const danglingReference: Check = {
  code: 'structure/dangling-reference',
  severity: 'warning',
  title: { zh: '提到的附件、专栏、图表或章节不在文中', en: 'A reference that leads nowhere' },
  why: {
    zh: '正文说“见附件3”“详见专栏2”“如表2所示”“本规划第六章”，就应当有这一件、这一栏、这张表、这一章；增删之后序号没有跟着改，读者按着找不到。别的文件的附件、专栏和章节不查。全文没有一件附件、也没有附件说明的，可能另行发布，只作提示。',
    en: 'Where the text says “see annex 3”, “see box 2”, “table 2” or “chapter 6 of this plan”, it must be there; after something was added or deleted, numbers that were not changed lead readers nowhere. Annexes, boxes and chapters of other documents are left alone. Where a plan has no annex and lists none, they may be published apart, and it is a remark.',
  },
  bad: [
    example(`
      一、主要任务
      实施一批养老服务工程，具体见专栏3。

      专栏1 养老服务重点工程
      改造一批老年食堂。
    `),
    example(`
      一、主要任务
      按照任务分工（附件2）抓好落实。

      附件：1.重点项目表

      附件1
      重点项目表
      按年度计划实施。
    `),
    example(`
      一、主要任务
      养老服务设施布局如表2所示。
      表1 养老服务设施布局
      | 区域 | 布局 |
      | 东部 | 综合服务中心 |
    `),
    example(`
      第一章 总体要求
      按照本方案第四章的部署抓好落实。
      第二章 重点任务
      建设一批养老服务设施。
    `),
  ],
  good: [
    example(`
      一、主要任务
      实施一批养老服务工程（专栏1），与《某省养老服务体系建设规划》专栏3、国家规划附件5相衔接。

      专栏1 养老服务重点工程
      改造一批老年食堂。
    `),
    example(`
      一、主要任务
      养老服务设施布局如表1所示，列表3项、代表2名；任务分工见附件1、2。
      表1 养老服务设施布局
      | 区域 | 布局 |
      | 东部 | 综合服务中心 |

      附件：1.重点项目表
      　　　2.任务分工表
    `),
    example(`
      第一章 总体要求
      按照本方案第二章和《某省养老服务条例》第三十六条抓好落实。
      第二章 重点任务
      建设一批养老服务设施。
    `),
  ],
  *run(plan) {
    const targets = targetsOf(plan);
    for (const reference of referencesOf(plan)) {
      const { target, isOfOther, span, kind, number } = reference;
      if (target || isOfOther) continue;
      const numbers = targets.all.filter((each) => each.kind === kind).map((each) => each.number);
      if (numbers.length === 0 && !isOfThisPlan(reference, plan)) continue;
      // of the only other number, the one that was meant
      const [only] = [...new Set(numbers)];
      const isOnly = new Set(numbers).size === 1 && number !== undefined && /\d/u.test(reference.text);
      yield {
        span,
        message: message(reference, numbers),
        severity: severityOf(reference, plan, numbers),
        ...(isOnly && { fixes: [fixOf(reference, only as number)] }),
      };
    }
  },
};

/** 第三条 in a plan without such parts may be another document's, unless it is said to be this plan's. */
function isOfThisPlan({ text, span }: Reference, { source }: Plan): boolean {
  return (
    !text.startsWith('第') ||
    /本[^，。；]{2,4}的?$/u.test(source.text.slice(Math.max(0, span.start - 6), span.start))
  );
}

function fixOf({ text, span }: Reference, number: number) {
  const newText = text.replace(/\d+/u, String(number));
  return { title: changeTo(newText), edits: [{ span, newText }] };
}

function severityOf(
  { kind }: Reference,
  { annexes, listedAnnexes }: Plan,
  numbers: readonly number[],
): Severity {
  const mayBeApart = /^附/u.test(kind) && numbers.length === 0 && annexes.length + listedAnnexes.length === 0;
  return mayBeApart ? 'info' : 'warning';
}

function message({ text, kind, number }: Reference, numbers: readonly number[]): Localized {
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const label = number === undefined || text.includes(kind) ? text : kind + text;
  if (numbers.length === 0) {
    return {
      zh: `此处提到“${label}”，文中没有${kind}：请补上，或核对所指`,
      en: `“${label}” is mentioned here, but the plan has no ${kind}; add it, or check what is meant`,
    };
  }
  const there = first === last ? `${first}` : `${first}—${last}`;
  return {
    zh: `此处提到“${label}”，文中的${kind}只有${there}：请核对序号，或补上`,
    en: `“${label}” is mentioned here, but of ${kind} the plan has ${there}; check the number, or add it`,
  };
}
