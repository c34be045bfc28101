import type { Location, LocationLink } from 'vscode-languageserver-types';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { planKey } from '../../core/plans/known-plans.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { abbreviationsOf } from '../../core/references/abbreviations.ts';
import { type Citation, citationsOf } from '../../core/references/citations.ts';
import { type ReferenceTarget, referencesOf, targetsOf } from '../../core/references/references.ts';

/** Where what an offset refers to stands: 附件2 its annex, 《…》 the plan of that title, 《条例》 where it was said what that is. */
export function referredAt(plan: Plan, offset: number, index: PlanIndex): LocationLink[] {
  const reference = referencesOf(plan).find(({ span }) => isIn(span, offset));
  if (reference?.target) return [linkTo(plan, reference.target.span, plan, reference.span)];
  const citation = citationAt(plan, offset);
  return citation ? placesOf(citation, plan, index) : [];
}

/** All places that refer to what stands at an offset, or is referred to there. */
export function* referringAt(
  plan: Plan,
  offset: number,
  index: PlanIndex,
  withTarget: boolean,
): Generator<unknown, Location[]> {
  const target = targetAt(plan, offset);
  if (target) {
    const spans = referencesOf(plan).flatMap((each) =>
      each.target?.span === target.span ? [each.span] : [],
    );
    if (spans.length === 0) return [];
    return [...(withTarget ? [target.span] : []), ...spans].map((span) => locationIn(plan, span));
  }
  const citation = citationAt(plan, offset);
  return citation ? yield* citationsEverywhere(citation.title, plan, index) : [];
}

/** Every place where a plan of that title is cited, in the plans that name it and in the one in hand. */
export function* citationsEverywhere(
  title: string,
  plan: Plan,
  index: PlanIndex,
): Generator<unknown, Location[]> {
  const key = planKey(title);
  const found: Location[] = [];
  const look = (each: Plan): void => {
    for (const { title: cited, titleSpan } of citationsOf(each)) {
      if (planKey(cited) === key) found.push(locationIn(each, titleSpan));
    }
  };
  look(plan);
  for (const each of index.namedBy(title)) {
    if (each !== plan) look(each);
    yield;
  }
  return found;
}

export function citationAt(plan: Plan, offset: number): Citation | undefined {
  return citationsOf(plan).find(({ titleSpan }) => isIn(titleSpan, offset));
}

function targetAt(plan: Plan, offset: number): ReferenceTarget | undefined {
  const reference = referencesOf(plan).find(({ span }) => isIn(span, offset));
  return reference?.target ?? targetsOf(plan).all.find(({ target }) => isIn(target.span, offset))?.target;
}

function placesOf({ title, titleSpan }: Citation, plan: Plan, index: PlanIndex): LocationLink[] {
  const known = index.named(title);
  if (known.length > 0) {
    return known.map((each) => linkTo(each, each.header.title?.span ?? each.header.span, plan, titleSpan));
  }
  const given = abbreviationsOf(plan).find(({ short }) => short === title);
  return given ? [linkTo(plan, given.shortSpan, plan, titleSpan)] : [];
}

function linkTo({ source }: Plan, span: Span, from: Plan, origin: Span): LocationLink {
  const range = source.rangeOf(span);
  return {
    originSelectionRange: from.source.rangeOf(origin),
    targetUri: source.uri,
    targetRange: range,
    targetSelectionRange: range,
  };
}

function locationIn({ source }: Plan, span: Span): Location {
  return { uri: source.uri, range: source.rangeOf(span) };
}

/** The end is in it too: the cursor stands behind a name after typing. */
function isIn({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
