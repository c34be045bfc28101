import { type Keyword, type KeywordName, type KeywordPlace, keywords } from '../../../../grammar/keywords.ts';
import { simplified } from './simplified.ts';

/** A keyword of the table. */
export type KnownKeyword = Keyword & { readonly name: KeywordName };

/** All spellings as they are read: in lower case, without those in Traditional characters. */
export function readSpellings({ simplified: chinese, english }: Keyword): readonly string[] {
  return [...chinese, ...english];
}

const bySpelling = new Map<string, KnownKeyword>(
  keywords.flatMap((keyword) => readSpellings(keyword).map((spelling) => [spelling, keyword] as const)),
);

/** The keyword with this spelling, in any script and letter case. */
export function keywordSpelt(spelling: string): KnownKeyword | undefined {
  return bySpelling.get(simplified(spelling).replace(/\s+/g, ' ').trim().toLowerCase());
}

/** The same where blanks and line breaks may part its characters: `责 任 部 门` in the head of a table. */
export function keywordNamed(written: string): KnownKeyword | undefined {
  return bySpelling.get(written) ?? keywordSpelt(written.replace(/\s+/g, '')) ?? keywordSpelt(written);
}

export function keywordsIn(place: KeywordPlace): readonly KnownKeyword[] {
  return keywords.filter((keyword) => mayStandIn(keyword, place));
}

export function mayStandIn(keyword: Keyword, ...places: readonly KeywordPlace[]): boolean {
  return keyword.places.some((place) => places.includes(place));
}
