import { fieldNames } from '../../core/fields/field-names.ts';
import { normaliseName } from '../../core/model/names.ts';
import type { Indicator, Plan } from '../../core/model/plan.ts';
import { withoutCount } from '../../core/reckoning/counted-indicators.ts';
import { type Change, type ChangeSubject, change } from './change.ts';

/** The category that an indicator stands in; how many do may be said behind its name (经济发展（7项）), and follows from them. */
export function categoryChange(
  before: Indicator,
  after: Indicator,
  [older, newer]: readonly [Plan, Plan],
  about: ChangeSubject,
): Change[] {
  const [old, current] = [before.category?.value ?? '', after.category?.value ?? ''];
  if (normaliseName(old) === normaliseName(current)) return [];
  const isRecounted =
    normaliseName(withoutCount(old)) === normaliseName(withoutCount(current)) &&
    membersOf(old, older) !== membersOf(current, newer);
  if (isRecounted) return [];
  const writtenAt = after.category?.span;
  return [change({ ...about, aspect: fieldNames.类别, ...(writtenAt && { writtenAt }) }, old, current)];
}

function membersOf(name: string, { indicators }: Plan): number {
  return indicators.filter(({ category }) => category?.value === name).length;
}
