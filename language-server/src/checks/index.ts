import type { Check } from './check.ts';
import { bindingWithoutDepartment } from './responsibility/binding-without-department.ts';
import { similarDepartments } from './responsibility/similar-departments.ts';
import { unknownDepartment } from './responsibility/unknown-department.ts';
import { duplicateIndicator } from './structure/duplicate-indicator.ts';
import { orphanField } from './structure/orphan-field.ts';
import { unknownField } from './structure/unknown-field.ts';
import { unreadableValue } from './structure/unreadable-value.ts';
import { uselessSilence } from './structure/useless-silence.ts';
import { deadlineBeforeIssue } from './timeline/deadline-before-issue.ts';
import { noFinalTarget } from './timeline/no-final-target.ts';
import { outsidePeriod } from './timeline/outside-period.ts';
import { baselineBeyondTarget } from './values/baseline-beyond-target.ts';
import { milestoneBeyondTarget } from './values/milestone-beyond-target.ts';
import { milestonesNotMonotonic } from './values/milestones-not-monotonic.ts';
import { shareOutOfRange } from './values/share-out-of-range.ts';
import { targetAlreadyMet } from './values/target-already-met.ts';
import { targetNotDefinite } from './values/target-not-definite.ts';
import { unitMismatch } from './values/unit-mismatch.ts';

/** Every check, sorted by code. */
export const checks: readonly Check[] = [
  bindingWithoutDepartment,
  similarDepartments,
  unknownDepartment,
  duplicateIndicator,
  orphanField,
  unknownField,
  unreadableValue,
  uselessSilence,
  deadlineBeforeIssue,
  noFinalTarget,
  outsidePeriod,
  baselineBeyondTarget,
  milestoneBeyondTarget,
  milestonesNotMonotonic,
  shareOutOfRange,
  targetAlreadyMet,
  targetNotDefinite,
  unitMismatch,
];
