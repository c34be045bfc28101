import { type Served, servedBy } from '../../checks/support/superior.ts';
import { askedOf } from '../../checks/support/superior-asked.ts';
import type { Indicator, IndicatorValue } from '../../model/plan.ts';
import { escapeMarkdown } from '../support/markdown.ts';
import type { Surroundings } from './surroundings.ts';

/** More columns than these are no longer read. */
const most = 2;

/** What an indicator serves in superior plans that are known, by 对应 or by its name. */
export function servedAbove(indicator: Indicator, { plan, known }: Surroundings): Served[] {
  return servedBy({ ...plan, indicators: [indicator] }, known).slice(0, most);
}

/** What the superior says for the same year; of a split also the part of this place. */
export function superiorValue(
  { own, served }: Served,
  value: IndicatorValue,
  { plan }: Surroundings,
): string {
  const same = served.values.filter((each) => isFor(each, value) && each.value.kind !== 'none');
  return same.map((each) => valueText({ own, served }, each, plan)).join('、');
}

/** The targets and milestones of the superior for which an indicator says nothing. */
export function unmatched({ own, served }: Served): IndicatorValue[] {
  return served.values.filter(
    (each) =>
      each.heading === undefined &&
      each.value.kind !== 'none' &&
      (each.role === 'target' || each.role === 'milestone' || each.role === 'standard') &&
      !own.values.some((value) => isFor(each, value)),
  );
}

export function valueText(
  { served }: Pick<Served, 'own' | 'served'>,
  each: IndicatorValue,
  plan: Surroundings['plan'],
): string {
  const text = escapeMarkdown(each.value.text);
  if (each.role !== 'target') return text;
  const part = askedOf(served, plan).find(({ place }) => place !== undefined);
  return part?.place ? `${text}（${escapeMarkdown(part.place)}：${escapeMarkdown(part.value.text)}）` : text;
}

/** Standards stand for all years; what was reached is compared with what was reached. */
function isFor(a: IndicatorValue, b: IndicatorValue): boolean {
  if (a.heading !== undefined || b.heading !== undefined) return false;
  if (a.role === 'standard' || b.role === 'standard') return a.role === b.role;
  return a.year === b.year && (a.role === 'actual') === (b.role === 'actual');
}
