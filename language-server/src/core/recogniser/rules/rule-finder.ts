import { charTable } from '../../text/char-table.ts';
import type { NumeralRule } from './rule.ts';

/** Some rules in the order in which they are tried, found by what stands in a text. */
export interface RuleFinder<Context> {
  /** Looks for the signs of the rules in a stretch of a text, which is all that they look at there. */
  readonly look: (text: string, from: number, to: number) => void;
  /** The first rule that holds in a place of the stretch that was looked at. */
  readonly ruleFor: (place: Context) => NumeralRule<Context> | undefined;
}

export function ruleFinder<Context>(rules: readonly NumeralRule<Context>[]): RuleFinder<Context> {
  const signs = [...new Set(rules.flatMap((rule) => [...(rule.signs ?? '')]))];
  const signAt = charTable(signs.map((sign, index) => [sign, index + 1]));
  const rulesOf = signs.map((sign) =>
    [...rules.keys()].filter((index) => rules[index]?.signs?.includes(sign)),
  );
  // rules are of many shapes, and asked more often than anything else
  const tests = rules.map(({ holds }) => holds);
  const isAlwaysAsked = Uint8Array.from(rules, (rule) => (rule.signs === undefined ? 1 : 0));
  const isAsked = new Uint8Array(rules.length);
  return {
    look(text, from, to) {
      isAsked.set(isAlwaysAsked);
      const end = Math.min(to, text.length);
      for (let at = Math.max(0, from); at < end; at++) {
        const sign = signAt[text.charCodeAt(at)] as number;
        if (sign > 0) for (const index of rulesOf[sign - 1] as readonly number[]) isAsked[index] = 1;
      }
    },
    ruleFor(place) {
      for (let index = 0; index < tests.length; index++) {
        if (isAsked[index] === 1 && (tests[index] as (place: Context) => boolean)(place)) return rules[index];
      }
      return undefined;
    },
  };
}
