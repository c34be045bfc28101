import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../language-server/src/core/recogniser/reading.ts';
import { amountRules } from '../../../language-server/src/core/recogniser/rules/amount-rules.ts';
import { formRules } from '../../../language-server/src/core/recogniser/rules/form-rules.ts';
import type { NumeralRule } from '../../../language-server/src/core/recogniser/rules/rule.ts';

const rules = [...formRules, ...amountRules];
const plan = { periodStart: 2021, periodEnd: 2025 };

/** What the numeral between «» is, and the rule that says so. */
function decision(
  example: string,
  { zone, isInAid }: Pick<NumeralRule<never>, 'zone' | 'isInAid'>,
): string | undefined {
  const at = example.indexOf('«');
  const end = example.indexOf('»') - 1;
  const found = readingOf(example.replace(/[«»]/g, ''), 0, {
    ...plan,
    ...(zone && { zone }),
    ...(isInAid && { aid: 'item' as const }),
  }).numerals.find(({ span }) => span.start < end && at < span.end);
  return found && `${found.class} by ${found.rule}`;
}

describe('a rule', () => {
  test('has a name of its own, and an example', () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(rules.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });

  test('has one of its signs in what each of its examples shows', () => {
    const without = rules.flatMap(({ name, signs, examples }) =>
      signs === undefined
        ? []
        : examples
            .filter((each) => ![...signs].some((sign) => each.includes(sign)))
            .map((each) => [name, each]),
    );
    expect(without).toEqual([]);
  });

  describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    test.each(rule.examples.map((example) => [example]))('decides %s', (example) => {
      expect(decision(example, rule)).toBe(rule.isSilent ? undefined : `${rule.class} by ${name}`);
    });
  });
});
