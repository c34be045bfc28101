import { sourceOf } from '../../model/source.ts';
import { anchorOf, type TextAnchor } from '../anchor.ts';
import { offsetsIn } from '../offsets.ts';
import type { ThreadSuggestion } from '../review-file.ts';
import type { Suggestion } from '../suggestions.ts';
import { minimalChange } from './minimal-change.ts';

/** A suggestion as the file of a review keeps it. */
interface StoredForm {
  readonly suggestion: ThreadSuggestion;
  readonly anchor: TextAnchor;
  /** Where it begins in a text whose lines end in `\n`; absent where it has no place. */
  readonly start?: number;
}

/** Brings suggestions on a text into the form in which they are kept. */
export function storedForm(text: string): (suggestion: Suggestion) => StoredForm {
  const offsets = offsetsIn(text);
  const { positionAt } = sourceOf('', text);
  const offsetOf = (place: number) => offsets.offsetAt(positionAt(place));
  return ({ bureau, place, original, proposed, under }) => {
    const wanted = proposed?.replaceAll(lineBreak, '\n');
    const asked = { bureaus: [bureau], ...(wanted !== undefined && { proposed: wanted }) };
    if (!place) {
      const quote = original.replaceAll(lineBreak, '\n');
      const heading = under && { heading: under };
      return {
        suggestion: { ...asked, original: quote, isUnplaced: true },
        anchor: { line: 1, ...heading, before: '', quote, after: '' },
      };
    }
    const [start, end] = [offsetOf(place.start), offsetOf(place.end)];
    const written = offsets.text.slice(start, end);
    const change = wanted === undefined ? undefined : minimalChange(written, wanted);
    if (!change) {
      return {
        suggestion: { ...asked, original: written },
        anchor: anchorOf(offsets, { start, end }),
        start,
      };
    }
    const from = start + change.kept;
    return {
      suggestion: { ...asked, original: change.original, proposed: change.proposed },
      anchor: anchorOf(offsets, { start: from, end: from + change.original.length }),
      start: from,
    };
  };
}

const lineBreak = /\r\n?/gu;
