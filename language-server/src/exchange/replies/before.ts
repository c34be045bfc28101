import {
  type Hand,
  paragraphBreak,
  type ReplyPlace,
  type ReplyText,
  textOfPieces,
} from './reply-document.ts';

/** A paragraph as it was before anybody changed it. */
export interface BeforeParagraph {
  /** Which text of the reply it is in. */
  readonly text: number;
  /** Where in that text, counted over what was there before. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The bookmarks that begin in it. */
  readonly marks: readonly string[];
}

/** A stretch of a text that was changed at once. */
export interface TrackedChange {
  /** What is gone, counted over what was there before. */
  readonly from: number;
  readonly to: number;
  readonly deleted: string;
  readonly inserted: string;
  /** What came and went again. */
  readonly withdrawn: string;
  readonly hand: Hand;
}

/** The paragraphs that a text was: one, unless the end of some was deleted. */
export function paragraphsBefore(text: ReplyText, index: number): BeforeParagraph[] {
  const before = textOfPieces(text.pieces, 'before');
  const marks = text.marks.map(({ name, at }) => ({ name, at: placeBefore(text, at) }));
  let start = 0;
  const all = before.split(paragraphBreak);
  return all.map((words, number) => {
    const end = start + words.length;
    const isLast = number === all.length - 1;
    const own = marks.filter(({ at }) => at >= start && (at <= end || isLast));
    for (const mark of own) marks.splice(marks.indexOf(mark), 1);
    const paragraph = { text: index, start, end, words, marks: own.map(({ name }) => name) };
    start = end + 1;
    return paragraph;
  });
}

/** A place counted over all pieces as one counted over what was there before. */
export function placeBefore({ pieces }: ReplyText, at: number): number {
  let [all, before] = [0, 0];
  for (const { text, state } of pieces) {
    const wasThere = state === 'kept' || state === 'deleted';
    if (at <= all + text.length) return before + (wasThere ? at - all : 0);
    all += text.length;
    if (wasThere) before += text.length;
  }
  return before;
}

/** What was changed in a text, each stretch with what stands there instead. */
export function changesIn({ pieces }: ReplyText): TrackedChange[] {
  const changes: TrackedChange[] = [];
  let at = 0;
  let open: TrackedChange | undefined;
  for (const { text, state, hand = {} } of pieces) {
    const wasThere = state === 'kept' || state === 'deleted';
    if (state === 'kept') {
      if (open) changes.push(open);
      open = undefined;
    } else {
      const last: TrackedChange = open ?? {
        from: at,
        to: at,
        deleted: '',
        inserted: '',
        withdrawn: '',
        hand,
      };
      open = {
        ...last,
        to: at + (wasThere ? text.length : 0),
        [state]: last[state] + text,
        // who wrote something new is the one who suggests it
        hand: state === 'inserted' && last.inserted === '' ? hand : last.hand,
      };
    }
    if (wasThere) at += text.length;
  }
  return open ? [...changes, open] : changes;
}

/** The words of a document from one place to another, those that were deleted among them. */
export function wordsBetween(texts: readonly ReplyText[], start: ReplyPlace, end: ReplyPlace): string {
  const words: string[] = [];
  for (let index = start.text; index <= Math.min(end.text, texts.length - 1); index++) {
    const all = texts[index]?.pieces.map(({ text }) => text).join('') ?? '';
    words.push(all.slice(index === start.text ? start.at : 0, index === end.text ? end.at : all.length));
  }
  return words.join('\n').replaceAll(paragraphBreak, '\n');
}
