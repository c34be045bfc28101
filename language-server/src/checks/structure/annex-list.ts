import type { ListedAnnex, Plan, Section } from '../../core/model/plan.ts';
import { headingLabel } from '../../core/model/section-label.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Report } from '../check.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const annexList: Check = {
  code: 'structure/annex-list',
  severity: 'warning',
  title: { zh: '附件和附件说明对不上', en: 'Annexes unlike their list' },
  why: {
    zh: '正文后面的附件说明和附件本身的顺序号、标题应当一致（GB/T 9704—2012 7.3.7），不一致的多半是改了一处没有改另一处。附件一件也没有附上的不查：在网上发布时附件常常另成文件；只缺最后几件的，只作提示。',
    en: 'The list below the text and the annexes themselves should have the same numbers and titles (GB/T 9704—2012 7.3.7); where they differ, mostly one was changed and not the other. Nothing is said where no annex is there: put online, they are often files of their own. Where only the last are not, it is a remark.',
  },
  bad: [
    example(`
      一、主要目标
      建设一批养老服务设施。

      附件：1.重点项目表
      　　　2.名词解释

      附件1
      重点项目表
      按年度计划实施。

      附件2
      任务分工
      由各部门按职责落实。
    `),
    example(`
      一、主要目标
      建设一批养老服务设施。

      附件：1.重点项目表
      　　　2.名词解释
      　　　3.调查情况

      附件1
      重点项目表
      按年度计划实施。

      附件3
      调查情况
      调查由市民政局组织。
    `),
    example(`
      一、主要目标
      建设一批养老服务设施。

      附件：重点项目表

      附件1
      重点项目表
      按年度计划实施。

      附件2
      名词解释
      综合体是指提供多种服务的机构。
    `),
  ],
  good: [
    example(`
      一、主要目标
      建设一批养老服务设施。

      附件：1.重点项目表
      　　　2.名词解释

      附件1
      重点项目表
      按年度计划实施。

      附件2
      名词解释
      综合体是指提供多种服务的机构。
    `),
    example(`
      一、主要目标
      建设一批养老服务设施。

      附件：1.重点项目表
      　　　2.名词解释
    `),
    example(`
      一、主要目标
      建设一批养老服务设施。

      附件：1.重点项目表
      　　　2.名词解释（另发）

      附件1
      重点项目表
      按年度计划实施。
    `),
  ],
  *run(plan) {
    const { listedAnnexes, annexes } = plan;
    if (listedAnnexes.length === 0 || annexes.length === 0) return;
    const there = new Set<ListedAnnex>();
    for (const annex of annexes) {
      const entry = entryOf(annex, plan);
      if (entry) there.add(entry);
      yield* entry
        ? [...titledOtherwise(annex, entry), ...numberedOtherwise(annex, entry)]
        : notListed(annex);
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

/** A table of an annex is called so, with a number of its own. */
function isTableWithin({ mark }: Section): boolean {
  return /^附[表录]/u.test(simplified(mark));
}

/** The entry of its number, else of its title; the only one of a list without numbers is that of 附件 and 附件1. */
function entryOf(annex: Section, { listedAnnexes }: Plan): ListedAnnex | undefined {
  const { number, title } = annex;
  const hasNumber = number !== undefined && !isTableWithin(annex);
  const [only] = listedAnnexes;
  const isOnly =
    listedAnnexes.length === 1 && only?.number === undefined && (number ?? 1) === 1 && !isTableWithin(annex);
  return (
    listedAnnexes.find((each) => hasNumber && each.number === number) ??
    listedAnnexes.find((each) => title !== '' && bare(each.title) === bare(title)) ??
    (isOnly ? only : undefined)
  );
}

/** A title that goes on in a second line is only the beginning of the listed one. */
function* titledOtherwise(annex: Section, entry: ListedAnnex): Iterable<Report> {
  const [title, listed] = [bare(annex.title), bare(entry.title)];
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

function* notListed(annex: Section): Iterable<Report> {
  if (isTableWithin(annex)) return;
  const { start } = annex.headingSpan;
  yield { span: { start, end: start + annex.mark.length }, message: unlisted(annex) };
}

function bare(title: string): string {
  return simplified(title).replace(/[^\p{L}\p{N}]/gu, '');
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
