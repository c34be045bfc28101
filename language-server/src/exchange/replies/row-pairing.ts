import { alikePairs } from '../../print/compare/prose/alike.ts';
import type { PrintedDocument, PrintedRow, PrintedTable } from '../printed/printed-text.ts';
import { keyOf } from './pairing.ts';
import { type ReplyDocument, type ReplyRow, textOfPieces } from './reply-document.ts';

/** A row of an exported table, and its table. */
export interface RowPlace {
  readonly table: PrintedTable;
  readonly row: PrintedRow;
}

/** Which printed row each row of a reply is: by its mark, else by what it says within the table that its neighbours are of. */
export function rowPairing(
  { texts, rows }: ReplyDocument,
  printed: PrintedDocument,
  isSameVersion: boolean,
): Map<ReplyRow, RowPlace> {
  const pairing = new Map<ReplyRow, RowPlace>();
  const taken = new Set<PrintedRow>();
  const pair = (reply: ReplyRow, table: PrintedTable, row: PrintedRow) => {
    if (taken.has(row)) return;
    pairing.set(reply, { table, row });
    taken.add(row);
  };
  const there = rows.filter(({ state }) => state !== 'inserted');
  const saidIn = ({ from, to }: ReplyRow) =>
    texts.slice(from, to).map(({ pieces }) => textOfPieces(pieces, 'before'));
  const wordsOf = (row: ReplyRow) => keyOf(saidIn(row).join(''));
  const printedWords = ({ cells }: PrintedRow) =>
    keyOf([...cells.values()].map((text) => printed.texts[text]?.text ?? '').join(''));
  if (isSameVersion) {
    const byMark = new Map(
      printed.tables.flatMap((table) =>
        table.rows.flatMap((row) => (row.mark ? [[row.mark, { table, row }] as const] : [])),
      ),
    );
    for (const row of there) {
      const marks = texts.slice(row.from, row.to).flatMap((text) => text.marks);
      const found = marks.map(({ name }) => byMark.get(name)).find((place) => place !== undefined);
      if (found) pair(row, found.table, found.row);
    }
  }
  for (const table of tablesOf(there, printed, pairing, wordsOf, printedWords)) {
    const open = table.rows.filter((row) => !pairing.has(row));
    for (const row of open) {
      const same = table.printed.rows.find((each) => !taken.has(each) && printedWords(each) === wordsOf(row));
      if (same) pair(row, table.printed, same);
    }
    const [rest, left] = [
      open.filter((row) => !pairing.has(row)),
      table.printed.rows.filter((row) => !taken.has(row)),
    ];
    for (const [one, other] of alikePairs(rest.map(wordsOf), left.map(printedWords)))
      pair(rest[one] as ReplyRow, table.printed, left[other] as PrintedRow);
  }
  return pairing;
}

interface TablePair {
  readonly rows: readonly ReplyRow[];
  readonly printed: PrintedTable;
}

/** Which printed table each table of the reply is: that of its rows, else the one whose rows it has most of. */
function tablesOf(
  rows: readonly ReplyRow[],
  { tables }: PrintedDocument,
  pairing: ReadonlyMap<ReplyRow, RowPlace>,
  wordsOf: (row: ReplyRow) => string,
  printedWords: (row: PrintedRow) => string,
): TablePair[] {
  const pairs: TablePair[] = [];
  for (const number of new Set(rows.map(({ table }) => table))) {
    const own = rows.filter(({ table }) => table === number);
    const known = own.map((row) => pairing.get(row)?.table).find((table) => table !== undefined);
    const said = new Set(own.map(wordsOf));
    const shared = (table: PrintedTable) => table.rows.filter((row) => said.has(printedWords(row))).length;
    const best = known ?? tables.toSorted((a, b) => shared(b) - shared(a))[0];
    if (best && (known || shared(best) > 0)) pairs.push({ rows: own, printed: best });
  }
  return pairs;
}
