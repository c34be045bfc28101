import type { KeywordPlace } from '../../../../grammar/keywords.ts';
import { keywordNamed, mayStandIn } from '../../core/text/keyword-lookup.ts';

/** Whether a word, in any spelling, is a keyword that may stand at one of the places. */
export function mayStand(word: string, ...places: readonly KeywordPlace[]): boolean {
  const keyword = keywordNamed(word);
  return keyword !== undefined && mayStandIn(keyword, ...places);
}
