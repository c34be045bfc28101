import type { Table } from '../tables/table.ts';
import { cleanTable, oneLine } from './clean-text.ts';
import { utf8 } from './format.ts';
import { gridOf } from './grid.ts';

/**
 * RFC 4180 with a byte order mark, without which Excel takes UTF-8 for the machine's own code page.
 * For use as data: a value merged downwards stands in every row it covers, so a row can be sorted or
 * filtered on its own; one merged sideways stands once. A single table is header and rows only;
 * several are set apart by a blank line and their titles. Notes are left out.
 */
export function csvDocument(tables: readonly Table[]): Uint8Array {
  const records = tables.map(cleanTable).map((table) => recordsOf(table, tables.length > 1));
  return utf8(`\ufeff${records.map((lines) => lines.join('')).join('\r\n')}`);
}

function recordsOf(table: Table, withTitle: boolean): string[] {
  const records = gridOf(table).map((places) =>
    places.map((place, column) => (place?.column === column ? place.cell.text : '')),
  );
  return [
    ...(withTitle && table.title ? [[table.title]] : []),
    table.columns.map((column) => oneLine(column.heading)),
    ...records,
  ].map((fields) => `${fields.map((field) => quoted(withoutFormula(field))).join(',')}\r\n`);
}

/** Signs a spreadsheet program takes for the beginning of a formula, the full-width ones too. */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\n]/;

/** `-`, `——`, `-3.5%`, `+2个百分点`: no operator, call or reference can hide in these. */
const harmless = /^(?:[-－]+|[+\-＋－]\d+(?:\.\d+)?[%％‰]?\p{Script=Han}*)$/u;

/**
 * Text as text: an apostrophe stands before what a spreadsheet program would run as a formula
 * (OWASP, “CSV Injection”). A dash `—` is no minus sign; signed numbers, with a unit or not, stay.
 */
function withoutFormula(field: string): string {
  return formulaStart.test(field) && !harmless.test(field) ? `'${field}` : field;
}

function quoted(field: string): string {
  return /[",\n\t]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
