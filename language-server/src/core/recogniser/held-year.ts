import type { Paragraph } from './paragraph.ts';
import type { SentenceContext } from './sentence-context.ts';
import { isDeadline, type YearPhrase } from './years.ts';

/**
 * The year that the next sentences of a paragraph have where they name none: one that stands at the head of a sentence
 * without a target of its own that could take it. 2027年前，创新生态初步构建。[推动…]。[引育…]。
 */
export function yearHeldOn(
  { chars, clauses }: Paragraph,
  held: YearPhrase | undefined,
  { year, from, statesTarget }: SentenceContext,
): YearPhrase | undefined {
  if (!year || year.from !== from) return held;
  const isHead = year.from === clauses[0]?.from || isDeadline(chars, year);
  return isHead && !statesTarget ? year : undefined;
}
