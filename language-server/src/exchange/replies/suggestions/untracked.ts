import { proseDifference } from '../../../print/compare/prose/difference.ts';
import type { PrintedRow } from '../../printed/printed-text.ts';
import { keyOf } from '../pairing.ts';
import { PlacedText } from '../placed-text.ts';
import { type ReplyDocument, type ReplyRow, type ReplyText, textOfPieces } from '../reply-document.ts';
import { editsOf, type PlacedParagraph } from './change.ts';
import type { Collector } from './collector.ts';
import type { PlacedReply } from './placing.ts';
import { linesBehind } from './plan-edit.ts';
import { rowDeletion } from './rows.ts';
import type { UntrackedReading } from './untracked-reading.ts';

/** Paragraphs that are gone behind a text of the reply. */
export function goneBehind(
  index: number,
  { printed, gone }: UntrackedReading,
  text: string,
  collector: Collector,
): void {
  for (const number of gone.get(index) ?? []) {
    const each = printed.texts[number];
    if (!each) continue;
    const placed = new PlacedText(each.text, [each], text);
    const whole = {
      from: 0,
      to: each.text.length,
      deleted: each.text,
      inserted: '',
      withdrawn: '',
      hand: {},
    };
    const paragraph = { text: index, start: 0, end: each.text.length, words: each.text, marks: [], placed };
    collector.change(editsOf(whole, [paragraph], text), whole, {});
  }
}

/** Longer than this, in milliseconds, no two texts are compared. */
const patience = 300;

/** The part of a heading in which its number stands. */
const longestNumber = 8;

/** Changes that were made in a text while nobody tracked them. */
export function changedWithoutTracking(
  each: ReplyText,
  index: number,
  paragraphs: readonly PlacedParagraph[],
  last: PlacedText | undefined,
  text: string,
  { within, reply }: UntrackedReading,
  collector: Collector,
): void {
  // programs bring contents up to date by themselves
  if (each.isOfContents) return;
  for (const [number, paragraph] of paragraphs.entries()) {
    const { placed, words } = paragraph;
    if (!placed) {
      const isNew = keyOf(words) !== '' && !each.cell && within.has(index) && last;
      const said = textOfPieces(each.pieces, 'after');
      if (isNew && paragraphs.length === 1 && keyOf(said) !== '' && !isTracked(each))
        collector.change([linesBehind(last, said, text)], { deleted: '', inserted: said }, {});
      continue;
    }
    // names of those who sign are set in lines as a page needs it
    const isSet = placed.printed.some(({ isFrame, mark }) => isFrame && mark === undefined);
    if (placed.printed.length === 0 || isSet || isRest(placed, number, index, paragraphs, reply)) continue;
    const whole = wholeOf(placed, words, index, reply);
    const before = placed.printed.map((printed) => printed.text).join('');
    if (keyOf(whole) === keyOf(before)) continue;
    differences(before, whole, each.label, placed, text, collector);
  }
}

function isTracked({ pieces }: ReplyText): boolean {
  return pieces.some(({ state }) => state !== 'kept');
}

/** A paragraph that is the rest of the one before, which was parted. */
function isRest(
  placed: PlacedText,
  number: number,
  index: number,
  paragraphs: readonly PlacedParagraph[],
  { paragraphs: all }: PlacedReply,
): boolean {
  const before = number > 0 ? paragraphs[number - 1] : all[index - 1]?.at(-1);
  return before?.placed !== undefined && before.placed.printed[0] === placed.printed[0];
}

/** The words of a paragraph with its rests behind it. */
function wholeOf(placed: PlacedText, words: string, index: number, { paragraphs }: PlacedReply): string {
  let whole = words;
  for (let next = index + 1; next < paragraphs.length; next++) {
    const rest = paragraphs[next]?.filter((each) => each.placed?.printed[0] === placed.printed[0]) ?? [];
    if (rest.length === 0) break;
    whole += rest.map((each) => each.words).join('');
  }
  return whole;
}

function differences(
  before: string,
  after: string,
  label: number,
  placed: PlacedText,
  text: string,
  collector: Collector,
): void {
  const whole = new PlacedText(before, placed.printed, text);
  const paragraph = { text: 0, start: 0, end: before.length, words: before, marks: [], placed: whole };
  let at = 0;
  let [deleted, inserted] = ['', ''];
  const close = () => {
    const from = at - deleted.length;
    // a number that Word sets by itself goes with the headings around it
    const isNumber =
      label > 0 && from < longestNumber && inserted.length <= label && deleted.length < longestNumber;
    if (keyOf(deleted) !== keyOf(inserted) && !isNumber) {
      const change = { from, to: at, deleted, inserted, withdrawn: '', hand: {} };
      collector.change(editsOf(change, [paragraph], text), change, {});
    }
    [deleted, inserted] = ['', ''];
  };
  for (const { kind, text: piece } of proseDifference(before, after, () => 0, patience)) {
    if (kind === 'same') close();
    if (kind === 'removed') deleted += piece;
    if (kind === 'added') inserted += piece;
    if (kind !== 'added') at += piece.length;
  }
  close();
}

/** Rows that are gone from a table, told behind its last. */
export function changedRows(
  row: ReplyRow,
  { rows, texts }: ReplyDocument,
  reply: PlacedReply,
  text: string,
  { printed }: UntrackedReading,
  collector: Collector,
): void {
  const own = rows.filter(({ table }) => table === row.table);
  if (own.at(-1) !== row) return;
  const place = own.map((each) => reply.rows.get(each)).find((each) => each !== undefined);
  if (!place) return;
  const there = new Set(own.map((each) => reply.rows.get(each)?.row));
  for (const gone of place.table.rows) {
    // a table that was cut in two has its other rows elsewhere
    if (!gone.mark || there.has(gone) || isElsewhere(gone, reply)) continue;
    const words = [...gone.cells.values()].map((cell) => printed.texts[cell]?.text ?? '').join(' | ');
    collector.change([rowDeletion(gone, text)], { deleted: words, inserted: '' }, {});
  }
  for (const added of own) {
    if (added.state !== 'kept' || reply.rows.has(added)) continue;
    const said = texts.slice(added.from, added.to).map(({ pieces }) => textOfPieces(pieces, 'after').trim());
    collector.change([{ lost: '' }], { deleted: '', inserted: said.join(' | ') }, {});
  }
}

function isElsewhere(row: PrintedRow, { rows }: PlacedReply): boolean {
  return [...rows.values()].some((place) => place.row === row);
}
