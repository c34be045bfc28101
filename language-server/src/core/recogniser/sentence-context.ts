import type { Quantity, Recurrence } from '../model/quantity.ts';
import type { Sourced } from '../model/source.ts';
import { type FoldedText, spanOf } from '../model/value/fold.ts';
import type { RecogniserContext, Statement, StatementRole } from './commitment.ts';
import type { Clause } from './paragraph.ts';
import { recurrenceOf } from './recurrence.ts';
import type { Words } from './trim.ts';
import type { YearPhrase } from './years.ts';

/** What a sentence has said so far, for the clauses that go on from it. */
export interface SentenceContext {
  /** Where the sentence begins. */
  from?: number;
  /** One of its clauses so far states a target. */
  statesTarget?: boolean;
  year?: YearPhrase | undefined;
  /** The years that the last clause to name any names: 到2022年、2025年. */
  years?: readonly YearPhrase[];
  softener?: string | undefined;
  /** How often, where it says so in front of all: 每年[举办展会10场], [培训2000人次]. */
  rhythm?: { readonly recurrence: Recurrence; readonly clause: Clause } | undefined;
  /** The clause that is read. */
  clause?: Clause;
  scope?: Words | undefined;
  /** The last target with a thing counted behind it, and the clause that states it: a bare 一个… goes on from it. */
  counted?:
    | { readonly quantity: Quantity; readonly scope: Words | undefined; readonly clause: Clause }
    | undefined;
  clauseBefore?: Clause | undefined;
  /** The name of the last target, and the clause that states it. */
  name?: Words | undefined;
  nameIn?: Clause | undefined;
  /** The clause before says what all have: 各区建立图书馆. */
  listsWhatAllHave: boolean;
}

/** A quantity found in a clause, before it gets what the sentence says of it. */
export interface ClauseTarget {
  readonly role: StatementRole;
  readonly name: Words;
  readonly quantity: Quantity;
  /** Where the value stands, counted in characters of the folded paragraph. */
  readonly from: number;
  readonly to: number;
  readonly scope: Words | undefined;
}

/** A statement with the year, the softener and the place in the file. What recurs (每年) has no year. */
export function statementOf(
  folded: FoldedText,
  found: ClauseTarget,
  said: SentenceContext,
  context: RecogniserContext,
): Statement {
  const { role, name, scope } = found;
  const recurrence = recurrenceOf(folded, found, said);
  const quantity = recurrence ? { ...found.quantity, recurrence } : found.quantity;
  const year = quantity.recurrence ? undefined : yearOf(folded, role, quantity, said, context);
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
  { year }: SentenceContext,
  context: RecogniserContext,
): Statement['year'] {
  if (year) return { value: year.year, span: spanOf(folded, year.from, year.to) };
  return context.year === undefined || role !== 'target' ? undefined : { value: context.year, span };
}
