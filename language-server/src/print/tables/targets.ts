import type { Indicator, IndicatorValue } from '../../core/model/plan.ts';
import { amountIn } from './amount.ts';
import type { CellContent } from './table-columns.ts';
import type { Wording } from './wording.ts';
import { nothing, partHeading, word, yearHeading } from './words.ts';

/**
 * All that an indicator is to reach, in one cell and in the plan's own words. A single target or
 * standard stands for itself; of several each has its year: `2023年3个；2025年10个`.
 */
export function targetsCell(indicator: Indicator, wording: Wording): CellContent {
  const values = indicator.values.filter(
    ({ role, value }) => value.kind !== 'none' && role !== 'baseline' && role !== 'actual',
  );
  const [first] = values;
  if (!first) return { text: nothing };
  const isAlone = values.length === 1 && (first.role === 'target' || first.role === 'standard');
  const texts = values.map((each) =>
    isAlone && !each.heading ? each.value.text : headOf(each, wording) + each.value.text,
  );
  return {
    text: texts.join(word('semicolon', wording)),
    sources: values.map(({ value }) => value.span),
    amount: isAlone ? amountIn(first.value) : undefined,
  };
}

/** `2023年` before its value; any other head with a colon. */
function headOf({ role, year, part, heading }: IndicatorValue, wording: Wording): string {
  const colon = word('colon', wording);
  if (heading) return heading + colon;
  if (role === 'standard') return word('standard', wording) + colon;
  if (year === undefined) return word('target', wording) + colon;
  if (part) return partHeading(year, part.text, false, wording) + (wording === 'en' ? colon : '');
  return yearHeading(year, 'plain', wording) + (wording === 'en' ? colon : '');
}
