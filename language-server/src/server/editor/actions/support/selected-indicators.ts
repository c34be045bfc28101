import type { Plan, Section } from '../../../../core/model/plan.ts';
import type { Span } from '../../../../core/model/source.ts';
import { touches } from '../action.ts';
import type { IndicatorLines } from './indicator-content.ts';
import { stretchesOf } from './stretches.ts';

/** Indicators that a cursor or selection touches, with those that stand together with them. */
export interface SelectedIndicators {
  readonly section: Section;
  readonly stretch: readonly IndicatorLines[];
  /** Consecutive; empty where only the heading of the section is touched. */
  readonly touched: readonly IndicatorLines[];
}

/** By stretch: those touched, and all of a section whose heading is. */
export function selectedAt(plan: Plan, at: Span): SelectedIndicators[] {
  const sections = [plan.root, ...plan.sections].filter(
    (section) =>
      section.indicators.length > 0 && (touches(at, section.span) || touches(at, section.headingSpan)),
  );
  return sections.flatMap((section) => {
    const isHeading = section.kind !== 'root' && touches(at, section.headingSpan);
    return stretchesOf(plan, section).flatMap((stretch) => {
      const touched = stretch.filter(({ indicator }) => touches(at, indicator.span));
      return touched.length > 0 || isHeading || touchesHead(stretch, at)
        ? [{ section, stretch, touched }]
        : [];
    });
  });
}

/** The first row of one of its tables. */
function touchesHead(stretch: readonly IndicatorLines[], at: Span): boolean {
  return stretch.some(({ head }) => head !== undefined && touches(at, { start: head.start, end: head.end }));
}
