import { Big } from 'big.js';
import type { MeasuredValue } from '../../core/model/measured-values.ts';
import { editDistance } from '../../core/model/names.ts';
import type { Period } from '../../core/model/period.ts';
import type { Indicator, Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { baseAmount } from '../../core/model/value/compare.ts';
import type { Fix } from '../check.ts';
import { changeTo } from './titles.ts';

/** The years of a period in the place of those that a text says, written as they are. */
export function withYears(text: string, { start, end }: Period): string {
  const years = [String(start), String(end)];
  const written = text.match(/\d{4}/gu) ?? [];
  return written.length === 2
    ? text.replace(/\d{4}/gu, () => years.shift() as string)
    : `${[...new Set(years)].join('—')}年`;
}

/** 2052 in a plan for 2023—2025: the only year of the period that is one slip of the pen away, in a year line or deadline. */
export function yearInPeriod(plan: Plan, span: Span, { start, end }: Period): Fix[] {
  const written = plan.source.text.slice(span.start, span.end);
  const year = /\d{4}/.exec(written);
  if (!year) return [];
  const years = Array.from({ length: Math.min(end - start + 1, 50) }, (_, at) => String(start + at));
  const [likely, ...others] = years.filter((each) => editDistance(each, year[0]) === 1);
  if (!likely || others.length > 0) return [];
  const at = span.start + year.index;
  const title = changeTo(written.replace(year[0], likely));
  return [{ title, edits: [{ span: { start: at, end: at + 4 }, newText: likely }] }];
}

/** Exchanges the values of two years, where that brings all steps into order. */
export function exchange(
  { direction, form }: Indicator,
  steps: readonly MeasuredValue[],
  a: MeasuredValue,
  b: MeasuredValue,
): Fix[] {
  if (form !== 'block' || a.year === undefined || b.year === undefined) return [];
  const amounts = steps.map((step) => {
    const { value } = step === a ? b : step === b ? a : step;
    return baseAmount(value.low, value.unit).times(direction === 'rising' ? 1 : -1);
  });
  if (!amounts.every((amount, at) => at === 0 || amount.gte(amounts[at - 1] ?? new Big(0)))) return [];
  const edits = [
    { span: a.value.span, newText: b.value.text },
    { span: b.value.span, newText: a.value.text },
  ];
  const title = {
    zh: `对调${a.year}年与${b.year}年的数值`,
    en: `Exchange the values of ${a.year} and ${b.year}`,
  };
  return [{ title, edits }];
}
