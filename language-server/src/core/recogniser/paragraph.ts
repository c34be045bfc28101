import { type FoldedText, fold } from '../model/value/fold.ts';

/**
 * A paragraph in the one spelling the recogniser knows. What stands in quotation marks and in titles of
 * documents holds no figure, and what stands in brackets none of the clause around them.
 */
export interface Paragraph {
  readonly folded: FoldedText;
  readonly chars: string;
  readonly clauses: readonly Clause[];
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
  return { folded, chars, clauses };
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
