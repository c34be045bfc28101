import type { Plan } from '../../../language-server/src/core/model/plan.ts';

/** How many there are of what a plan consists of. */
function shapeOf(plan: Plan): Record<string, number> {
  const { roster, sections, root, indicators, mentions, problems, comments } = plan;
  return {
    roster: roster.length,
    headings: sections.length,
    texts: [root, ...sections].flatMap(({ texts }) => texts).length,
    tables: [root, ...sections].flatMap(({ tables }) => tables).length,
    indicators: indicators.length,
    values: indicators.flatMap(({ values }) => values).length,
    mentions: mentions.length,
    problems: problems.length,
    comments: comments.length,
  };
}

/** What one plan has more or less of than another. */
export function whatChanges(before: Plan, after: Plan): string[] {
  const [one, other] = [shapeOf(before), shapeOf(after)];
  return Object.keys(one).filter((what) => one[what] !== other[what]);
}
