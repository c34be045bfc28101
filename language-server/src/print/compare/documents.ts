import { fieldNames } from '../../core/fields/field-names.ts';
import { textFields } from '../../core/fields/indicator-fields.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import { standsInTable } from '../tables/indicator-table.ts';
import type { Change } from './change.ts';

export interface ComparisonOptions {
  /** Which of the two versions, if one, is a document of another program that was imported: it can't say all that a plan does. */
  readonly document?: ComparedSide | undefined;
}

export type ComparedSide = 'before' | 'after';

/** Whether a change is one of what both can say: what a document has not printed it does not take back. */
export function isSayable(change: Change, document: ComparedSide | undefined): boolean {
  return !document || change[document] !== '';
}

/** What of a plan a document can say: of indicators those that stand in tables. */
export function asPrinted(plan: Plan): Plan {
  return { ...plan, indicators: plan.indicators.filter(standsInTable) };
}

/** The same of an indicator's changes: remarks stand in no table, but below it. */
export function isSayableOfIndicator(change: Change, document: ComparedSide | undefined): boolean {
  return !change.aspect || !wordings.has(change.aspect) || isSayable(change, document);
}

const wordings: ReadonlySet<Localized> = new Set(
  [...textFields.map(({ keyword }) => keyword), '对应' as const].map((keyword) => fieldNames[keyword]),
);
