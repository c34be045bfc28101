import { detectDelimiter, parseCsv } from 'hucre/csv';
import type { ForeignDocument } from '../foreign-document.ts';
import { expectAtMost, limits } from './limits.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import { tidyLines } from './tidy.ts';

/** `'=1+1` and `="007"` keep a spreadsheet program from taking a text for a formula or a number. */
const protection = /^'(?=\s*[=+\-@＝＋－＠])|^="|(?<=^="[^"]*)"$/gu;

/**
 * Reads comma-separated values, and those with semicolons or tabs.
 */
export function readCsv(text: string): ForeignDocument {
  const [, named, values = text] = /^\ufeff?sep=(.)\r?\n([\s\S]*)$/iu.exec(text) ?? [];
  const records = parseCsv(values, { delimiter: named ?? detectDelimiter(values) });
  const width = records.reduce((widest, record) => Math.max(widest, record.length), 0);
  expectAtMost(width * records.length, limits.cells);
  const rows = records.map((record, index) => ({
    number: index + 1 + (named ? 1 : 0),
    cells: Array.from({ length: width }, (_, column) => ({ text: cellText(record[column]) })),
  }));
  return { blocks: sheetBlocks(rows), leftOut: [] };
}

function cellText(field: unknown): string {
  return tidyLines(String(field ?? '').replace(protection, '')).join('\n');
}
