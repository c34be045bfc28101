import type { Span } from '../../../core/model/source.ts';
import type { Suggestion } from '../../../core/review/suggestions.ts';
import { type Hand, paragraphBreak } from '../reply-document.ts';
import type { PlanEdit } from './plan-edit.ts';

/** What a change takes away and brings. */
export interface ChangedWords {
  readonly deleted: string;
  readonly inserted: string;
}

/** Puts the suggestions of a reply together, in its order. */
export class Collector {
  readonly suggestions: Suggestion[] = [];
  /** The heading in the document that stands above. */
  under = '';
  private readonly bureau: string;
  private readonly text: string;

  /** @param text of the plan */
  constructor(bureau: string, text: string) {
    this.bureau = bureau;
    this.text = text;
  }

  /** A change with what it comes to; nothing of it is left out, whether it has a place or not. */
  change(edits: readonly PlanEdit[], words: ChangedWords, hand: Hand): void {
    const [deleted, inserted] = [shown(words.deleted), shown(words.inserted)];
    for (const [index, { place, proposed, lost }] of edits.entries()) {
      const isFirst = index === 0;
      const original = place ? this.text.slice(place.start, place.end) : deleted;
      const said = isFirst ? inserted.trim() || deleted : original;
      this.suggestions.push({
        kind: 'change',
        ...this.of(hand),
        ...(place && { place }),
        original,
        ...(proposed !== undefined && { proposed }),
        words: isFirst && lost !== '' && inserted !== '' ? `${deleted} → ${inserted}` : said,
        ...this.heading(),
      });
    }
  }

  comment(
    words: string,
    hand: Hand,
    place: Span | undefined,
    about: string,
    replyTo: number | undefined,
  ): void {
    this.suggestions.push({
      kind: 'comment',
      ...this.of(hand),
      ...(place && { place }),
      original: place ? this.text.slice(place.start, place.end) : shown(about),
      words,
      ...this.heading(),
      ...(replyTo !== undefined && { replyTo }),
    });
  }

  private of({ author, date }: Hand): Pick<Suggestion, 'bureau' | 'author' | 'date'> {
    return {
      bureau: this.bureau,
      ...(author !== undefined && { author }),
      ...(date !== undefined && { date }),
    };
  }

  private heading(): Pick<Suggestion, 'under'> {
    return this.under === '' ? {} : { under: this.under };
  }
}

function shown(words: string): string {
  return words.replaceAll(paragraphBreak, '\n');
}
