import type { RecogniserContext } from '../commitment.ts';
import type { Figure } from '../figure.ts';

/** An amount and where it stands: what the clause and the sentence have before it and behind it. */
export interface AmountContext {
  readonly figure: Figure;
  /** The number as it is written, without its unit. */
  readonly numeral: string;
  /** The clause from the figure before, without the words that bind the number. */
  readonly before: string;
  /** The clause up to the next figure. */
  readonly behind: string;
  /** From the number's unit on: 项重点任务. */
  readonly unitAndBehind: string;
  /** The whole clause before the number, words that bind it included; at most as much as says something of it. */
  readonly clauseBefore: string;
  readonly clauseBehind: string;
  /** The clauses before it in the sentence. */
  readonly sentenceBefore: string;
  /** The clauses behind it in the sentence. */
  readonly sentenceBehind: string;
  /** The mark that ends the clause. */
  readonly closedBy: string;
  /** The clause is the whole paragraph, and no mark ends it. */
  readonly isLine: boolean;
  /** Another figure follows in the clause. */
  readonly hasNext: boolean;
  /** Its place among the figures of the clause tells that it says of whom or on what conditions. */
  readonly isAllotted: boolean;
  readonly isCondition: boolean;
  /** The chapter looks back; or the clause does. */
  readonly inReview: boolean;
  readonly isPast: boolean;
  /** The paragraph is one of a policy of aid. */
  readonly aid: RecogniserContext['aid'];
}
