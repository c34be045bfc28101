import type { Plan } from '../../../core/model/plan.ts';
import type { OfficeRules } from '../../../core/plans/office-rules.ts';
import type { Language } from '../../../core/text/localized.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { isBar, isBlank, isLineEnd, lineEnd, skipBlanks } from '../../../language/parser/characters.ts';
import { startOfFile } from '../../../language/parser/line-context.ts';
import { type Completions, completionsAmong } from '../completion.ts';
import { lineIndexAt, type PlacedLine, readPlacedLine } from '../support/lines.ts';
import type { KnownPlans } from './offer.ts';
import { placeAt } from './place-at.ts';

/** So many lines are read of the file's head, and above and below the cursor. */
const [head, above, below] = [200, 200, 60];

/**
 * What may be written in a text that has not been read yet, by the lines around the cursor and the plan as it was before the
 * last keys; nothing where more than the cursor's line has changed since, or more of the text has to be known.
 */
export function completionsAhead(
  text: string,
  offset: number,
  last: Plan,
  language: Language,
  workspace: KnownPlans,
  office: OfficeRules,
): Completions | undefined {
  const before = last.source.text;
  const offsetInPlan = offset - (text.length - before.length);
  const start = rowStart(text, offset);
  const isSame =
    start < text.length &&
    offsetInPlan >= start &&
    rowStart(before, offsetInPlan) === start &&
    before.slice(0, start) === text.slice(0, start) &&
    before.slice(offsetInPlan) === text.slice(offset);
  if (!isSame) return undefined;
  const lines = linesAround(text, start);
  // the next heading's number follows from all before it
  if (placeAt(text, offset, lines, lineIndexAt(lines, offset))?.kind === 'section') return undefined;
  return completionsAmong(lines, {
    text,
    offset,
    plan: last,
    offsetInPlan,
    row: { start, line: last.source.positionAt(start).line },
    language,
    workspace,
    office,
    today: new Date(),
  });
}

/** The lines of the file's head, of the head of the table that the cursor stands in, and around the cursor. */
function linesAround(text: string, row: number): PlacedLine[] {
  const read = simplified(text);
  // neither lists of annexes nor tables without bars are looked for: that takes the whole text
  const context = { ...startOfFile(), annexes: new Map(), lostLines: [] };
  const lines: PlacedLine[] = [];
  const readUntil = (start: number, isEnd: (line: PlacedLine, count: number) => boolean): number => {
    for (let at = start, count = 1; at < text.length; count++) {
      const line = readPlacedLine(read, at, context);
      lines.push(line);
      at = line.next;
      if (isEnd(line, count)) return at;
    }
    return text.length;
  };
  const behindHead = readUntil(
    0,
    ({ kind, next }, count) => kind === 'heading' || next > row || count === head,
  );
  let from = Math.max(behindHead, startOfBlock(text, row));
  const table = isRow(text, row) ? startOfTable(text, row) : from;
  if (behindHead <= table && table < from)
    from = Math.max(
      from,
      readUntil(table, (_, count) => count === 3),
    );
  let left = below;
  if (from < text.length) readUntil(from, ({ start }) => start > row && left-- === 0);
  return lines;
}

/** The start of a row so many above another, or of one above that, where no block or table goes on. */
function startOfBlock(text: string, row: number): number {
  let at = row;
  for (let count = 0; at > 0 && (count < above || goesOn(text, at)); count++) at = rowAbove(text, at);
  return at;
}

function startOfTable(text: string, row: number): number {
  let top = row;
  for (let at = row; at > 0 && isRow(text, at); at = rowAbove(text, at)) top = at;
  return top;
}

/** Whether a row is blank, indented or one of a table. */
function goesOn(text: string, row: number): boolean {
  const code = text.charCodeAt(row);
  return isBlank(code) || isLineEnd(code) || isBar(code);
}

function isRow(text: string, row: number): boolean {
  return isBar(text.charCodeAt(skipBlanks(text, row, lineEnd(text, row))));
}

function rowAbove(text: string, row: number): number {
  const end = text.charCodeAt(row - 1) === 0x0a && text.charCodeAt(row - 2) === 0x0d ? row - 2 : row - 1;
  return rowStart(text, end);
}

function rowStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}
