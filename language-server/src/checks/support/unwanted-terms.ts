import { oncePer, oncePerParagraph } from '../../core/model/once-per.ts';
import type { OfficeTerm } from '../../core/plans/office-rules.ts';
import { patternOf } from '../../core/text/pattern-of.ts';
import { simplified } from '../../core/text/simplified.ts';

/** A word that the office doesn't want, in a text. */
export interface UnwantedTerm {
  readonly term: OfficeTerm;
  readonly start: number;
  readonly end: number;
}

type TermSearch = (text: string) => readonly UnwantedTerm[];

/**
 * Finds what the office writes otherwise: the longest at each place, nothing that is part of what it does write
 * (食堂 in 老年食堂), and nothing in 《》, for titles stand as they are.
 */
export const searchFor: (terms: readonly OfficeTerm[]) => TermSearch = oncePer((terms) => {
  const byWrong = new Map(
    terms.filter(({ wrong, right }) => wrong !== right).map((term) => [simplified(term.wrong), term]),
  );
  if (byWrong.size === 0) return () => [];
  const words = new Set(terms.flatMap(({ wrong, right }) => [simplified(wrong), simplified(right)]));
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`《[^《》]*》|${longestFirst.map(wordPattern).join('|')}`, 'gu');
  const ofText = oncePerParagraph<readonly UnwantedTerm[]>();
  const find = (text: string) =>
    [...simplified(text).matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const term = byWrong.get(found);
      return term ? [{ term, start: index, end: index + found.length }] : [];
    });
  return (text) => ofText(text, () => find(text));
});

/** App is not found in Apple. */
function wordPattern(word: string): string {
  const [before, after] = [/^[A-Za-z\d]/u.test(word), /[A-Za-z\d]$/u.test(word)];
  const itself = patternOf(word);
  return `${before ? '(?<![A-Za-z\\d])' : ''}${itself}${after ? '(?![A-Za-z\\d])' : ''}`;
}
