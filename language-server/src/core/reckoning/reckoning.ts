import type { Span } from '../model/source.ts';
import type { Localized } from '../text/localized.ts';
import type { OwnWord } from '../text/own-words.ts';

/** What was reckoned, as a reviewer calls it. */
export type ReckoningKind =
  | 'difference'
  | 'points'
  | 'multiple'
  | 'parts'
  | 'breakdown'
  | 'table'
  | 'shares'
  | 'growth'
  | 'yearly'
  | 'count'
  | 'range'
  | 'bounds';

/** A sum that a plan invites its readers to do, and whether what the plan says is what comes out. */
export interface Reckoning {
  readonly kind: ReckoningKind;
  /** The figure that says what should come out. */
  readonly span: Span;
  /** The figures it was reckoned from, in the order of the text. */
  readonly from: readonly Span[];
  /** What comes out, with its unit: `15个百分点`. */
  readonly result: Localized;
  readonly agrees: boolean;
  /** The sum in words, and where it doesn't agree what to do: `45% → 60%是提高15个百分点，这里写25个百分点`. */
  readonly message: Localized;
  /** What would be right in the place of `span`’s number, where one number alone is. */
  readonly right?: Correction;
  /** Where it only looks wrong: less than all parts are said to be all of them. */
  readonly isDoubtful?: true;
}

/** What a number is to be, and where it stands. */
export interface Correction {
  readonly span: Span;
  readonly newText: string;
  /** A word of ours behind it, in the plan's script. */
  readonly unit?: OwnWord;
}

/** The same reckoning of a paragraph that begins further on. */
export function movedBy(by: number, reckoning: Reckoning): Reckoning {
  const on = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const { span, from, right } = reckoning;
  return {
    ...reckoning,
    span: on(span),
    from: from.map(on),
    ...(right && { right: { ...right, span: on(right.span) } }),
  };
}
