import type { Quantity } from '../model/quantity.ts';
import type { Sourced, Span } from '../model/source.ts';

/** What an amount is to the plan: to be reached, where that sets out from, or how things stand or stood. */
export type StatementRole = 'target' | 'baseline' | 'state';

/**
 * What a paragraph of prose says of a quantity. Which measure of it is meant (level, change, growth each year, total over
 * years, each year) the value tells: its `change`, `cumulative`, `recurrence`.
 */
export interface Statement {
  readonly role: StatementRole;
  /** What is measured, in the words of the text; its span is the place those words stand at. */
  readonly name: Sourced<string>;
  /** Whom the figure is for, each by itself: 每个区, 所有市（区）. */
  readonly scope?: Sourced<string>;
  /** With comparator, unit and rhythm; 全覆盖 and 所有…建有 are 100 % in words. */
  readonly value: Quantity;
  /** The year it is for, where the sentence or the head of the paragraph gives one. */
  readonly year?: Sourced<number>;
  /** 力争, 争取 or 逐步, with the value or at the head of the sentence. */
  readonly softener?: string;
  /** From the first to the last word of name and value. */
  readonly span: Span;
}

/** A quantified target that a paragraph of prose states. */
export interface Commitment extends Statement {
  readonly role: 'target';
}

/** What the reader of a paragraph knows from elsewhere. */
export interface RecogniserContext {
  /** The year that holds where the paragraph names none (from a heading above it). */
  readonly year?: number;
  /** The first and the last year of the plan: what was reached before them is no target. */
  readonly periodStart?: number;
  readonly periodEnd?: number;
  /** The year in which the plan was issued: where no period is known, what lies before it is over. */
  readonly issueYear?: number;
  /** Where in the plan it stands: what was, is told in a review; among goals nothing is past without a date. */
  readonly zone?: 'review' | 'goals';
  /** In a policy of aid: an item that says what is paid and for what, or other text of it. */
  readonly aid?: 'item' | 'text';
}
