import { fieldNames } from '../../core/fields/field-names.ts';
import { normaliseName } from '../../core/model/names.ts';
import type { IndicatorValue } from '../../core/model/plan.ts';
import type { Quantity, Value } from '../../core/model/quantity.ts';
import { compareQuantities } from '../../core/model/value/compare.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import type { Localized } from '../../core/text/localized.ts';
import { yearText } from '../../core/wording/years.ts';
import type { ChangeKind } from './change.ts';

/** What a value is for: `2025年`, `2023年实绩`, `标准`, the head of a column of changes. */
export function labelOf({ role, year, part, heading }: IndicatorValue): Localized {
  if (heading) {
    const keyword = keywordNamed(heading)?.name;
    return { zh: heading, en: keyword ? fieldNames[keyword].en : heading };
  }
  if (role === 'actual' && year !== undefined) return say.actual(yearText(year, part));
  if (role === 'standard') return say.standard;
  if (year !== undefined) return yearText(year, part);
  return role === 'baseline' ? say.baseline : say.target;
}

/** A value as written; empty where none is recorded. */
export function textOf(value: Value | undefined): string {
  return value === undefined || value.kind === 'none' ? '' : value.text;
}

/** How a value differs from the older one; undefined where it says the same, in whatever words. */
export function valueChange(before: Value, after: Value): ChangeKind | undefined {
  if (before.kind === 'quantity' && after.kind === 'quantity') {
    const order = compareQuantities(before, after);
    if (order === 0 && bindAlike(before, after) && countAlike(before, after)) return undefined;
    if (order !== undefined && order !== 0) return order < 0 ? 'raised' : 'lowered';
    return 'changed';
  }
  return normaliseName(textOf(before)) === normaliseName(textOf(after)) ? undefined : 'changed';
}

function bindAlike(before: Quantity, after: Quantity): boolean {
  return before.comparator === after.comparator && (before.softener ?? '') === (after.softener ?? '');
}

/** 3个 and 3处 are as many, but not of the same. */
function countAlike({ unit: one }: Quantity, { unit: other }: Quantity): boolean {
  return one.text === '' || other.text === '' || one.dimension === other.dimension;
}

const say = {
  actual: ({ zh, en }: Localized): Localized => ({ zh: `${zh}实绩`, en: `${en} actual` }),
  baseline: { zh: '现状', en: 'baseline' },
  target: { zh: '目标', en: 'target' },
  standard: { zh: '标准', en: 'standard' },
};
