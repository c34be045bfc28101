import type { FoldedText } from '../model/value/fold.ts';
import { charTable, charTest, isHan } from '../text/char-table.ts';
import { matchesOf } from '../text/matches.ts';
import { type NumeralPlace, numeralsOf } from './numerals-of.ts';
import type { FormContext } from './rules/form-context.ts';
import { formRules } from './rules/form-rules.ts';
import type { NumeralRule } from './rules/rule.ts';
import { ruleFinder } from './rules/rule-finder.ts';
import { type YearPhrase, yearsIn } from './years.ts';

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
  /** What it says binds: a bracket may only explain (其中郊野公园5个). */
  readonly states: boolean;
  /** The years that it names. */
  readonly years: readonly YearPhrase[];
  /** The paragraph as this clause sees it: as long as `chars`, with blanked what can hold no figure of it. */
  readonly seen: string;
}

export const blanked = '□';

/** “互联网+" is closed by the wrong mark. */
const quotes =
  /“[^“”"]{1,60}[”"]|“[^“”]{1,60}”|"[^"]{1,60}"|「[^「」]{1,60}」|《[^《》]{1,80}》|\[[^[\]]{1,12}\]号?/g;
const opensQuote = /[“"「《[]/;

/** Takes a paragraph apart into sentences and clauses. Linear in its length. */
export function readParagraph(folded: FoldedText): Paragraph {
  const { chars } = folded;
  const quotesBlanked = opensQuote.test(chars) ? blank(chars, quotes) : chars;
  const numerals = numeralsOf(folded).map((place) => ({
    ...place,
    rule: formRule(folded, quotesBlanked, place),
  }));
  const brackets = bracketsIn(quotesBlanked);
  const clauses = withBrackets(
    clausesOf(seenOutside(quotesBlanked, brackets), chars),
    quotesBlanked,
    brackets,
    chars,
  );
  const known = placesOf(numerals.filter(({ rule }) => rule));
  return { folded, chars, clauses, numerals, isKnown: (at) => known.has(at) };
}

/** The places of all characters of some stretches: few, where an array would have one for each character of the text. */
export function placesOf(stretches: readonly Stretch[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { from, to } of stretches) for (let at = from; at < to; at++) places.add(at);
  return places;
}

/** So many characters beside a numeral tell what its form alone says. */
const beside = 24;
const rules = ruleFinder(formRules);

function formRule(
  { chars, places }: FoldedText,
  unquoted: string,
  { from, to, form }: NumeralPlace,
): FormNumeral['rule'] {
  rules.look(chars, from - beside, to + beside);
  return rules.ruleFor({
    form,
    numeral: chars.slice(from, to),
    before: chars.slice(Math.max(0, from - beside), from),
    behind: chars.slice(to, to + beside),
    isApart: from > 0 && (places[from] as number) - (places[from - 1] as number) > 2,
    isFollowedByBlank: to < chars.length && (places[to] as number) - (places[to - 1] as number) > 1,
    quoted: form === 'number' && unquoted[from] === blanked,
  });
}

/** A bracket with a figure that binds states a target; one with a date or a bare number explains. */
const binding =
  /(?:不(?:低于|少于|超过|高于|小于|得低于|得少于)|至少|累计(?:约|达到?)?)[^()]{0,12}\d|\d[^()]{0,6}(?:以上|以下|以内)/;

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found[0] + blanked.repeat(found.length - 2) + found.at(-1));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const bracket = /\([^()]{1,200}\)/g;

function bracketsIn(text: string): Stretch[] {
  return matchesOf(bracket, text).map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
}

/** With brackets blanked that hold a figure; in the others a comma ends no clause. */
function seenOutside(text: string, brackets: readonly Stretch[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { from, to } of brackets) {
    const inside = text.slice(from, to);
    parts.push(text.slice(end, from));
    parts.push(/\d/.test(inside) ? blanked.repeat(to - from) : inside.replace(/[,;:。!?]/g, '、'));
    end = to;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(end);
}

/** Each bracket with a figure as a clause of its own, behind the one it stands in. */
function withBrackets(
  clauses: readonly Clause[],
  unquoted: string,
  brackets: readonly Stretch[],
  chars: string,
): readonly Clause[] {
  const own = brackets.filter(({ from, to }) => /\d/.test(unquoted.slice(from, to)));
  if (own.length === 0) return clauses;
  let next = 0;
  return clauses.flatMap((clause) => {
    const inner: Clause[] = [];
    for (let bracket = own[next]; bracket && bracket.to <= clause.to; bracket = own[++next]) {
      const { from, to } = bracket;
      const states = binding.test(unquoted.slice(from, to));
      inner.push({
        from: from + 1,
        to: to - 1,
        sentence: clause.sentence,
        inBrackets: true,
        states,
        years: yearsIn(chars, from + 1, to - 1),
        seen: unquoted,
      });
    }
    // the last stands nearest, as it did in the text
    return [clause, ...inner.reverse()];
  });
}

const isDigit = charTest(/\d/);
/** 12,000 and 1:4. */
const goesOn = /^(?:,\d{3}(?!\d)|:\d)/;
const marks = { within: 1, end: 2 };
const markOf = charTable([
  [',;:', marks.within],
  ['。!?', marks.end],
]);

function clausesOf(seen: string, chars: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let sentence = 0;
  for (let at = 0; at <= seen.length; at++) {
    const code = seen.charCodeAt(at);
    const mark = isHan(code) ? 0 : markOf[code];
    if (at < seen.length && (!mark || isWithinNumeral(seen, at))) continue;
    if (at > from) {
      const years = yearsIn(chars, from, at);
      clauses.push({ from, to: at, sentence, inBrackets: false, states: true, years, seen });
    }
    from = at + 1;
    if (mark === marks.end) sentence++;
  }
  return clauses;
}

function isWithinNumeral(seen: string, at: number): boolean {
  const isJoint = seen[at] === ',' || seen[at] === ':';
  return isJoint && isDigit(seen, at - 1) && goesOn.test(seen.slice(at, at + 5));
}
