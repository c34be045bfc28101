import { oncePer } from '../../../../core/model/once-per.ts';
import type { Plan, Section } from '../../../../core/model/plan.ts';
import { isTableRule } from '../../../../language/parser/tables.ts';
import { linesOfSource } from '../../support/lines.ts';
import { type IndicatorLines, placed } from './indicator-content.ts';

/**
 * The indicators of a section that stand together: between them are only blank lines, comments, 类别 and the
 * heads of their tables.
 */
export function stretchesOf(plan: Plan, section: Section): readonly (readonly IndicatorLines[])[] {
  return stretchesIn(plan)(section);
}

const stretchesIn = oncePer((plan: Plan) => oncePer((section: Section) => findStretches(plan, section)));

function findStretches(plan: Plan, section: Section): IndicatorLines[][] {
  const stretches: IndicatorLines[][] = [];
  let before: IndicatorLines | undefined;
  for (const indicator of section.indicators) {
    const each = placed(plan, indicator);
    if (before && standTogether(plan, before, each)) stretches.at(-1)?.push(each);
    else stretches.push([each]);
    before = each;
  }
  return stretches;
}

function standTogether({ source }: Plan, a: IndicatorLines, b: IndicatorLines): boolean {
  return linesOfSource(source)
    .slice(a.last + 1, b.first)
    .every((line) => {
      const { kind, content, end } = line;
      if (kind === 'row') return line === b.head || isTableRule(source.text.slice(content, end));
      return kind === 'blank' || kind === 'comment' || kind === 'category';
    });
}

/** The rows of the table that a row belongs to, in order. */
export function rowsOfTable(stretch: readonly IndicatorLines[], { head }: IndicatorLines): IndicatorLines[] {
  return stretch.filter((each) => head !== undefined && each.head === head);
}
