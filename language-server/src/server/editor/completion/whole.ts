import { lineEnd } from '../../../language/parser/characters.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** Brackets and quotation marks that end what they stand behind. */
const closed = /[）)》”〕】。]$/u;

/**
 * The offers but those for a word that stands there whole, so that Enter behind it is Enter: nothing is offered that says the
 * same once more, or goes on from it. It is whole if it is what one of them would write, or ends with a bracket.
 */
export function withoutWhole(offers: readonly Offer[], { text, offset }: CompletionContext): Offer[] {
  const end = lineEnd(text, offset);
  const whole = new Set<number>();
  for (const offer of offers) {
    const { from, to, label, insert = label } = offer;
    const written = text.slice(from, offset);
    if (written === '' || Math.min(to, end) > offset) continue;
    // a blank or a line break behind a keyword says nothing more
    if (closed.test(written) || written === insert.trimEnd()) whole.add(from);
  }
  return whole.size === 0 ? [...offers] : offers.filter(({ from }) => !whole.has(from));
}
