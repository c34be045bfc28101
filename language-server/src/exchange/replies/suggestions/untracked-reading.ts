import type { PrintedDocument, PrintedText } from '../../printed/printed-text.ts';
import type { ReplyDocument } from '../reply-document.ts';
import type { PlacedReply } from './placing.ts';

/** What was exported, to be held against what came back. */
export interface UntrackedReading {
  readonly printed: PrintedDocument;
  readonly document: ReplyDocument;
  readonly reply: PlacedReply;
  /** The texts of the reply with the plan's own text above and below: what stands elsewhere may have been printed around it. */
  readonly within: ReadonlySet<number>;
  /** The printed texts that are gone, by the text of the reply behind which they stood. */
  readonly gone: ReadonlyMap<number, readonly number[]>;
}

/** What was exported beside what came back. */
export function untrackedReading(
  document: ReplyDocument,
  printed: PrintedDocument,
  reply: PlacedReply,
): UntrackedReading {
  const textOf = new Map<PrintedText, number>();
  for (const [index, paragraphs] of reply.paragraphs.entries()) {
    // the contents say again what the text says
    if (document.texts[index]?.isOfContents) continue;
    for (const each of paragraphs.flatMap(({ placed }) => placed?.printed ?? [])) textOf.set(each, index);
  }
  const gone = new Map<number, number[]>();
  const there: number[] = [];
  for (const [number, each] of printed.texts.entries()) {
    if (each.mark === undefined) continue;
    const at = textOf.get(each);
    if (at !== undefined) there.push(at);
    else gone.set(there.at(-1) ?? 0, [...(gone.get(there.at(-1) ?? 0) ?? []), number]);
  }
  return { printed, document, reply, within: textsWithin(reply), gone };
}

function textsWithin({ paragraphs }: PlacedReply): Set<number> {
  const isOwn = paragraphs.map((each) => {
    const printed = each.flatMap(({ placed }) => placed?.printed ?? []);
    return printed.length > 0 ? printed.every(({ isFrame }) => !isFrame) : undefined;
  });
  const nearest = (all: readonly (boolean | undefined)[]) => {
    let last = false;
    return all.map((own) => (last = own ?? last));
  };
  const above = nearest(isOwn);
  const below = nearest(isOwn.toReversed()).toReversed();
  return new Set([...above.keys()].filter((index) => above[index] && below[index]));
}
