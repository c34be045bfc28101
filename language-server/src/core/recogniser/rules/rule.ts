import { charTable } from '../../text/char-table.ts';
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

/** Finds the first rule that holds in a place; `text` from `from` to `to` is all that the rules look at there. */
export type RuleFinder<Context> = (
  place: Context,
  text: string,
  from: number,
  to: number,
) => NumeralRule<Context> | undefined;

/** Rules in the order in which they are tried. */
export function ruleFinder<Context>(rules: readonly NumeralRule<Context>[]): RuleFinder<Context> {
  const signs = [...new Set(rules.flatMap(({ signs }) => [...(signs ?? '')]))];
  const signAt = charTable(signs.map((sign, index) => [sign, index + 1]));
  const rulesOf = signs.map((sign) =>
    [...rules.keys()].filter((index) => rules[index]?.signs?.includes(sign)),
  );
  const isAlways = Uint8Array.from(rules, (rule) => (rule.signs === undefined ? 1 : 0));
  const isCalledFor = new Uint8Array(rules.length);
  return (place, text, from, to) => {
    for (let index = 0; index < rules.length; index++) isCalledFor[index] = isAlways[index] as number;
    const end = Math.min(to, text.length);
    for (let at = Math.max(0, from); at < end; at++) {
      const sign = signAt[text.charCodeAt(at)] as number;
      if (sign > 0) for (const index of rulesOf[sign - 1] as readonly number[]) isCalledFor[index] = 1;
    }
    for (let index = 0; index < rules.length; index++) {
      const rule = rules[index] as NumeralRule<Context>;
      if (isCalledFor[index] === 1 && rule.holds(place)) return rule;
    }
    return undefined;
  };
}
