import type { ListedAnnex, Plan, Section } from '../../core/model/plan.ts';
import { simplified } from '../../core/text/simplified.ts';

/** A table of an annex is called so, with a number of its own. */
export function isTableWithin({ mark }: Section): boolean {
  return /^附[表录]/u.test(simplified(mark));
}

/** The entry of its number, else of its title; the only one of a list without numbers is that of 附件 and 附件1. */
export function entryOf(annex: Section, { listedAnnexes }: Plan): ListedAnnex | undefined {
  const { number, title } = annex;
  const hasNumber = number !== undefined && !isTableWithin(annex);
  const [only] = listedAnnexes;
  const isOnly =
    listedAnnexes.length === 1 && only?.number === undefined && (number ?? 1) === 1 && !isTableWithin(annex);
  return (
    listedAnnexes.find((each) => hasNumber && each.number === number) ??
    listedAnnexes.find((each) => title !== '' && bareTitle(each.title) === bareTitle(title)) ??
    (isOnly ? only : undefined)
  );
}

/** A title without its marks. */
export function bareTitle(title: string): string {
  return simplified(title).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The listed tables of indicators and of who does what that can't be made of what the plan holds, where no annex is
 * attached; others may be files of their own.
 */
export function annexesOfNothing(plan: Plan): readonly ListedAnnex[] {
  const last = plan.sections.at(-1)?.headingSpan.start ?? 0;
  // a heading behind it begins the annex itself
  return plan.listedAnnexes.filter(
    ({ title, span }) => last <= span.start && !holdsAnnex(plan, simplified(title)),
  );
}

/** Whether the plan has what a listed annex is made of; true for what is no table of ours. */
function holdsAnnex({ indicators, sections }: Plan, title: string): boolean {
  if (/指标/.test(title)) return indicators.length > 0 || hasTable(sections);
  if (/分工|任务(?:清单|分解|一?览?表)/.test(title)) {
    return sections.some(({ isTask }) => isTask) || hasTable(sections);
  }
  return true;
}

function hasTable(sections: Plan['sections']): boolean {
  return sections.some(({ tables }) => tables.length > 0);
}
