import { Paragraph, Table as WordTable } from 'docx';
import type { Table } from '../../tables/table.ts';
import { oneLine, printedTable } from '../clean-text.ts';
import type { DocumentOptions } from '../format.ts';
import { layoutOf } from '../layout/page-layout.ts';
import { wordFile } from './file.ts';
import { pageProperties } from './page.ts';
import { pageNumberFooters } from './page-number.ts';
import { captionParagraph, noteParagraph, titleParagraph } from './paragraphs.ts';
import { wordTable } from './table.ts';

/**
 * Tables under the document's title, as a .docx file. Where one of them is too wide for an upright page, the pages of all
 * are turned: nobody turns a file of tables again and again to read it.
 */
export async function wordDocument(tables: readonly Table[], options: DocumentOptions): Promise<Uint8Array> {
  const title = oneLine(options.title).trim();
  const printed = tables.map(printedTable);
  const landscape = printed.some((table) => layoutOf(table).layout.landscape);
  const children: (Paragraph | WordTable)[] = title ? [titleParagraph(title, landscape)] : [];
  for (const [index, table] of printed.entries()) {
    const { layout, needs } = layoutOf(table, landscape);
    if (table.title) children.push(captionParagraph(table.title, index > 0));
    // Word would make one table of two that touch.
    else if (children.at(-1) instanceof WordTable) children.push(new Paragraph({}));
    if (table.columns.length > 0) children.push(wordTable(table, layout, needs));
    children.push(...table.notes.map(noteParagraph));
  }
  return wordFile(title, [
    { properties: pageProperties(landscape, 0), footers: pageNumberFooters(), children },
  ]);
}
