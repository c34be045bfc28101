import type { Quantity } from '../model/quantity.ts';
import type { Sourced, Span } from '../model/source.ts';

/** A quantified target that a paragraph of prose states. */
export interface Commitment {
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

/** What the reader of a paragraph knows from elsewhere. */
export interface RecogniserContext {
  /** The year that holds where the paragraph names none (from a heading above it). */
  readonly year?: number;
  /** The first and the last year of the plan: what was reached before them is no target. */
  readonly periodStart?: number;
  readonly periodEnd?: number;
}
