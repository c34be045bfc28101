import { alignmentCycle } from './alignment/alignment-cycle.ts';
import { basisNotFound } from './alignment/basis-not-found.ts';
import { documentNumberDiffers } from './alignment/document-number-differs.ts';
import { missingSuperiorBinding } from './alignment/missing-superior-binding.ts';
import { unitDiffers } from './alignment/unit-differs.ts';
import { weakerThanSuperior } from './alignment/weaker-than-superior.ts';
import type { Check } from './check.ts';
import { bindingWithoutDepartment } from './responsibility/binding-without-department.ts';
import { differsInTable } from './responsibility/differs-in-table.ts';
import { duplicateDepartment } from './responsibility/duplicate-department.ts';
import { leadNotFirst } from './responsibility/lead-not-first.ts';
import { nobodyAnswers } from './responsibility/nobody-answers.ts';
import { severalLeads } from './responsibility/several-leads.ts';
import { similarDepartments } from './responsibility/similar-departments.ts';
import { taskWithoutDepartment } from './responsibility/task-without-department.ts';
import { unknownDepartment } from './responsibility/unknown-department.ts';
import { unusedDepartment } from './responsibility/unused-department.ts';
import { abbreviation } from './structure/abbreviation.ts';
import { annexList } from './structure/annex-list.ts';
import { annexListMark } from './structure/annex-list-mark.ts';
import { countedList } from './structure/counted-list.ts';
import { danglingReference } from './structure/dangling-reference.ts';
import { duplicateIndicator } from './structure/duplicate-indicator.ts';
import { earlierPlan } from './structure/earlier-plan.ts';
import { fieldsOnOneLine } from './structure/fields-on-one-line.ts';
import { inconsistentCitation } from './structure/inconsistent-citation.ts';
import { lawName } from './structure/law-name.ts';
import { malformedDocumentNumber } from './structure/malformed-document-number.ts';
import { missingAttachment } from './structure/missing-attachment.ts';
import { missingHeader } from './structure/missing-header.ts';
import { missingPlanLine } from './structure/missing-plan-line.ts';
import { numberBeforeTitle } from './structure/number-before-title.ts';
import { numbering } from './structure/numbering.ts';
import { orphanField } from './structure/orphan-field.ts';
import { ownKind } from './structure/own-kind.ts';
import { ownTitle } from './structure/own-title.ts';
import { repealedLaw } from './structure/repealed-law.ts';
import { surplusCells } from './structure/surplus-cells.ts';
import { unknownColumn } from './structure/unknown-column.ts';
import { unknownField } from './structure/unknown-field.ts';
import { unreadTable } from './structure/unread-table.ts';
import { unreadableValue } from './structure/unreadable-value.ts';
import { uselessSilence } from './structure/useless-silence.ts';
import { vagueBasis } from './structure/vague-basis.ts';
import { confusedCharacters } from './style/confused-characters.ts';
import { dissolvedBody } from './style/dissolved-body.ts';
import { doubledHedge } from './style/doubled-hedge.ts';
import { doubledMark } from './style/doubled-mark.ts';
import { doubledWord } from './style/doubled-word.ts';
import { ellipsis } from './style/ellipsis.ts';
import { enumerationComma } from './style/enumeration-comma.ts';
import { headingMark } from './style/heading-mark.ts';
import { headingStop } from './style/heading-stop.ts';
import { leftover } from './style/leftover.ts';
import { legalUnit } from './style/legal-unit.ts';
import { mixedNumerals } from './style/mixed-numerals.ts';
import { rangeDash } from './style/range-dash.ts';
import { relativeYear } from './style/relative-year.ts';
import { repeatedSentence } from './style/repeated-sentence.ts';
import { silenceWithoutReason } from './style/silence-without-reason.ts';
import { skippedLevel } from './style/skipped-level.ts';
import { straightQuotes } from './style/straight-quotes.ts';
import { unpairedMark } from './style/unpaired-mark.ts';
import { until } from './style/until.ts';
import { foreignText } from './text/foreign-text.ts';
import { lostCharacter } from './text/lost-character.ts';
import { mixedWording } from './text/mixed-wording.ts';
import { runTogether } from './text/run-together.ts';
import { targetNotInIndicators } from './text/target-not-in-indicators.ts';
import { textContradictsIndicator } from './text/text-contradicts-indicator.ts';
import { deadlineBeforeIssue } from './timeline/deadline-before-issue.ts';
import { impossibleDate } from './timeline/impossible-date.ts';
import { lateIssue } from './timeline/late-issue.ts';
import { noFinalTarget } from './timeline/no-final-target.ts';
import { noTargetYear } from './timeline/no-target-year.ts';
import { outsidePeriod } from './timeline/outside-period.ts';
import { periodTitleMismatch } from './timeline/period-title-mismatch.ts';
import { targetAfterDeadline } from './timeline/target-after-deadline.ts';
import { actualBehindPlan } from './values/actual-behind-plan.ts';
import { actualReachedEarly } from './values/actual-reached-early.ts';
import { baselineBeyondTarget } from './values/baseline-beyond-target.ts';
import { breakdownSum } from './values/breakdown-sum.ts';
import { comparatorAgainstDirection } from './values/comparator-against-direction.ts';
import { contradictoryBounds } from './values/contradictory-bounds.ts';
import { difference } from './values/difference.ts';
import { growthRate } from './values/growth-rate.ts';
import { milestoneBeyondTarget } from './values/milestone-beyond-target.ts';
import { milestonesNotMonotonic } from './values/milestones-not-monotonic.ts';
import { perCentOfPoints } from './values/per-cent-of-points.ts';
import { rangeUpsideDown } from './values/range-upside-down.ts';
import { reducedByMultiple } from './values/reduced-by-multiple.ts';
import { shareOutOfRange } from './values/share-out-of-range.ts';
import { sharesOfAWhole } from './values/shares-of-a-whole.ts';
import { strictComparator } from './values/strict-comparator.ts';
import { sumOfParts } from './values/sum-of-parts.ts';
import { tableSum } from './values/table-sum.ts';
import { targetAlreadyMet } from './values/target-already-met.ts';
import { targetNotDefinite } from './values/target-not-definite.ts';
import { unitMismatch } from './values/unit-mismatch.ts';
import { yearlyTotal } from './values/yearly-total.ts';

/** Every check, sorted by code. */
export const checks: readonly Check[] = [
  alignmentCycle,
  basisNotFound,
  documentNumberDiffers,
  missingSuperiorBinding,
  unitDiffers,
  weakerThanSuperior,
  bindingWithoutDepartment,
  differsInTable,
  duplicateDepartment,
  leadNotFirst,
  nobodyAnswers,
  severalLeads,
  similarDepartments,
  taskWithoutDepartment,
  unknownDepartment,
  unusedDepartment,
  abbreviation,
  annexList,
  annexListMark,
  countedList,
  danglingReference,
  duplicateIndicator,
  earlierPlan,
  fieldsOnOneLine,
  inconsistentCitation,
  lawName,
  malformedDocumentNumber,
  missingAttachment,
  missingHeader,
  missingPlanLine,
  numberBeforeTitle,
  numbering,
  orphanField,
  ownKind,
  ownTitle,
  repealedLaw,
  surplusCells,
  unknownColumn,
  unknownField,
  unreadTable,
  unreadableValue,
  uselessSilence,
  vagueBasis,
  confusedCharacters,
  dissolvedBody,
  doubledHedge,
  doubledMark,
  doubledWord,
  ellipsis,
  enumerationComma,
  headingMark,
  headingStop,
  leftover,
  legalUnit,
  mixedNumerals,
  rangeDash,
  relativeYear,
  repeatedSentence,
  silenceWithoutReason,
  skippedLevel,
  straightQuotes,
  unpairedMark,
  until,
  foreignText,
  lostCharacter,
  mixedWording,
  runTogether,
  targetNotInIndicators,
  textContradictsIndicator,
  deadlineBeforeIssue,
  impossibleDate,
  lateIssue,
  noFinalTarget,
  noTargetYear,
  outsidePeriod,
  periodTitleMismatch,
  targetAfterDeadline,
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
