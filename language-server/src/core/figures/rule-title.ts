import { amountRules } from '../recogniser/rules/amount-rules.ts';
import { formRules } from '../recogniser/rules/form-rules.ts';
import type { Localized } from '../text/localized.ts';
import { placeRules } from './place-rules.ts';

const titles: ReadonlyMap<string, Localized> = new Map([
  ...Object.entries(placeRules).map(([name, { title }]) => [name, title] as const),
  ...[...formRules, ...amountRules].map(({ name, title }) => [name, title] as const),
]);

/** What a rule says of a numeral, in words; none where no rule spoke. */
export function ruleTitle(rule: string): Localized | undefined {
  return titles.get(rule);
}
