import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
} from 'vscode-languageserver-types';
import type { Plan } from '../../core/model/plan.ts';
import { atHome, elsewhere, type NameInPlan } from '../../core/plans/everywhere.ts';
import { occurrenceAt, occurrencesIn } from '../../core/plans/names.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import { citationsEverywhere, referredAt, referringAt } from './reference-places.ts';
import { statedAlike, statedFirst, statementsAt } from './stated-facts.ts';

/** Where the name at an offset is declared, or what it refers to; a department without a roster is declared nowhere. */
export function definitionAt(plan: Plan, offset: number, index: PlanIndex): LocationLink[] {
  const name = occurrenceAt(plan, offset);
  if (!name) return firstOf(referredAt(plan, offset, index), () => statedFirst(plan, offset));
  const declarations = atHome(plan, name, index).filter(({ occurrence }) => occurrence.declares);
  // a department's first declaration is its full name; its short names stand beside it
  return (name.kind === 'department' ? declarations.slice(0, 1) : declarations).map((declaration) => {
    const { uri, range } = locationOf(declaration);
    return { targetUri: uri, targetRange: range, targetSelectionRange: range };
  });
}

/** All places that name the same thing, in this plan and, for indicators and plans, in those that refer to it. A step for each that has to be read. */
export function* referencesAt(
  plan: Plan,
  offset: number,
  index: PlanIndex,
  withDeclaration: boolean,
): Generator<unknown, Location[]> {
  const name = occurrenceAt(plan, offset);
  if (!name) {
    const referring = yield* referringAt(plan, offset, index, withDeclaration);
    return firstOf(referring, () => statementsAt(plan, offset, withDeclaration));
  }
  const named: Location[] = [
    ...atHome(plan, name, index)
      .filter(({ occurrence }) => withDeclaration || !occurrence.declares)
      .map(locationOf),
    ...elsewhere(plan, name, index),
  ];
  if (name.kind !== 'plan') return named;
  const places = new Set(named.map(placeKey));
  const cited = yield* citationsEverywhere(name.text, plan, index);
  return [...named, ...cited.filter((each) => !places.has(placeKey(each)))];
}

export function highlightsAt(plan: Plan, offset: number): DocumentHighlight[] {
  const name = occurrenceAt(plan, offset);
  if (!name) return statedAlike(plan, offset);
  return occurrencesIn(plan)
    .filter(({ thing }) => thing === name.thing)
    .map(({ span, declares }) => ({
      range: plan.source.rangeOf(span),
      kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}

function firstOf<Place>(places: Place[], others: () => Place[]): Place[] {
  return places.length > 0 ? places : others();
}

function placeKey({ uri, range: { start } }: Location): string {
  return `${uri} ${start.line} ${start.character}`;
}

export function locationOf({ plan, occurrence }: NameInPlan): Location {
  return { uri: plan.source.uri, range: plan.source.rangeOf(occurrence.span) };
}
