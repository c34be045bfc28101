import { grouped } from '../../core/model/grouped.ts';
import { normaliseName } from '../../core/model/names.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Language } from '../../core/text/localized.ts';
import { tableOfIndicators } from './indicator-table.ts';
import type { Table } from './table.ts';
import { wordingOf } from './wording.ts';
import { word } from './words.ts';

/**
 * A table for each category, in the order they first appear and over all boxes and sections; the indicators
 * without one last. Empty where the plan has no categories.
 */
export function categoryTables(plan: Plan, language: Language = 'zh'): Table[] {
  const wording = wordingOf(plan, language);
  const byCategory = grouped(plan.indicators, ({ category }) => normaliseName(category?.value ?? ''));
  if ([...byCategory.keys()].every((name) => name === '')) return [];
  const withNoneLast = [...byCategory].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return withNoneLast.map(([name, indicators]) =>
    tableOfIndicators(
      name === '' ? word('noCategory', wording) : (indicators[0]?.category?.value ?? name),
      plan,
      indicators,
      wording,
      { withSection: true, withoutCategory: true },
    ),
  );
}
