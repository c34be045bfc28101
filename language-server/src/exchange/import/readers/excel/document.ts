import type { Sheet } from 'hucre/xlsx';
import type { ForeignBlock, ForeignDocument } from '../../foreign-document.ts';
import type { Archive } from '../archive/archive.ts';
import { linesOfBlocks } from '../lines-of-blocks.ts';
import { leftOutList, type OmissionList } from '../omission-list.ts';
import { sheetBlocks } from '../sheet-blocks.ts';
import { oneLine, tidyLines } from '../tidy.ts';
import { withoutHidden } from './hidden.ts';
import { rowsOf } from './rows.ts';
import { workbookIn } from './workbook.ts';

/**
 * Reads an Excel workbook: what its visible sheets show, one after the other.
 * @throws Unreadable
 */
export async function readExcel(archive: Archive): Promise<ForeignDocument> {
  const { sheets, properties, dateSystem } = await workbookIn(archive);
  const leftOut = leftOutList();
  const blocks = sheets.flatMap((sheet) => blocksOf(sheet, dateSystem === '1904', leftOut));
  for (const name of archive.names) {
    if (/\/media\/[^/]+$/u.test(name)) leftOut.add('pictures');
    else if (/\/charts\/chart[^/]*\.xml$/u.test(name)) leftOut.add('charts');
    else if (/\/embeddings\/[^/]+$/u.test(name)) leftOut.add('embedded-files');
    else if (/(?:^|\/)vbaProject\.bin$/iu.test(name)) leftOut.add('macros');
  }
  const title = oneLine(properties?.title ?? '');
  return { ...(title && { title }), blocks, leftOut: leftOut.entries };
}

function blocksOf(sheet: Sheet, from1904: boolean, leftOut: OmissionList): ForeignBlock[] {
  const all = rowsOf(sheet, from1904);
  if (sheet.hidden || sheet.veryHidden) {
    leftOut.add('hidden', [sheet.name, ...linesOfBlocks(sheetBlocks(all))].join('\n'));
    return [];
  }
  leaveOutMargins(sheet, leftOut);
  leaveOutComments(sheet, leftOut);
  for (const { formula, value } of sheet.cells?.values() ?? []) {
    // a formula whose result was never saved
    if (formula && (value === null || value === undefined)) leftOut.add('formulas', `=${formula}`);
  }
  const rows = withoutHidden(all, sheet, leftOut);
  const boxes = (sheet.textBoxes ?? []).flatMap(({ text, anchor }): ForeignBlock[] =>
    tidyLines(text).map((line) => ({
      kind: 'paragraph',
      text: line,
      place: { unit: 'row', number: anchor.from.row + 1 },
    })),
  );
  return [...sheetBlocks(rows, sheet.name), ...boxes];
}

function leaveOutMargins({ headerFooter = {} }: Sheet, leftOut: OmissionList): void {
  for (const margin of Object.values(headerFooter)) {
    if (typeof margin !== 'string' || margin === '') continue;
    // codes for places, fonts and sizes; those for numbers and dates stand for no text of the sheet
    leftOut.add(
      'page-marks',
      margin.replace(/&(?:"[^"]*"|K[\dA-F]{6}|\d+|[A-Z])/giu, ' ').replaceAll('&&', '&'),
    );
  }
}

function leaveOutComments({ cells, threadedComments = [] }: Sheet, leftOut: OmissionList): void {
  for (const { text } of threadedComments) leftOut.add('comments', text);
  for (const { comment } of cells?.values() ?? []) {
    // what a thread shows to programs that know none
    const isThread = threadedComments.length > 0 && comment?.author?.startsWith('tc=');
    if (comment && !isThread) leftOut.add('comments', comment.text);
  }
}
