import { denominatorAt, recurrenceAt } from './denominator.ts';
import { type Draft, notePart } from './draft.ts';
import type { FoldedText } from './fold.ts';

/** 每年, in front of the number or behind it; undefined where there is none, or one is said already. */
export function readRecurrence(folded: FoldedText, at: number, draft: Draft): number | undefined {
  const found = draft.recurrence ? undefined : recurrenceAt(folded, at);
  if (found) {
    draft.recurrence = found.recurrence;
    notePart(draft, folded, 'recurrence', at, found.end);
  }
  return found?.end;
}

/** 每百户, likewise. */
export function readDenominator(folded: FoldedText, at: number, draft: Draft): number | undefined {
  const found = draft.per ? undefined : denominatorAt(folded, at);
  if (found) {
    draft.per = { count: found.count, of: found.of, text: found.text };
    notePart(draft, folded, 'unit', at, found.end);
  }
  return found?.end;
}

/** Either of them. */
export function readEach(folded: FoldedText, at: number, draft: Draft): number | undefined {
  return readRecurrence(folded, at, draft) ?? readDenominator(folded, at, draft);
}
