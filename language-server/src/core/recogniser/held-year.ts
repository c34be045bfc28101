import type { RecogniserContext } from './commitment.ts';
import type { Paragraph } from './paragraph.ts';
import type { SentenceContext } from './sentence-context.ts';
import { isDeadline, leadsIn, type YearPhrase } from './years.ts';

/**
 * The year that the next sentences of a paragraph have where they name none: one that stands at the head of a sentence
 * without a target of its own that could take it. 2027年前，创新生态初步构建。[推动…]。[引育…]。 Among goals one that leads
 * in a sentence holds until another does: 根据…，到2027年，覆盖率达到60%。[建成…]。
 */
export function yearHeldOn(
  { chars, clauses }: Paragraph,
  held: YearPhrase | undefined,
  { year, from, statesTarget }: SentenceContext,
  zone: RecogniserContext['zone'],
): YearPhrase | undefined {
  if (year && zone === 'goals' && leadsIn(chars, year)) return year;
  if (!year || year.from !== from) return held;
  const isHead = year.from === clauses[0]?.from || isDeadline(chars, year);
  return isHead && !statesTarget ? year : undefined;
}
