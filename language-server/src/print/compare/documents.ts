import { fieldNames } from '../../core/fields/field-names.ts';
import { textFields } from '../../core/fields/indicator-fields.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import { officialDocument } from '../official/content.ts';
import type { DocumentPart } from '../official/document.ts';
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

/** The notes that printing adds below a plan's tables, which a document of it has among its paragraphs. */
export function printedNotes(plan: Plan): ReadonlySet<string> {
  const { parts, attachments } = officialDocument(plan, { responsibilities: 'brackets' });
  return new Set(notesIn([...parts, ...attachments.flatMap((each) => each.parts)]));
}

function notesIn(parts: readonly DocumentPart[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'box') return notesIn(part.parts);
    return part.kind === 'table' ? part.table.notes : [];
  });
}

/** The same of an indicator's changes: remarks stand in no table, but below it. */
export function isSayableOfIndicator(change: Change, document: ComparedSide | undefined): boolean {
  return !change.aspect || !wordings.has(change.aspect) || isSayable(change, document);
}

/** Fields that no table has. */
const unprinted = ['对应', '方向'] as const;

const wordings: ReadonlySet<Localized> = new Set(
  [...textFields.map(({ keyword }) => keyword), ...unprinted].map((keyword) => fieldNames[keyword]),
);
