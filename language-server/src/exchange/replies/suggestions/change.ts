import type { BeforeParagraph, TrackedChange } from '../before.ts';
import { keyOf } from '../pairing.ts';
import type { PlacedText } from '../placed-text.ts';
import { paragraphBreak } from '../reply-document.ts';
import { wholeLines } from './lines.ts';
import { linesAbove, linesBehind, type PlanEdit, written } from './plan-edit.ts';

/** A paragraph with its place in the plan; without one where it is none of the plan's. */
export interface PlacedParagraph extends BeforeParagraph {
  readonly placed?: PlacedText;
}

/**
 * What a change comes to: as a rule one edit; several where what is deleted stands in several places of the plan.
 * @param paragraphs those that the text was, in their order
 * @param text of the plan
 */
export function editsOf(
  change: TrackedChange,
  paragraphs: readonly PlacedParagraph[],
  text: string,
): PlanEdit[] {
  const { from, to, inserted } = withoutCommonBreaks(change, paragraphs);
  const touched = paragraphs.filter(({ start, end }) => start < to && end > from && start < end);
  if (touched.length === 0) return [insertion(from, to, inserted, paragraphs, text)];
  const isWhole = ({ start, end }: PlacedParagraph) => from <= start && end <= to;
  const joined = touched.length > 1 || to > (touched[0]?.end ?? to);
  if (joined && !touched.every(isWhole)) return joining(from, to, inserted, touched, paragraphs, text);
  return touched.flatMap((paragraph, index) => {
    const words = index === 0 ? inserted : '';
    return isWhole(paragraph) && words.trim() === ''
      ? deletion(paragraph, text)
      : replacement(paragraph, from, to, words, text);
  });
}

/** A break that is deleted and inserted again is none. */
function withoutCommonBreaks(
  { from, to, inserted }: TrackedChange,
  paragraphs: readonly BeforeParagraph[],
): Pick<TrackedChange, 'from' | 'to' | 'inserted'> {
  const isBreak = (at: number) => paragraphs.some(({ end }) => end === at) && at >= from && at < to;
  const endsAlike = isBreak(to - 1) && inserted.endsWith(paragraphBreak);
  return endsAlike ? { from, to: to - 1, inserted: inserted.slice(0, -1) } : { from, to, inserted };
}

function deletion({ placed }: PlacedParagraph, text: string): PlanEdit[] {
  if (!placed) return [{ lost: '' }];
  const edits = placed.places(0, placed.words.length).map((place, index) => {
    // what print leaves out of the lines goes with them
    const whole = placed.whole[index] ?? place;
    const span = place.start <= whole.start + 1 && whole.end <= place.end + 1 ? whole : place;
    return { place: wholeLines(span, text), proposed: '', lost: '' };
  });
  return edits.length > 0 ? edits : [{ lost: placed.words }];
}

function replacement(
  { placed, start, end }: PlacedParagraph,
  from: number,
  to: number,
  inserted: string,
  text: string,
): PlanEdit[] {
  if (!placed) return [{ lost: '' }];
  const [first, last] = [Math.max(from, start) - start, Math.min(to, end) - start];
  const [place, ...others] = placed.places(first, last);
  const lost = placed.lost(first, last);
  if (!place) {
    const at = placed.point(first);
    if (at === undefined) return [{ lost }];
    return [
      {
        place: { start: at, end: at },
        lost,
        ...(inserted && { proposed: written(inserted, placed, text, at) }),
      },
    ];
  }
  return [
    { place, proposed: written(inserted, placed, text, place.start), lost },
    ...others.map((each) => ({ place: each, proposed: '', lost: '' })),
  ];
}

/** Two paragraphs become one, and what stood between goes. */
function joining(
  from: number,
  to: number,
  inserted: string,
  touched: readonly PlacedParagraph[],
  paragraphs: readonly PlacedParagraph[],
  text: string,
): PlanEdit[] {
  const first = paragraphs.find(({ start, end }) => start <= from && from <= end);
  const last = paragraphs.find(({ start, end }) => start <= to && to <= end);
  const start = first?.placed?.point(from - first.start);
  const end =
    last?.placed?.places(to - last.start, last.end - last.start)[0]?.start ??
    last?.placed?.point(to - last.start);
  const words = paragraphs.map((each) => each.words).join(paragraphBreak);
  const offset = paragraphs[0]?.start ?? 0;
  const deleted = words.slice(from - offset, to - offset);
  if (first?.placed && start !== undefined && end !== undefined && start <= end) {
    const isAll = keyOf(text.slice(start, end)) === keyOf(deleted);
    if (isAll)
      return [{ place: { start, end }, proposed: written(inserted, first.placed, text, start), lost: '' }];
  }
  // what stands between in the plan stays, so they can't become one
  return touched.flatMap((paragraph, index) => {
    const said = index === 0 ? inserted : '';
    const isWhole = from <= paragraph.start && paragraph.end <= to;
    return isWhole && said === '' ? deletion(paragraph, text) : replacement(paragraph, from, to, said, text);
  });
}

function insertion(
  from: number,
  to: number,
  inserted: string,
  paragraphs: readonly PlacedParagraph[],
  text: string,
): PlanEdit {
  const paragraph = paragraphs.find(({ start, end }) => start <= from && from <= end);
  const placed = paragraph?.placed;
  if (!paragraph || !placed || placed.whole.length === 0) return { lost: '' };
  if (to > from) {
    const next = paragraphs[paragraphs.indexOf(paragraph) + 1]?.placed;
    return joinedAt(placed, next, text);
  }
  const at = from - paragraph.start;
  const isEnd = at >= placed.words.trimEnd().length && at > 0;
  if (isEnd && inserted.startsWith(paragraphBreak)) return linesBehind(placed, inserted.slice(1), text);
  if (at === 0 && inserted.endsWith(paragraphBreak)) return linesAbove(placed, inserted.slice(0, -1), text);
  const place = placed.point(at);
  if (place === undefined) return { lost: '' };
  return { place: { start: place, end: place }, proposed: written(inserted, placed, text, place), lost: '' };
}

/** Nothing but the end of a paragraph is gone. */
function joinedAt(placed: PlacedText, next: PlacedText | undefined, text: string): PlanEdit {
  const [start, end] = [placed.whole.at(-1)?.end, next?.whole[0]?.start];
  if (start === undefined) return { lost: '' };
  if (end === undefined || end < start || text.slice(start, end).trim() !== '')
    return { place: { start, end: start }, lost: '' };
  return { place: { start, end }, proposed: '', lost: '' };
}
