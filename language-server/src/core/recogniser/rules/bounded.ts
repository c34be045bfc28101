import type { AmountContext } from './amount-context.ts';

/** 达到企业职工人数[25%] */
const reachesShare = /(?:达到?|超过|占|不[低少]于)[^,;、\d]{1,14}$/;

/** Whether an amount is said to be a bound or a level: what a rule asks for is. */
export function isBounded({ figure, clauseBefore }: AmountContext): boolean {
  const { comparator, bound, level, isRange, unit } = figure;
  if (comparator !== undefined || bound || level || isRange) return true;
  return unit.dimension === 'share' && reachesShare.test(clauseBefore);
}
