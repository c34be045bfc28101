import type { Quantity } from '../model/quantity.ts';
import type { Sourced } from '../model/source.ts';
import { type FoldedText, spanOf } from '../model/value/fold.ts';
import type { RecogniserContext, Statement, StatementRole } from './commitment.ts';
import { recurrenceOf } from './recurrence.ts';
import type { ClauseTarget, SentenceContext } from './sentence-context.ts';
import type { Words } from './trim.ts';
import type { YearPhrase } from './years.ts';

/** A statement with the year, the softener and the place in the file. What recurs (每年) has no year. */
export function statementOf(
  folded: FoldedText,
  found: ClauseTarget,
  yearSaid: YearPhrase | undefined,
  said: SentenceContext,
  context: RecogniserContext,
): Statement {
  const { role, name, scope } = found;
  const recurrence = recurrenceOf(folded, found, said);
  const quantity = recurrence ? { ...found.quantity, recurrence } : found.quantity;
  const year = quantity.recurrence ? undefined : yearOf(folded, role, quantity, yearSaid, context);
  const softener = quantity.softener ?? said.softener;
  return {
    role,
    name: written(folded, name),
    value: quantity,
    span: spanOf(folded, Math.min(name.from, found.from), Math.max(name.to, found.to)),
    ...(scope && { scope: written(folded, scope) }),
    ...(year && { year }),
    ...(softener && { softener }),
  };
}

function written(folded: FoldedText, words: Words): Sourced<string> {
  return { value: asWritten(folded, words), span: spanOf(folded, words.from, words.to) };
}

/** In the characters of the text. */
function asWritten(folded: FoldedText, { from, to, parts }: Words): string {
  return parts
    ? parts.map((part) => (part === '的' ? part : asWritten(folded, part))).join('')
    : folded.original.slice(from, to);
}

function yearOf(
  folded: FoldedText,
  role: StatementRole,
  { span }: Quantity,
  year: YearPhrase | undefined,
  context: RecogniserContext,
): Statement['year'] {
  if (year) return { value: year.year, span: spanOf(folded, year.from, year.to) };
  return context.year === undefined || role !== 'target' ? undefined : { value: context.year, span };
}
