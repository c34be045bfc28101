import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { alignment } from '../printed/alignment.ts';
import { printedDocument } from '../printed/printed-document.ts';
import type { PrintedText } from '../printed/printed-text.ts';

/** A place in an exported document. */
export interface PrintedPlace {
  /** The bookmark of its paragraph, or of its row. */
  readonly mark: string;
  /** In a table: which cell of the row. */
  readonly column?: number;
  /** Counted over what is no blank; the whole paragraph where they are absent. */
  readonly start?: number;
  readonly end?: number;
  /** What is meant isn't printed: this is what stands above it. */
  readonly isAbove?: true;
}

interface PrintedBlock extends Pick<PrintedPlace, 'mark' | 'column'> {
  readonly printed: PrintedText;
}

/** Tells where places of a plan are in its export. @param asked what of the plan was asked for */
export function printedPlaces(
  plan: Plan,
  asked: ReadonlySet<string>,
): (place: Span) => PrintedPlace | undefined {
  const { text } = plan.source;
  const blocks = blocksOf(plan, asked);
  return (place) => {
    for (const { printed, ...block } of blocks) {
      const found = stretchOf(printed, place, text);
      if (found) return { ...block, ...found };
    }
    let above = blocks[0];
    for (const block of blocks) {
      const [start, best] = [startOf(block), above ? startOf(above) : -1];
      if (start <= place.start && start >= best) above = block;
    }
    return above && { mark: above.mark, isAbove: true };
  };
}

function startOf({ printed }: PrintedBlock): number {
  return printed.parts[0]?.source.start ?? 0;
}

/** All that has a mark, or stands in a row that has one. */
function blocksOf(plan: Plan, asked: ReadonlySet<string>): PrintedBlock[] {
  const { texts, tables } = printedDocument(plan, asked);
  const cells = new Map<number, Pick<PrintedPlace, 'mark' | 'column'>>();
  for (const { mark, cells: own } of tables.flatMap(({ rows }) => rows))
    if (mark !== undefined) for (const [column, index] of own) cells.set(index, { mark, column });
  return texts.flatMap((printed, index): PrintedBlock[] => {
    const cell = cells.get(index);
    if (cell) return [{ ...cell, printed }];
    return printed.mark === undefined ? [] : [{ mark: printed.mark, printed }];
  });
}

/** What of a printed text comes from a place. */
function stretchOf(
  { text: said, parts }: PrintedText,
  place: Span,
  text: string,
): Required<Pick<PrintedPlace, 'start' | 'end'>> | undefined {
  const touches = (at: number) =>
    place.start === place.end
      ? at === place.start || at + 1 === place.start
      : at >= place.start && at < place.end;
  let [first, last] = [-1, -1];
  for (const { start, end, source } of parts) {
    if (source.end < place.start || source.start > place.end) continue;
    for (const [index, at] of alignment(
      said.slice(start, end),
      text.slice(source.start, source.end),
    ).entries()) {
      if (at < 0 || !touches(source.start + at)) continue;
      if (first < 0) first = start + index;
      last = start + index;
    }
  }
  if (first < 0) return undefined;
  const before = lettersIn(said.slice(0, first));
  const within = lettersIn(said.slice(first, last + 1));
  return within > 0 ? { start: before, end: before + within } : undefined;
}

/** How many characters are no blanks. */
export function lettersIn(text: string): number {
  return text.replace(/\s+/gu, '').length;
}
