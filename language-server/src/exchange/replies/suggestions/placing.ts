import type { Plan } from '../../../core/model/plan.ts';
import type { PrintedDocument } from '../../printed/printed-text.ts';
import type { BeforeParagraph } from '../before.ts';
import { paragraphsBefore } from '../before.ts';
import { keyOf, pairingOf } from '../pairing.ts';
import { PlacedText } from '../placed-text.ts';
import type { ReplyDocument, ReplyRow, ReplyText } from '../reply-document.ts';
import { type RowPlace, rowPairing } from '../row-pairing.ts';
import type { PlacedParagraph } from './change.ts';
import { placedContents } from './contents.ts';

/** The paragraphs of a reply with their places in the plan. */
export interface PlacedReply {
  /** For each text of the reply those that it was. */
  readonly paragraphs: readonly (readonly PlacedParagraph[])[];
  readonly rows: ReadonlyMap<ReplyRow, RowPlace>;
  /** The printed texts that something of the reply is. */
  readonly found: ReadonlySet<number>;
  /** How much of the reply's own text has a place in the plan, as a share. */
  readonly share: number;
}

/** Shorter ones may stand anywhere. */
const shortestRest = 4;

/** Finds what each paragraph and cell of a reply is in the plan. */
export function placedReply(
  document: ReplyDocument,
  printed: PrintedDocument,
  plan: Plan,
  isSameVersion: boolean,
): PlacedReply {
  const { texts } = document;
  const { text } = plan.source;
  const isOfText = (each: ReplyText) => !each.cell && !each.isOfContents;
  const all = texts.map((each, index) => (isOfText(each) ? paragraphsBefore(each, index) : []));
  const flat = all.flat();
  const pairing = pairingOf(flat, printed.texts, isSameVersion);
  const found = new Set([...pairing.values()].flat());
  withRests(flat, pairing, printed);
  const placed = (paragraph: BeforeParagraph): PlacedParagraph => {
    const indices = pairing.get(paragraph);
    if (!indices) return paragraph;
    const own = indices.flatMap((index) => printed.texts[index] ?? []);
    return { ...paragraph, placed: new PlacedText(paragraph.words, own, text) };
  };
  const rows = rowPairing(document, printed, isSameVersion);
  const paragraphs = texts.map((each, index) => {
    if (isOfText(each)) return (all[index] ?? []).map(placed);
    if (each.isOfContents) return placedContents(each, index, printed, text);
    const row = rows.get(document.rows[each.cell?.row ?? -1] as ReplyRow)?.row;
    const cell = row?.cells.get(each.cell?.column ?? -1);
    if (cell !== undefined) found.add(cell);
    return paragraphsBefore(each, index).map((paragraph) =>
      cell === undefined
        ? paragraph
        : { ...paragraph, placed: new PlacedText(paragraph.words, [printed.texts[cell] ?? nothing], text) },
    );
  });
  return {
    paragraphs,
    rows,
    found,
    share: shareOf(paragraphs.filter((_, index) => !texts[index]?.isOfContents).flat()),
  };
}

const nothing = { text: '', kind: 'cell', parts: [] } as const;

/** A paragraph that was parted in two, as nobody tracks it: the rest of it follows. */
function withRests(
  paragraphs: readonly BeforeParagraph[],
  pairing: Map<BeforeParagraph, readonly number[]>,
  printed: PrintedDocument,
): void {
  let last: readonly number[] | undefined;
  for (const paragraph of paragraphs) {
    const own = pairing.get(paragraph);
    if (own) {
      last = own;
      continue;
    }
    const words = keyOf(paragraph.words);
    const said = keyOf((last ?? []).map((index) => printed.texts[index]?.text ?? '').join(''));
    if (last && words.length >= shortestRest && said.endsWith(words)) pairing.set(paragraph, last);
    else if (words !== '') last = undefined;
  }
}

function shareOf(paragraphs: readonly PlacedParagraph[]): number {
  const length = (all: readonly PlacedParagraph[]) =>
    all.reduce((sum, { words }) => sum + keyOf(words).length, 0);
  const whole = length(paragraphs);
  return whole === 0 ? 0 : length(paragraphs.filter(({ placed }) => placed)) / whole;
}
