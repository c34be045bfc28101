import type { Unit } from '../model/quantity.ts';
import type { WordsInFront } from './in-front.ts';
import type { Term } from './terms.ts';

/** A number with its unit and the words that belong to it, before it is decided whether it is a target. */
export interface Figure extends WordsInFront, Pick<Term, 'isRange' | 'chinese' | 'inWords' | 'loose'> {
  /** The number itself. */
  readonly number: number;
  /** Where its unit ends. */
  readonly end: number;
  readonly to: number;
  readonly unit: Unit;
  /** 以上, 左右 stand behind it. */
  readonly bound: boolean;
}
