import type { Span } from '../../../core/model/source.ts';
import { placeBefore } from '../before.ts';
import type { ReplyPlace, ReplyText } from '../reply-document.ts';
import type { PlacedReply } from './placing.ts';

/**
 * What of the plan a comment is about: the words that it hangs on; its whole paragraph, where it hangs on none of the plan's.
 */
export function commentPlace(
  from: ReplyPlace,
  to: ReplyPlace,
  texts: readonly ReplyText[],
  { paragraphs }: PlacedReply,
): Span | undefined {
  const spans: Span[] = [];
  let whole: Span | undefined;
  for (let index = from.text; index <= Math.min(to.text, texts.length - 1); index++) {
    const text = texts[index] as ReplyText;
    const first = index === from.text ? placeBefore(text, from.at) : 0;
    const last = index === to.text ? placeBefore(text, to.at) : Number.POSITIVE_INFINITY;
    for (const { start, end, placed } of paragraphs[index] ?? []) {
      if (!placed || first > end || last < start) continue;
      whole ??= placed.whole[0];
      spans.push(...placed.places(Math.max(0, first - start), Math.min(end, last) - start));
    }
  }
  if (spans.length === 0) return whole;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
