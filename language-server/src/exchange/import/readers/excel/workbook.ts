import { strToU8, zipSync } from 'fflate';
import { readXlsx, type Workbook } from 'hucre/xlsx';
import type { Archive } from '../archive/archive.ts';
import { damaged } from '../archive/damaged.ts';
import { expectNoDocumentType } from '../archive/xml.ts';
import { expectAtMost } from '../limits.ts';
import { withChineseFormats } from './chinese-formats.ts';
import { withoutEmptyRows } from './empty-rows.ts';
import { onlyWorksheets } from './only-worksheets.ts';

/**
 * A workbook as the library reads it, from nothing but the parts that hold text: unpacked within our limits and packed
 * again, so that it unpacks no bomb and no macro.
 * @throws Unreadable
 */
export async function workbookIn(archive: Archive): Promise<Workbook> {
  const parts = new Map<string, string>();
  for (const name of archive.names.filter(holdsText)) {
    const written = new TextDecoder().decode(archive.read(name));
    expectNoDocumentType(written);
    const isSheet = /\bsheetData\b/u.test(written);
    const xml = isSheet ? withoutEmptyRows(written) : written;
    if (isSheet) expectSmallRectangle(xml);
    parts.set(name, xml);
  }
  change(parts, 'xl/styles.xml', withChineseFormats);
  const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  change(parts, 'xl/workbook.xml', (workbook) => onlyWorksheets(workbook, relations));
  const files = [...parts].map(([name, xml]) => [name, strToU8(xml)] as const);
  try {
    return await readXlsx(zipSync(Object.fromEntries(files), { level: 0 }), { readStyles: true });
  } catch {
    throw damaged();
  }
}

function change(parts: Map<string, string>, name: string, changed: (xml: string) => string): void {
  const xml = parts.get(name);
  if (xml !== undefined) parts.set(name, changed(xml));
}

const textless =
  /^(?:xl\/(?:theme|charts|chartsheets|pivot\w*|externalLinks|slicer\w*|timeline\w*|tables|queryTables|activeX|ctrlProps|embeddings|media|calcChain)|customXml)\b/iu;

function holdsText(name: string): boolean {
  return /\.(?:xml|rels)$/iu.test(name) && !textless.test(name);
}

/** The library makes room for every cell up to the last; a few cells far out would fill the memory. */
const mostCells = 20_000_000;

/** Looks for `r="XFD1048576"` however it is written: the library takes it without quotes or blanks too. */
function expectSmallRectangle(xml: string): void {
  let [width, height] = [0, 0];
  for (const [, reference = ''] of xml.matchAll(/["'\s]r\s*=\s*["']?([^"'\s>]*)/gu)) {
    const [, letters, row] = /^([A-Za-z]{1,3})(\d{1,7})$/u.exec(reference) ?? [];
    if (letters) {
      width = Math.max(width, columnOf(letters));
      height = Math.max(height, Number(row));
    } else if (/^[A-Za-z&]/u.test(reference)) throw damaged();
  }
  expectAtMost(width * height, mostCells);
}

/** A → 1, Z → 26, AA → 27. */
function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
