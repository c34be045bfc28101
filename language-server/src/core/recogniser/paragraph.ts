import { type FoldedText, fold } from '../model/value/fold.ts';
import { type NumeralPlace, numeralsOf } from './numerals-of.ts';
import type { FormContext } from './rules/form-context.ts';
import { formRules } from './rules/form-rules.ts';
import { type NumeralRule, ruleFor } from './rules/rule.ts';

/**
 * A paragraph in the one spelling the recogniser knows. What stands in quotation marks and in titles of
 * documents holds no figure, and what stands in brackets none of the clause around them.
 */
export interface Paragraph {
  readonly folded: FoldedText;
  readonly chars: string;
  readonly clauses: readonly Clause[];
  /** Its numerals, those known by their form with the rule that knows them. */
  readonly numerals: readonly FormNumeral[];
  /** Whether a character belongs to a numeral that is known by its form, and so to no amount. */
  isKnown(at: number): boolean;
}

/** A numeral, and what it is if its form alone tells it. */
export interface FormNumeral extends NumeralPlace {
  readonly rule: NumeralRule<FormContext> | undefined;
}

/** What stands between two commas, or in a bracket that states a target of its own. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The clauses of one sentence have one number. */
  readonly sentence: number;
  readonly inBrackets: boolean;
  /** The paragraph as this clause sees it: as long as `chars`, with blanked what can hold no figure of it. */
  readonly seen: string;
}

export const blanked = '□';

/** Takes a paragraph apart into sentences and clauses. Linear in its length. */
export function readParagraph(text: string, start: number): Paragraph {
  const folded = fold(text, start);
  const { chars } = folded;
  const quotesBlanked = blank(
    chars,
    /“[^“”]{1,60}”|"[^"]{1,60}"|「[^「」]{1,60}」|《[^《》]{1,80}》|\[[^[\]]{1,12}\]号?/g,
  );
  const numerals = numeralsOf(folded).map((place) => ({
    ...place,
    rule: formRule(chars, quotesBlanked, place),
  }));
  const brackets = bracketsIn(quotesBlanked);
  let seen = quotesBlanked;
  for (const { from, to } of brackets) {
    if (/\d/.test(seen.slice(from, to)))
      seen = seen.slice(0, from) + blanked.repeat(to - from) + seen.slice(to);
  }
  const ownClauses = brackets.filter(({ from, to }) => binding.test(quotesBlanked.slice(from, to)));
  for (const { from, to } of brackets) {
    // a comma in a bracket ends no clause
    const inside = seen.slice(from, to).replace(/[,;:。!?]/g, '、');
    seen = seen.slice(0, from) + inside + seen.slice(to);
  }
  const clauses = clausesOf(seen);
  for (const { from, to } of ownClauses) {
    const outer = clauses.findIndex((clause) => clause.from <= from && to <= clause.to);
    const sentence = clauses[outer]?.sentence ?? 0;
    const inner = { from: from + 1, to: to - 1, sentence, inBrackets: true, seen: quotesBlanked };
    clauses.splice(outer + 1, 0, inner);
  }
  const known = new Set<number>();
  for (const { from, to, rule } of numerals) for (let at = from; rule && at < to; at++) known.add(at);
  return { folded, chars, clauses, numerals, isKnown: (at) => known.has(at) };
}

/** So many characters beside a numeral tell what its form alone says. */
const beside = 24;

function formRule(chars: string, unquoted: string, { from, to, form }: NumeralPlace): FormNumeral['rule'] {
  return ruleFor(formRules, {
    form,
    numeral: chars.slice(from, to),
    before: chars.slice(Math.max(0, from - beside), from),
    behind: chars.slice(to, to + beside),
    quoted: form === 'number' && unquoted[from] === blanked,
  });
}

/** A bracket with a figure that binds states a target; one with a date or a bare number explains. */
const binding =
  /(?:不(?:低于|少于|超过|高于|小于|得低于|得少于)|至少)[^()]{0,12}\d|\d[^()]{0,6}(?:以上|以下|以内)/;

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found[0] + blanked.repeat(found.length - 2) + found.at(-1));
}

function bracketsIn(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/\([^()]{1,200}\)/g)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
}

/** 12,000 and 1:4. */
const goesOn = /^(?:,\d{3}(?!\d)|:\d)/;

function clausesOf(seen: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let sentence = 0;
  for (let at = 0; at <= seen.length; at++) {
    const char = seen[at] ?? '。';
    const inNumber = /\d/.test(seen[at - 1] ?? '') && goesOn.test(seen.slice(at, at + 5));
    if (!',;:。!?'.includes(char) || inNumber) continue;
    if (at > from) clauses.push({ from, to: at, sentence, inBrackets: false, seen });
    from = at + 1;
    if ('。!?'.includes(char)) sentence++;
  }
  return clauses;
}
