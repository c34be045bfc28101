import type { Cell, Column, Table } from '../tables/table.ts';

// Code points that XML 1.0 forbids (§2.2) or discourages and that nothing shows.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * A text any format can hold: line ends are `\n`, control characters are dropped, and half a
 * surrogate pair becomes U+FFFD. One stray character would make a Word or Excel file unreadable.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .replace(loneSurrogate, '\ufffd');
}

/** A text for a place that has one line only, such as a heading. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/g, ' ');
}

/** The table with every text in it cleaned. */
export function cleanTable(table: Table): Table {
  return {
    title: oneLine(table.title),
    columns: table.columns.map((column) => cleanColumn(column)),
    rows: table.rows.map((row) => row.map(cleanCell)),
    notes: table.notes.map(oneLine),
  };
}

function cleanCell(cell: Cell): Cell {
  const pieces = cell.pieces?.map(({ text, ...piece }) => ({ ...piece, text: cleanText(text) }));
  return { ...cell, text: cleanText(cell.text), ...(pieces && { pieces }) };
}

function cleanColumn({ heading, twofold, ...column }: Column): Column {
  const both = twofold && { above: cleanText(twofold.above), below: cleanText(twofold.below) };
  return { ...column, heading: cleanText(heading), ...(both && { twofold: both }) };
}

const yearHeading = /^(\d{4}年)(?=\p{Script=Han})/u;

/** The cleaned table with headings such as `2025年目标值` on two lines, broken behind the year. */
export function withBrokenHeadings(table: Table): Table {
  const cleaned = cleanTable(table);
  const broken = (heading: string) => heading.replace(yearHeading, '$1\n');
  const columns = cleaned.columns.map(({ heading, twofold, ...column }) => ({
    ...column,
    heading: broken(heading),
    ...(twofold && { twofold: { above: broken(twofold.above), below: broken(twofold.below) } }),
  }));
  return { ...cleaned, columns };
}

const yearBehind = /(?<=\S)\s?(?=[（(]\d{4}年?[）)]$)/u;

/** The same for a page, where in `≥30平方米（2025年）` the year has a line of its own, or it might be broken in two. */
export function printedTable(table: Table): Table {
  const broken = withBrokenHeadings(table);
  const rows = broken.rows.map((row) =>
    row.map((cell) =>
      table.columns[cell.column]?.align === 'center'
        ? { ...cell, text: cell.text.replace(yearBehind, '\n') }
        : cell,
    ),
  );
  return { ...broken, rows };
}
