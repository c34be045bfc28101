import type { Check } from '../check.ts';
import { actualBehindPlan } from './actual-behind-plan.ts';
import { actualReachedEarly } from './actual-reached-early.ts';
import { baselineBeyondTarget } from './baseline-beyond-target.ts';
import { breakdownSum } from './breakdown-sum.ts';
import { comparatorAgainstDirection } from './comparator-against-direction.ts';
import { contradictoryBounds } from './contradictory-bounds.ts';
import { difference } from './difference.ts';
import { growthRate } from './growth-rate.ts';
import { milestoneBeyondTarget } from './milestone-beyond-target.ts';
import { milestonesNotMonotonic } from './milestones-not-monotonic.ts';
import { perCentOfPoints } from './per-cent-of-points.ts';
import { rangeUpsideDown } from './range-upside-down.ts';
import { reducedByMultiple } from './reduced-by-multiple.ts';
import { shareOutOfRange } from './share-out-of-range.ts';
import { sharesOfAWhole } from './shares-of-a-whole.ts';
import { strictComparator } from './strict-comparator.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { tableSum } from './table-sum.ts';
import { targetAlreadyMet } from './target-already-met.ts';
import { targetNotDefinite } from './target-not-definite.ts';
import { unitMismatch } from './unit-mismatch.ts';
import { yearlyTotal } from './yearly-total.ts';

/** The checks of this area, sorted by code. */
export const valuesChecks: readonly Check[] = [
  actualBehindPlan,
  actualReachedEarly,
  baselineBeyondTarget,
  breakdownSum,
  comparatorAgainstDirection,
  contradictoryBounds,
  difference,
  growthRate,
  milestoneBeyondTarget,
  milestonesNotMonotonic,
  perCentOfPoints,
  rangeUpsideDown,
  reducedByMultiple,
  shareOutOfRange,
  sharesOfAWhole,
  strictComparator,
  sumOfParts,
  tableSum,
  targetAlreadyMet,
  targetNotDefinite,
  unitMismatch,
  yearlyTotal,
];
