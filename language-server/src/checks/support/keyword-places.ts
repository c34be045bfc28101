import { type KeywordPlace, keywords, spellings } from '../../../../grammar/keywords.ts';
import { normaliseName } from '../../model/names.ts';

const placesOf = new Map<string, readonly KeywordPlace[]>(
  keywords.flatMap((keyword) =>
    spellings(keyword).map((spelling) => [normaliseName(spelling), keyword.places] as const),
  ),
);

/** Whether a word, in any spelling, is a keyword that may stand at one of the places. */
export function mayStand(word: string, ...places: readonly KeywordPlace[]): boolean {
  return placesOf.get(normaliseName(word))?.some((place) => places.includes(place)) ?? false;
}
