import { textWidth } from '../../core/text/text-width.ts';
import type { Cell, Column, MarkedPiece, Table } from '../tables/table.ts';
import { cleanTable, oneLine } from './clean-text.ts';
import { type DocumentOptions, utf8 } from './format.ts';
import { beginsAt, gridOf } from './grid.ts';

/**
 * GitHub-flavoured Markdown, its columns aligned in a fixed-width font. Markdown has no merged
 * cells: the value stands in the first place, those it covers are blank.
 */
export function markdownDocument(tables: readonly Table[], { title }: DocumentOptions): Uint8Array {
  const heading = title.trim() ? [`# ${escaped(oneLine(title).trim())}`] : [];
  const blocks = [...heading, ...tables.map(cleanTable).flatMap(blocksOf)];
  return utf8(`${blocks.join('\n\n')}\n`);
}

/** Title, table and notes of a table with cleaned texts, each a block with blank lines around it. */
export function blocksOf(table: Table): string[] {
  const title = table.title.trim();
  return [
    ...(title ? [`## ${escaped(title)}`] : []),
    ...(table.columns.length > 0 ? [tableLines(table).join('\n')] : []),
    ...table.notes.map((note) => escapedStart(escaped(note.trim()))).filter((note) => note !== ''),
  ];
}

function tableLines(table: Table): string[] {
  const heading = table.columns.map((column) => inCell(column.heading));
  const grid = gridOf(table);
  const rows = grid.map((places, row) =>
    places.map((place, column) => (beginsAt(place, row, column) ? cellText(place.cell) : '')),
  );
  // a cell over the whole table says nothing about the first column
  const isWhole = (row: number) => (grid[row]?.[0]?.colSpan ?? 1) > Math.max(1, table.columns.length - 1);
  const own = rows.filter((_, row) => !isWhole(row));
  const widths = heading.map((text, column) =>
    [text, ...own.map((row) => row[column] ?? '')].reduce(
      (widest, line) => Math.max(widest, textWidth(line)),
      3,
    ),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => padded(cell, widths[column] ?? 0, table.columns[column]?.align)).join(' | ')} |`;
  const rule = `| ${table.columns.map(({ align }, column) => ruleOf(align, widths[column] ?? 3)).join(' | ')} |`;
  return [line(heading), rule, ...rows.map(line)];
}

function padded(text: string, width: number, align: Column['align'] | undefined): string {
  const missing = Math.max(0, width - textWidth(text));
  const before = align === 'right' ? missing : align === 'center' ? Math.floor(missing / 2) : 0;
  return ' '.repeat(before) + text + ' '.repeat(missing - before);
}

function ruleOf(align: Column['align'], width: number): string {
  if (align === 'center') return `:${'-'.repeat(width - 2)}:`;
  return align === 'right' ? `${'-'.repeat(width - 1)}:` : `:${'-'.repeat(width - 1)}`;
}

/** Two ideographic spaces, which are shown and not trimmed, set a part in. */
function cellText({ text, pieces, indented }: Cell): string {
  return (indented ? '\u3000\u3000' : '') + (pieces ? pieces.map(pieceText).join('').trim() : inCell(text));
}

/** Behind a Chinese character `**` in front of punctuation is taken for two asterisks. */
const needsTag = /^[\p{P}\p{S}\s]|[\p{P}\p{S}\s]$/u;

const marks = {
  deleted: { sign: '~~', tag: 'del' },
  inserted: { sign: '**', tag: 'ins' },
} as const;

function pieceText({ text, mark }: MarkedPiece): string {
  const written = escaped(text).replace(/\n/g, '<br>').replace(/\t/g, ' ');
  if (!mark || written === '') return written;
  const { sign, tag } = marks[mark];
  return needsTag.test(text) ? `<${tag}>${written}</${tag}>` : sign + written + sign;
}

function inCell(text: string): string {
  return escaped(text.trim()).replace(/\n/g, '<br>').replace(/\t/g, ' ');
}

/** Characters that would be taken for formatting anywhere in a line (`~` and `$` by GitHub). */
export function escaped(text: string): string {
  return text.replace(/[\\`*_<[\]|~$]|&(?=#?\w+;)/g, '\\$&');
}

/** Marks that only mean something where a paragraph begins: headings, quotes, lists, rules. */
export function escapedStart(text: string): string {
  return text.replace(/^[#>+=-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
