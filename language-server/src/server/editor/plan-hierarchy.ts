import { SymbolKind, type TypeHierarchyItem } from 'vscode-languageserver-types';
import { declaredAs, type IndicatorOfPlan, plansBelow, servingOf } from '../../core/alignment/serving.ts';
import { linkTargets } from '../../core/alignment/superior.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import {
  indicatorThing,
  occurrenceAt,
  occurrencesIn,
  planThing,
  referencesIn,
} from '../../core/plans/names.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import type { Language } from '../../core/text/localized.ts';
import { planTitle, unnamed } from '../../core/wording/unnamed.ts';

/** A plan, or an indicator of it. */
type HierarchyEntry = { readonly plan: Plan } | IndicatorOfPlan;

/** How an item is found again when the plan has been typed in meanwhile: by the `thing` of its name. */
interface Data {
  readonly thing: string;
}

/**
 * Plans and indicators from superior to subordinate, shown as editors show types: a supertype is the plan
 * rested on or the indicator served, a subtype one that rests on it or serves it.
 */
export function hierarchyAt(
  plan: Plan,
  offset: number,
  index: PlanIndex,
  language: Language,
): TypeHierarchyItem[] {
  const name = occurrenceAt(plan, offset);
  if (!name || name.home === undefined) return [];
  if (name.kind === 'indicator') return itemsOf(declaredAs(name, plan, index), language);
  const plans = name.declares ? [plan] : index.named(name.text);
  return itemsOf(
    plans.map((each) => ({ plan: each })),
    language,
  );
}

/** What an item rests on or serves, where it is known. */
export function above(item: TypeHierarchyItem, index: PlanIndex, language: Language): TypeHierarchyItem[] {
  return itemsOf(
    found(item, index).flatMap((placed) => superiors(placed, index)),
    language,
  );
}

/** What rests on an item or serves it. A step for each. */
export function* below(
  item: TypeHierarchyItem,
  index: PlanIndex,
  language: Language,
): Generator<unknown, TypeHierarchyItem[]> {
  const entries: HierarchyEntry[] = [];
  for (const placed of found(item, index)) {
    for (const each of subordinates(placed, index)) {
      entries.push(each);
      yield;
    }
  }
  return itemsOf(entries, language);
}

function superiors(placed: HierarchyEntry, index: PlanIndex): readonly HierarchyEntry[] {
  const { plan } = placed;
  if ('indicator' in placed) {
    return placed.indicator.serves.flatMap((link) =>
      // 对应：《…》 alone serves the plan
      linkTargets(link, plan, index).filter(({ indicator }) => indicator || !link.indicator?.value),
    );
  }
  return referencesIn(plan)
    .flatMap(({ text }) => index.named(text))
    .map((each) => ({ plan: each }));
}

function* subordinates(placed: HierarchyEntry, index: PlanIndex): Iterable<HierarchyEntry> {
  if ('indicator' in placed) yield* servingOf(placed, index);
  else for (const plan of plansBelow(placed.plan.header.title?.value ?? '', index)) yield { plan };
}

function found({ uri, data }: TypeHierarchyItem, index: PlanIndex): HierarchyEntry[] {
  const plan = index.planAt(uri);
  const wanted = (data as Data | undefined)?.thing;
  const name = plan && occurrencesIn(plan).find(({ declares, thing }) => declares && thing === wanted);
  if (!name) return [];
  const indicator = plan.indicators.find(({ nameSpan }) => nameSpan.start === name.span.start);
  return [indicator ? { plan, indicator } : { plan }];
}

/** The `thing` of its name. */
function thingOf(placed: HierarchyEntry): string {
  const title = placed.plan.header.title?.value ?? '';
  return 'indicator' in placed ? indicatorThing(title, placed.indicator.fullName) : planThing(title);
}

/** Each once. */
function itemsOf(places: readonly HierarchyEntry[], language: Language): TypeHierarchyItem[] {
  const unique = new Map(
    places.map((placed) => ['indicator' in placed ? placed.indicator : placed.plan, placed]),
  );
  return [...unique.values()].map((placed) => itemOf(placed, language));
}

function itemOf(placed: HierarchyEntry, language: Language): TypeHierarchyItem {
  const { header, source } = placed.plan;
  const title = planTitle(placed.plan, language);
  const data: Data = { thing: thingOf(placed) };
  const item = (span: Span, nameSpan: Span) => ({
    uri: source.uri,
    range: source.rangeOf({
      start: Math.min(span.start, nameSpan.start),
      end: Math.max(span.end, nameSpan.end),
    }),
    selectionRange: source.rangeOf(nameSpan),
    data,
  });
  if ('indicator' in placed) {
    const { name, span, nameSpan } = placed.indicator;
    const shown = name.replace(/\s+/gu, ' ') || unnamed.indicator[language];
    return { name: shown, detail: title, kind: SymbolKind.Constant, ...item(span, nameSpan) };
  }
  const detail = header.period?.value.text;
  return {
    name: title.replace(/\s+/gu, ' '),
    ...(detail && { detail }),
    kind: SymbolKind.Module,
    ...item(header.span, header.title?.span ?? header.span),
  };
}
