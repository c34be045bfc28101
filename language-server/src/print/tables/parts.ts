import type { Indicator } from '../../core/model/plan.ts';

/**
 * For each row whether it is a part of one above it (其中：…), by which plans set it in and give it no number
 * of its own. Else what it is a part of stands elsewhere.
 */
export function areParts(indicators: readonly Indicator[]): boolean[] {
  return indicators.map((part, row) => part.partOf !== undefined && isOf(part.partOf, indicators[row - 1]));
}

/** 序号 from 1 on. A row that is part of the one above it shares its number, as in published tables. */
export function rowNumbers(indicators: readonly Indicator[]): number[] {
  let number = 0;
  return areParts(indicators).map((isPart) => {
    if (!isPart) number++;
    return number;
  });
}

/** Whether what stands above is the whole, or another part of it. */
function isOf(whole: Indicator, above: Indicator | undefined): boolean {
  return above === whole || above?.partOf === whole;
}
