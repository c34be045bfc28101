import type { Localized } from '../../text/localized.ts';
import type { RecogniserContext } from '../commitment.ts';
import type { NumeralClass } from '../numeral.ts';

/** A construction of the language that tells what a numeral is. Rules are tried in order; the first that holds decides. */
export interface NumeralRule<Context> {
  readonly name: string;
  readonly title: Localized;
  readonly class: NumeralClass;
  /**
   * Characters one of which stands in all that the rule takes. Where there is none it is not asked: most sentences are of
   * nothing that most rules are about.
   */
  readonly signs?: string;
  /** Sentences, with the numeral that the rule takes in «»; each is a test. */
  readonly examples: readonly string[];
  /** Where the examples are to stand in a plan. */
  readonly zone?: RecogniserContext['zone'];
  /** They stand in an item of a policy of aid. */
  readonly isInAid?: true;
  /** What it takes is no numeral to a reader: 一批. */
  readonly isSilent?: boolean;
  readonly holds: (place: Context) => boolean;
}
