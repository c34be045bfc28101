import type { MeasuredValue } from '../model/measured-values.ts';
import type { IndicatorValue } from '../model/plan.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Reckoning } from './reckoning.ts';

/** A value in a column of changes or totals. */
export interface GrowthValue extends IndicatorValue {
  readonly heading: string;
  readonly value: Quantity;
}

/** A change with the two values that it leads from and to. */
export interface GrowthSum {
  readonly base: MeasuredValue;
  readonly target: MeasuredValue;
  readonly growth: GrowthValue;
  readonly years: number;
}

/** What came of it, in words; `right` is the number that would be right. */
export function growthReckoning(
  { base, target, growth, years }: GrowthSum,
  agrees: boolean,
  result: Reckoning['result'],
  right: string | undefined,
): Reckoning {
  const [from, to, written] = [base.value.text, target.value.text, growth.value.text];
  const newText = right && withNumber(growth.value.text, right);
  return {
    kind: 'growth',
    span: growth.value.span,
    from: [base.value.span, target.value.span],
    result,
    agrees,
    message: {
      zh: `${base.year}年${from} → ${target.year}年${to}，${years}年是${result.zh}，“${growth.heading}”写${written}${agrees ? '' : '：请核对基期、目标和这个数'}`,
      en: `From ${from} (${base.year}) to ${to} (${target.year}), ${years} years, is ${result.en}; “${growth.heading}” says ${written}${agrees ? '' : ', so check the base, the target and this number'}`,
    },
    ...(newText && newText !== written && { right: { span: growth.value.span, newText } }),
  };
}

function withNumber(written: string, number: string): string {
  return written.replace(/-?\d+(?:\.\d+)?/u, number);
}
