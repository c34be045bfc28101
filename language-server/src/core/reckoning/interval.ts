import { Big } from 'big.js';

/** The amounts that a written number may stand for, both ends included. */
export interface AmountInterval {
  readonly low: Big;
  readonly high: Big;
}

/** How a number binds: 左右, 以上, 以内. */
export type Bound = 'about' | 'floor' | 'ceiling';

const zero = new Big(0);

export function meet(a: AmountInterval, b: AmountInterval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

/** What all of them come to. */
export function sumOf(intervals: readonly AmountInterval[]): AmountInterval {
  return intervals.reduce((sum, { low, high }) => ({ low: sum.low.plus(low), high: sum.high.plus(high) }), {
    low: zero,
    high: zero,
  });
}

/** The part of a number that 左右 leaves open: of 60左右 a tenth, of 60.61左右 next to nothing. */
export function spareOf({ c: { length } }: Big): Big {
  return new Big(['0.1', '0.05', '0.02'][length - 1] ?? '0.01');
}

/** How far it is from `a` to `b`. */
export function difference(a: AmountInterval, b: AmountInterval): AmountInterval {
  return { low: b.low.minus(a.high), high: b.high.minus(a.low) };
}

/** How many times `a` there is in `b`; both are above 0. */
export function ratio(a: AmountInterval, b: AmountInterval): AmountInterval {
  return { low: b.low.div(a.high), high: b.high.div(a.low) };
}

export function times({ low, high }: AmountInterval, factor: Big | number): AmountInterval {
  const ends = [low.times(factor), high.times(factor)] as const;
  return ends[0].lte(ends[1]) ? { low: ends[0], high: ends[1] } : { low: ends[1], high: ends[0] };
}

export function plus({ low, high }: AmountInterval, amount: Big | number): AmountInterval {
  return { low: low.plus(amount), high: high.plus(amount) };
}

export function middleOf({ low, high }: AmountInterval): Big {
  return low.plus(high).div(2);
}

/**
 * Whether what is said is what was reckoned. `room` is what the reckoned amount may be beside itself (提高到60%以上 is
 * a rise of 15 points or more), `bound` how the said one binds. Two lines to keep to are held against each other as
 * lines: 60%以上 is no rise by 25 points from 45 %.
 */
export function agree(
  reckoned: AmountInterval,
  said: AmountInterval,
  { room, bound }: { readonly room?: Bound; readonly bound?: Bound },
): boolean {
  if (meet(reckoned, said)) return true;
  const isMore = said.low.gt(reckoned.high);
  if (bound === 'floor') return !isMore;
  if (bound === 'ceiling') return isMore;
  return room === 'ceiling' && !isMore;
}
