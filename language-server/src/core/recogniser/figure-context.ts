/** Where a figure stands: what the clause has before it (from the figure before), and behind it. */
export interface FigureContext {
  readonly before: string;
  readonly behind: string;
  /** The whole clause before the number, words that bind it included. */
  readonly clauseBefore: string;
  /** Another figure follows in the clause. */
  readonly hasNext: boolean;
  /** The sentence names a year to come, or is softened. */
  readonly looksAhead: boolean;
}
