import type { Check } from '../check.ts';
import { deadlineBeforeIssue } from './deadline-before-issue.ts';
import { deadlineDiffers } from './deadline-differs.ts';
import { impossibleDate } from './impossible-date.ts';
import { lateIssue } from './late-issue.ts';
import { noFinalTarget } from './no-final-target.ts';
import { noTargetYear } from './no-target-year.ts';
import { outsidePeriod } from './outside-period.ts';
import { periodTitleMismatch } from './period-title-mismatch.ts';
import { targetAfterDeadline } from './target-after-deadline.ts';

/** The checks of this area, sorted by code. */
export const timelineChecks: readonly Check[] = [
  deadlineBeforeIssue,
  deadlineDiffers,
  impossibleDate,
  lateIssue,
  noFinalTarget,
  noTargetYear,
  outsidePeriod,
  periodTitleMismatch,
  targetAfterDeadline,
];
