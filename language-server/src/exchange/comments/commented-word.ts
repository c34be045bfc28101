import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Plan } from '../../core/model/plan.ts';
import { stableZip } from '../../print/documents/word/stable-zip.ts';
import { languageOfPlan } from '../../print/tables/plan-language.ts';
import { commentParts, type NumberedComment, withCommentParts } from './comment-parts.ts';
import { markedStretch } from './marked-stretch.ts';
import { printedPlaces } from './printed-places.ts';
import { withPlaceQuoted } from './quoted-place.ts';
import type { PlanComment } from './word-comment.ts';

const documentPart = 'word/document.xml';

/**
 * An exported Word file with comments at their places. What is said of something that isn't printed stands at what is printed
 * above it, with the words that it is about.
 * @param asked what of the plan was asked for, as the file's properties say
 */
export function commentedWord(
  file: Uint8Array,
  plan: Plan,
  asked: readonly string[],
  comments: readonly PlanComment[],
): Uint8Array {
  if (comments.length === 0) return file;
  const placeOf = printedPlaces(plan, new Set(asked));
  const language = languageOfPlan(plan);
  const numbered: NumberedComment[] = [];
  const parts = unzipSync(file);
  let xml = strFromU8(parts[documentPart] ?? new Uint8Array());
  for (const comment of comments) {
    const place = placeOf(comment.place);
    if (!place) continue;
    const first = numbered.length;
    const said = place.isAbove ? withPlaceQuoted(comment, plan.source.text, language) : comment;
    const own = [said, ...comment.answers].map(
      ({ by, at, words }, index): NumberedComment => ({
        by,
        at,
        words,
        number: first + index,
        isSettled: comment.isSettled,
        ...(index > 0 && { answers: first }),
      }),
    );
    numbered.push(...own);
    xml = markedStretch(
      xml,
      place,
      own.map(({ number }) => number),
    );
  }
  const more = Object.entries(commentParts(numbered)).map(([path, part]) => [path, strToU8(part)] as const);
  const all = { ...parts, ...Object.fromEntries(more), [documentPart]: strToU8(xml) };
  return stableZip(zipSync(all), withCommentParts);
}
