/** Where a figure stands among the words that are not yet another one's: before it, and behind it. */
export interface FigureContext {
  readonly before: string;
  readonly behind: string;
}
