import type { Plan } from '../../../core/model/plan.ts';
import type { Suggestion } from '../../../core/review/suggestions.ts';
import { changesIn, wordsBetween } from '../before.ts';
import { keyOf } from '../pairing.ts';
import type { PlacedText } from '../placed-text.ts';
import {
  paragraphBreak,
  type ReplyDocument,
  type ReplyRow,
  type ReplyText,
  textOfPieces,
} from '../reply-document.ts';
import { editsOf, type PlacedParagraph } from './change.ts';
import { Collector } from './collector.ts';
import { commentPlace } from './comment-place.ts';
import { saysMoreThanText } from './contents.ts';
import type { PlacedReply } from './placing.ts';
import { linesBehind } from './plan-edit.ts';
import { rowDeletion, rowInsertion } from './rows.ts';
import { changedRows, changedWithoutTracking, goneBehind } from './untracked.ts';
import type { UntrackedReading } from './untracked-reading.ts';

export interface SuggestionOptions {
  readonly bureau: string;
  /** What was not tracked can be told too, as the plan is as it was exported. */
  readonly untracked?: UntrackedReading;
  /** Whether a comment is one that the plan was sent with. */
  readonly isOwn: (words: string, author: string) => boolean;
}

/** All that a reply suggests, in its order: changes, then what is said of the same paragraph. */
export function suggestionsOf(
  document: ReplyDocument,
  reply: PlacedReply,
  plan: Plan,
  { bureau, untracked, isOwn }: SuggestionOptions,
): Suggestion[] {
  const { text } = plan.source;
  const { texts, rows } = document;
  const collector = new Collector(bureau, text);
  const numbers = new Map<number, number>();
  const commentsOf = (index: number) => {
    for (const [number, comment] of document.comments.entries()) {
      const at = comment.start?.text ?? texts.length;
      const isHere = at === index || (index === texts.length && at > index);
      if (!isHere || isOwn(comment.words, comment.author ?? '')) continue;
      const { start, end = start } = comment;
      const place = start && end && commentPlace(start, end, texts, reply);
      const about = start && end ? wordsBetween(texts, start, end) : '';
      const answered = comment.answers === undefined ? undefined : numbers.get(comment.answers);
      numbers.set(number, collector.suggestions.length);
      collector.comment(saidWords(number, document, isOwn), comment, place, about, answered);
    }
  };
  let last: PlacedText | undefined;
  for (const [index, each] of texts.entries()) {
    const paragraphs = reply.paragraphs[index] ?? [];
    const row = each.cell && rows[each.cell.row];
    if (row && row.state !== 'kept') {
      if (row.from === index) changedRow(row, document, reply, text, collector);
    } else {
      if (!each.cell && isHeading(each, paragraphs))
        collector.under = textOfPieces(each.pieces, 'after').trim();
      if (!each.isOfContents || saysMoreThanText(each, texts))
        changesOfText(each, paragraphs, last, text, collector);
      if (untracked) changedWithoutTracking(each, index, paragraphs, last, text, untracked, collector);
    }
    if (!each.cell && !each.isOfContents)
      last = paragraphs.findLast(({ placed }) => placed && placed.whole.length > 0)?.placed ?? last;
    if (untracked) goneBehind(index, untracked, text, collector);
    commentsOf(index);
    if (untracked && row && row.to === index + 1)
      changedRows(row, document, reply, text, untracked, collector);
  }
  commentsOf(texts.length);
  return collector.suggestions;
}

/** What a comment says; behind what it answers, where that was sent along and stands nowhere else. */
function saidWords(number: number, { comments }: ReplyDocument, isOwn: SuggestionOptions['isOwn']): string {
  const { words = '', answers } = comments[number] ?? {};
  const answered = answers === undefined ? undefined : comments[answers];
  return answered && isOwn(answered.words, answered.author ?? '') ? `${answered.words} → ${words}` : words;
}

function isHeading(text: ReplyText, paragraphs: readonly PlacedParagraph[]): boolean {
  return text.isHeading || paragraphs.some(({ placed }) => placed?.isHeading);
}

function changesOfText(
  each: ReplyText,
  paragraphs: readonly PlacedParagraph[],
  last: PlacedText | undefined,
  text: string,
  collector: Collector,
): void {
  for (const change of changesIn(each)) {
    const { deleted, inserted, withdrawn, hand, from } = change;
    if (keyOf(withdrawn) !== '') {
      const at = paragraphs.find(({ start, end }) => start <= from && from <= end);
      const point = at?.placed?.point(from - at.start);
      const place = point === undefined ? {} : { place: { start: point, end: point } };
      collector.change([{ ...place, lost: '' }], { deleted: '', inserted: withdrawn }, hand);
    }
    const isBlank = keyOf(deleted + inserted) === '';
    if (isBlank && (!(deleted + inserted).includes(paragraphBreak) || isAtEdge(from, paragraphs))) continue;
    const isNew = last && keyOf(textOfPieces(each.pieces, 'before')) === '';
    const edits = isNew ? [linesBehind(last, inserted, text)] : editsOf(change, paragraphs, text);
    collector.change(edits, { deleted, inserted }, hand);
  }
}

/** A blank paragraph more or less. */
function isAtEdge(at: number, paragraphs: readonly PlacedParagraph[]): boolean {
  return paragraphs.some(({ start, end, words }) => {
    if (at < start || at > end) return false;
    return words.slice(0, at - start).trim() === '' || words.slice(at - start).trim() === '';
  });
}

function changedRow(
  row: ReplyRow,
  { texts, rows }: ReplyDocument,
  reply: PlacedReply,
  text: string,
  collector: Collector,
): void {
  const own = texts.slice(row.from, row.to);
  const hand = row.hand ?? {};
  const version = row.state === 'deleted' ? 'before' : 'after';
  const said = own.map(({ pieces }) => textOfPieces(pieces, version).trim());
  const words = said.join(' | ');
  const place = reply.rows.get(row);
  if (row.state === 'deleted') {
    collector.change([rowDeletion(place?.row, text)], { deleted: words, inserted: '' }, hand);
    return;
  }
  const above = rows
    .slice(0, rows.indexOf(row))
    .filter((each) => each.table === row.table)
    .findLast((each) => reply.rows.has(each));
  const next = rows.find((each) => each.table === row.table && reply.rows.has(each));
  const known = reply.rows.get((above ?? next) as ReplyRow);
  const cells = new Map(own.map((each, index) => [each.cell?.column ?? 0, said[index] ?? '']));
  const head = above && reply.rows.get(above)?.row.isHead ? headEnd(above, texts, reply) : undefined;
  const edit = known
    ? rowInsertion(cells, above && known.row.isHead ? undefined : above && known.row, known.table, head, text)
    : { lost: '' };
  collector.change([edit], { deleted: '', inserted: words }, hand);
}

/** Where the head of a table ends in the plan: at the end of its line. */
function headEnd(row: ReplyRow, texts: readonly ReplyText[], reply: PlacedReply): number | undefined {
  const ends = texts
    .slice(row.from, row.to)
    .flatMap((_, index) => reply.paragraphs[row.from + index] ?? [])
    .flatMap(({ placed }) => placed?.whole ?? [])
    .map(({ end }) => end);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}
