import { lastMeasured, type MeasuredValue } from '../../core/model/measured-values.ts';
import type { Indicator } from '../../core/model/plan.ts';
import { isBeyond, isLimit } from '../../core/model/progress.ts';

/** An indicator’s target that lies behind its baseline, with that baseline; undefined where it doesn’t. */
export function targetBehindBaseline(
  indicator: Indicator,
): { readonly baseline: MeasuredValue; readonly target: MeasuredValue } | undefined {
  const baseline = lastMeasured(indicator, 'baseline');
  const target = lastMeasured(indicator, 'target');
  if (!baseline || !target || isLimit(target)) return undefined;
  return isBeyond(indicator, baseline, target) ? { baseline, target } : undefined;
}
