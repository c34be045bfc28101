import type { NumeralForm } from '../numerals-of.ts';

/** A numeral as it is written, and the characters beside it: all that is needed where its form alone tells what it is. */
export interface FormContext {
  readonly form: NumeralForm;
  /** Digits with what belongs to them: 8—10, 2025年. */
  readonly numeral: string;
  /** A few characters, of another sentence too. */
  readonly before: string;
  readonly behind: string;
  /** It stands between quotation marks, or in a title. */
  readonly quoted: boolean;
  /** Blanks stand in front of it, as between cells that lost their bars. */
  readonly isApart: boolean;
  /** Blanks stand behind it: 1 总则. */
  readonly isFollowedByBlank: boolean;
}
