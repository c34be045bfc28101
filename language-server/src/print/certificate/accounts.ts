import { figuresOfPlan } from '../../core/figures/figures-of-plan.ts';
import type { PlanFigure } from '../../core/figures/plan-figure.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { NumeralClass } from '../../core/recogniser/numeral.ts';
import type { ReviewedFinding, ReviewedPlan } from '../reports/review-input.ts';
import type { FigureAccount, Verdict } from './account.ts';
import { comparisonsOf } from './comparisons.ts';

/** Every figure of a plan with its verdict, in the order of the text. */
export function accountsOf({ plan, findings }: Pick<ReviewedPlan, 'plan' | 'findings'>): FigureAccount[] {
  const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const { sumsOf, likewiseOf } = comparisonsOf(plan);
  const figures = figuresOfPlan(plan);
  const stated = new Set(figures.flatMap(({ statement }) => (statement ? [keyOf(statement.span)] : [])));
  return figures.map((figure) => {
    const held = {
      findings: grave.filter((finding) => isAbout(finding, figure, plan, stated)),
      sums: sumsOf(figure),
      likewise: likewiseOf(figure),
    };
    const line = plan.source.positionAt(figure.span.start).line + 1;
    return { figure, line, verdict: verdictOn(figure, held), ...held };
  });
}

/** Classes of numerals that state no quantity. */
const withoutClaim: ReadonlySet<NumeralClass> = new Set([
  'attribute',
  'date',
  'document',
  'mark',
  'name',
  'ordinal',
]);

function verdictOn(
  { class: of }: PlanFigure,
  { findings, sums, likewise }: Pick<FigureAccount, 'findings' | 'sums' | 'likewise'>,
): Verdict {
  if (findings.length > 0) return 'questioned';
  if (of === 'unread') return 'unread';
  if (sums.length > 0) return 'computed';
  if (withoutClaim.has(of)) return 'no-claim';
  return likewise.length > 0 ? 'agreed' : 'alone';
}

/** Areas whose findings are about what figures say; one of another area is about a figure where it is on little else. */
const ofFigures = /^(?:values|timeline|text|alignment)\//;

function isAbout(
  { code, span, related }: ReviewedFinding,
  figure: PlanFigure,
  { source }: Plan,
  stated: ReadonlySet<string>,
): boolean {
  const own = related.filter((place) => place.source.uri === source.uri).map((place) => place.span);
  if (ofFigures.test(code)) return [span, ...own].some((place) => isOf(place, figure, stated));
  return meet(span, figure.span) && lengthOf(span) <= 3 * lengthOf(figure.span);
}

/** What is said of a whole statement is said of its value, not of the year or the baseline within it. */
function isOf(place: Span, { span, statement }: PlanFigure, stated: ReadonlySet<string>): boolean {
  if (!meet(place, span)) return false;
  return !stated.has(keyOf(place)) || (statement !== undefined && keyOf(statement.span) === keyOf(place));
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
