import type { Indicator, Plan } from '../../../../core/model/plan.ts';
import { isTableRule } from '../../../../language/parser/tables.ts';
import { linesOfSource } from '../../support/lines.ts';
import { commentsAbove } from '../support/comments-above.ts';
import type { IndicatorLines } from '../support/indicator-content.ts';
import { stretchesOf } from '../support/stretches.ts';
import { type Siblings, type UnitLines, unparted } from './siblings.ts';

/**
 * The indicators beside the one on a line, each with its parts (其中): blocks of one category, or rows of one
 * table and category. Parts move among the parts of their whole.
 */
export function indicatorsAt(plan: Plan, line: number): Siblings | undefined {
  const lines = linesOfSource(plan.source);
  const offset = lines[line]?.content ?? 0;
  const section = [plan.root, ...plan.sections].findLast(
    ({ span, indicators }) => indicators.length > 0 && span.start <= offset,
  );
  for (const stretch of section ? stretchesOf(plan, section) : []) {
    const own = stretch.find((each) => commentsAbove(lines, each.first) <= line && line <= each.last);
    if (own) return amongThose(plan, stretch, own);
  }
  return undefined;
}

interface IndicatorUnit extends UnitLines {
  readonly own: IndicatorLines;
}

function amongThose(plan: Plan, stretch: readonly IndicatorLines[], own: IndicatorLines): Siblings {
  const { partOf, name, fullName } = own.indicator;
  const units = stretch.flatMap((each, index): IndicatorUnit[] => {
    if (each.indicator.partOf !== partOf) return [];
    const behind = stretch.slice(index + 1);
    const next = behind.findIndex(({ indicator }) => !isPartOf(indicator, each.indicator));
    const last = behind.slice(0, next < 0 ? behind.length : next).at(-1)?.last ?? each.last;
    return [{ first: each.first, last, own: each }];
  });
  const at = units.findIndex((unit) => unit.own === own);
  const isParted = (upper: UnitLines, lower: UnitLines): boolean =>
    areApart(plan, upper as IndicatorUnit, lower as IndicatorUnit);
  const category = own.indicator.category?.value;
  const within = partOf
    ? { zh: `“${partOf.name}”的分项`, en: `the parts of “${partOf.name}”` }
    : category
      ? { zh: `类别“${category}”`, en: `the category “${category}”` }
      : { zh: '这一组指标', en: 'these indicators' };
  return { ...unparted(units, at, isParted), name: partOf ? fullName : name, within };
}

function isPartOf({ partOf }: Indicator, whole: Indicator): boolean {
  return partOf !== undefined && (partOf === whole || isPartOf(partOf, whole));
}

/** In another category, form or table, or with a row between that says what those below it are of. */
function areApart({ source }: Plan, upper: IndicatorUnit, lower: IndicatorUnit): boolean {
  const [a, b] = [upper.own, lower.own];
  if (a.head !== b.head || a.indicator.category?.value !== b.indicator.category?.value) return true;
  return linesOfSource(source)
    .slice(upper.last + 1, lower.first)
    .some(
      ({ kind, content, end }) =>
        kind !== 'blank' &&
        kind !== 'comment' &&
        !(kind === 'row' && isTableRule(source.text.slice(content, end))),
    );
}
