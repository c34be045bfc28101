import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
} from 'vscode-languageserver-types';
import { type Fact, isInField } from '../../core/facts/fact.ts';
import { type FactGroup, factAt } from '../../core/facts/groups.ts';
import type { Plan } from '../../core/model/plan.ts';

/** From a figure to where its quantity is laid down: the indicator’s value of that year, else the first sentence that states it. */
export function statedFirst(plan: Plan, offset: number): LocationLink[] {
  const found = factAt(plan, offset);
  if (!found || found.group.facts.length < 2) return [];
  const targetRange = plan.source.rangeOf(laidDown(found.fact, found.group).value.span);
  return [{ targetUri: plan.source.uri, targetRange, targetSelectionRange: targetRange }];
}

function laidDown(fact: Fact, { facts }: FactGroup): Fact {
  const fields = facts.filter(isInField);
  const ofRole = fields.filter(({ role }) => role === fact.role);
  return ofRole.find(({ year }) => year === fact.year) ?? ofRole.at(-1) ?? fields[0] ?? facts[0] ?? fact;
}

/** Every place that states the quantity of the figure at an offset. */
export function statementsAt(plan: Plan, offset: number, withDeclaration: boolean): Location[] {
  const found = factAt(plan, offset);
  if (!found) return [];
  const { facts } = found.group;
  const declared = laidDown(found.fact, found.group);
  return facts
    .filter((fact) => withDeclaration || fact !== declared)
    .map(({ value }) => ({ uri: plan.source.uri, range: plan.source.rangeOf(value.span) }));
}

/** The same places, to be lit up. */
export function statedAlike(plan: Plan, offset: number): DocumentHighlight[] {
  const facts = factAt(plan, offset)?.group.facts ?? [];
  if (facts.length < 2) return [];
  return facts.map((fact) => ({
    range: plan.source.rangeOf(fact.value.span),
    kind: isInField(fact) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
