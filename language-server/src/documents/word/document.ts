import { type ISectionOptions, Paragraph, Table as WordTable } from 'docx';
import type { Table } from '../../tables/table.ts';
import { oneLine, printedTable } from '../clean-text.ts';
import type { DocumentOptions } from '../format.ts';
import { layoutOf } from '../page-layout.ts';
import { wordFile } from './file.ts';
import { pageProperties } from './page.ts';
import { pageNumberFooters } from './page-number.ts';
import { captionParagraph, noteParagraph, titleParagraph } from './paragraphs.ts';
import { wordTable } from './table.ts';

/** A section: what stands on pages of one orientation. */
interface Part {
  readonly landscape: boolean;
  readonly children: (Paragraph | WordTable)[];
}

/** Tables under the document's title, as a .docx file. */
export async function wordDocument(tables: readonly Table[], options: DocumentOptions): Promise<Uint8Array> {
  const title = oneLine(options.title).trim();
  return wordFile(title, partsOf(title, tables.map(printedTable)).map(sectionOf));
}

/** Tables of one orientation that follow each other share a section; the title opens the first. */
function partsOf(title: string, tables: readonly Table[]): Part[] {
  const parts: Part[] = [];
  const partFor = (landscape: boolean): Part => {
    const last = parts.at(-1);
    if (last?.landscape === landscape) return last;
    const opening = parts.length === 0 && title ? [titleParagraph(title, landscape)] : [];
    const part: Part = { landscape, children: opening };
    parts.push(part);
    return part;
  };
  for (const table of tables) {
    const { layout, needs } = layoutOf(table);
    const { children } = partFor(layout.landscape);
    const afterTable = children.at(-1) instanceof WordTable;
    if (table.title) children.push(captionParagraph(table.title, children.length > 1));
    // Word would make one table of two that touch.
    else if (afterTable) children.push(new Paragraph({}));
    if (table.columns.length > 0) children.push(wordTable(table, layout, needs));
    children.push(...table.notes.map(noteParagraph));
  }
  if (parts.length === 0) partFor(false);
  return parts;
}

function sectionOf({ landscape, children }: Part, index: number): ISectionOptions {
  return { properties: pageProperties(landscape, index), footers: pageNumberFooters(), children };
}
