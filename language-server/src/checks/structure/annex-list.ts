import type { ListedAnnex, Plan, Section } from '../../core/model/plan.ts';
import { headingLabel } from '../../core/model/section-label.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Report } from '../check.ts';
import { listAnnex } from '../fixes/annex-entry.ts';
import { annexesOfNothing, bareTitle, entryOf, isTableWithin } from '../support/annexes.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const annexList: Check = {
  code: 'structure/annex-list',
  severity: 'warning',
  title: { zh: '附件和附件说明对不上', en: 'Annexes unlike their list' },
  why: {
    zh: '正文后面的附件说明和附件本身的顺序号、标题应当一致（GB/T 9704—2012 7.3.7），不一致的多半是改了一处没有改另一处。附件一件也没有附上的，只看指标表和任务分工表：文件里没有一项指标、没有一项写明部门的任务，表就生成不出来；其他附件在网上发布时常常另成文件。只缺最后几件的，只作提示。',
    en: 'The list below the text and the annexes themselves should have the same numbers and titles (GB/T 9704—2012 7.3.7); where they differ, mostly one was changed and not the other. Where no annex is there, only tables of indicators and of who does what are looked at, for which the plan must hold indicators or tasks with departments; others are often files of their own once put online. Where only the last are not, it is a remark.',
  },
  bad: [
    example(`
      一、加强组织保障
      建立会商机制。

      附件：某市养老服务体系建设主要指标
    `),
    example(`
      一、主要目标
      建设一批设施。

      附件：1.重点项目表
      　　　2.名词解释

      附件1
      重点项目表
      分年实施。

      附件2
      任务分工
      由各部门落实。
    `),
    example(`
      一、主要目标
      建设一批设施。

      附件：1.重点项目表
      　　　2.名词解释
      　　　3.调查情况

      附件1
      重点项目表
      分年实施。

      附件3
      调查情况
      调查如下。
    `),
    example(`
      一、主要目标
      建设一批设施。

      附件：重点项目表

      附件1
      重点项目表
      分年实施。

      附件2
      名词解释
      综合体是指机构。
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
      一、主要目标
      建设一批设施。

      附件：1.重点项目表
      　　　2.名词解释

      附件1
      重点项目表
      分年实施。

      附件2
      名词解释
      综合体是指机构。
    `),
    example(`
      一、主要目标
      建设一批设施。

      附件：1.重点项目表
      　　　2.名词解释
    `),
    example(`
      一、主要目标
      建设一批设施。

      附件：1.重点项目表
      　　　2.名词解释（另发）

      附件1
      重点项目表
      分年实施。
    `),
  ],
  inRealPlans: {
    sanya: {
      zh: '网页列出了附件的指标表，表本身没有发布',
      en: 'the page names its table of indicators, which was not put online',
    },
  },
  *run(plan) {
    const { listedAnnexes, annexes } = plan;
    if (listedAnnexes.length === 0) return;
    if (annexes.length === 0) {
      for (const { title, span } of annexesOfNothing(plan)) yield { span, message: nothingFor(title) };
      return;
    }
    const there = new Set<ListedAnnex>();
    for (const annex of annexes) {
      const entry = entryOf(annex, plan);
      if (entry) there.add(entry);
      yield* entry
        ? [...titledOtherwise(annex, entry), ...numberedOtherwise(annex, entry)]
        : notListed(annex, plan);
    }
    const last = listedAnnexes.findLastIndex((entry) => there.has(entry));
    for (const [at, entry] of listedAnnexes.entries()) {
      if (there.has(entry) || apart.test(simplified(entry.title))) continue;
      yield { span: entry.span, message: notThere(entry.title), ...(at > last && { severity: 'info' }) };
    }
  },
};

/** `名词解释（另发）`: published for itself. */
const apart = /另[发附行见文]|单独|略|[（(](?:电子|网上|下载)/;

/** A title that goes on in a second line is only the beginning of the listed one. */
function* titledOtherwise(annex: Section, entry: ListedAnnex): Iterable<Report> {
  const [title, listed] = [bareTitle(annex.title), bareTitle(entry.title)];
  if (title === '' || listed.includes(title) || title.includes(listed)) return;
  const span = { start: annex.headingSpan.end - annex.title.length, end: annex.headingSpan.end };
  yield {
    span,
    message: otherTitle(annex, entry.title),
    related: [{ span: entry.span, message: listedHere(entry.title) }],
    fixes: [
      { title: say.asListed, edits: [{ span, newText: entry.title }] },
      { title: say.asTitled, edits: [{ span: entry.span, newText: annex.title }] },
    ],
  };
}

function* numberedOtherwise(annex: Section, { number, span }: ListedAnnex): Iterable<Report> {
  if (number === undefined || annex.number === undefined || annex.number === number) return;
  if (isTableWithin(annex)) return;
  const { start } = annex.headingSpan;
  yield {
    span: { start, end: start + annex.mark.length },
    message: otherNumber(annex, number),
    related: [{ span, message: { zh: `附件说明里是第${number}个`, en: `listed as number ${number}` } }],
  };
}

function* notListed(annex: Section, plan: Plan): Iterable<Report> {
  if (isTableWithin(annex)) return;
  const { start } = annex.headingSpan;
  const span = { start, end: start + annex.mark.length };
  yield { span, message: unlisted(annex), fixes: listAnnex(plan, annex) };
}

const say = {
  asListed: { zh: '附件标题改成和附件说明一致', en: 'Title the annex as it is listed' },
  asTitled: { zh: '附件说明改成和附件标题一致', en: 'List the annex as it is titled' },
} as const satisfies Record<string, Localized>;

function otherTitle({ mark, title }: Section, listed: string): Localized {
  return {
    zh: `${mark}的标题是${quoted(short(title))}，附件说明里是${quoted(short(listed))}：请核对，改成一致`,
    en: `${mark} is titled ${quoted(short(title))} and listed as ${quoted(short(listed))}; make the two the same`,
  };
}

function otherNumber({ mark, title }: Section, number: number): Localized {
  return {
    zh: `${mark}${quoted(short(title))}在附件说明里的序号是${number}：请核对，改成一致`,
    en: `${mark} ${quoted(short(title))} has number ${number} in the list of annexes; make the two the same`,
  };
}

function listedHere(title: string): Localized {
  return { zh: `附件说明里是${quoted(short(title))}`, en: `listed as ${quoted(short(title))}` };
}

function unlisted(annex: Section): Localized {
  const label = quoted(short(headingLabel(annex)));
  return {
    zh: `附件说明里没有${label}：请补进附件说明，或核对它的序号`,
    en: `The list of annexes doesn’t name ${label}; add it to the list, or check its number`,
  };
}

function notThere(title: string): Localized {
  return {
    zh: `附件${quoted(short(title))}没有附上，别的附件附上了：请补上，另行印发的请注明“（另发）”`,
    en: `The annex ${quoted(short(title))} is not there, while others are; add it, or note that it is published apart`,
  };
}

function nothingFor(title: string): Localized {
  return {
    zh: `附件${quoted(short(title))}没有内容：文件里没有可以列入它的指标或者任务，请补上，或删去这个附件`,
    en: `Nothing is there for the attachment ${quoted(short(title))}: the plan holds no indicators or tasks for it; add them, or drop the attachment`,
  };
}
