import { type AlignedPair, servedBy } from '../../../core/alignment/aligned-pairs.ts';
import { valuesBeside } from '../../../core/alignment/beside.ts';
import { requirementsOf } from '../../../core/alignment/requirements.ts';
import type { Indicator, IndicatorValue, Plan } from '../../../core/model/plan.ts';
import { escapeMarkdown } from '../support/markdown.ts';
import type { CardContext } from './surroundings.ts';

/** More columns than these are no longer read. */
const most = 2;

/** What an indicator serves in superior plans that are known, by 对应 or by its name. */
export function servedAbove(indicator: Indicator, { plan, known }: CardContext): AlignedPair[] {
  return servedBy({ ...plan, indicators: [indicator] }, known).slice(0, most);
}

/** What the superior says for the same year; of a split also the part of this place. */
export function superiorValue(pair: AlignedPair, value: IndicatorValue, { plan }: CardContext): string {
  return valuesBeside(pair, value)
    .map((each) => valueText(pair, each, plan))
    .join('、');
}

export function valueText({ served }: AlignedPair, each: IndicatorValue, plan: Plan): string {
  const text = escapeMarkdown(each.value.text);
  if (each.role !== 'target') return text;
  const part = requirementsOf(served, plan).find(({ place }) => place !== undefined);
  return part?.place ? `${text}（${escapeMarkdown(part.place)}：${escapeMarkdown(part.value.text)}）` : text;
}
