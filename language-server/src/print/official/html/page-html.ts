import type { Span } from '../../../core/model/source.ts';
import { tableHtml } from '../../documents/html/table.ts';
import { escaped } from '../../documents/markup.ts';
import { rowsBetween } from '../../tables/rows-between.ts';
import type { FlowBox, FlowLines, FlowTable, LineRole } from '../pages/flow.ts';
import { lineSources } from '../pages/line-sources.ts';
import type { BlockPiece, PaperPage } from '../pages/page-breaks.ts';

/** What is said of the parts of a page besides their texts, as attributes. */
export interface PageMarks {
  /** Of what shows a stretch of the plan's text. */
  readonly placeOf: (source: Span) => string;
  /** Of a line, or of a row of a table, counted in its block. */
  readonly markOf: (block: FlowLines | FlowTable, at: number) => string;
}

/** What stands on a page, in the words and classes of the HTML document; well-formed as XML too. */
export function pageHtml({ pieces }: PaperPage, marks: PageMarks): string {
  return pieces.map((piece) => pieceHtml(piece, marks)).join('');
}

function pieceHtml({ block, from, to }: BlockPiece, marks: PageMarks): string {
  switch (block.kind) {
    case 'lines':
      return linesHtml(block, from, to, marks);
    case 'table':
      return rowsHtml(block, Math.max(0, from), to, marks);
    case 'box':
      return frameHtml(block, Math.max(0, from), to, marks);
  }
}

const classes: Readonly<Record<LineRole, string>> = {
  number: 'number',
  title: 'title',
  approval: 'approval',
  addressees: 'addressees',
  heading: '',
  paragraph: '',
  list: 'list',
  mark: 'mark',
  caption: 'box-title caption',
  note: 'note',
  signature: 'signature',
  imprint: 'imprint',
  gap: 'gap',
};

function linesHtml(block: FlowLines, from: number, to: number, marks: PageMarks): string {
  const { role, before } = block;
  if (role === 'gap') return '<div class="gap"></div>';
  const lines = block.lines.slice(from, to).map((_, index) => lineHtml(block, from + index, marks));
  const [tag, look] = tagOf(block);
  const isApart = from === 0 && before > 0 && role !== 'heading';
  const names = ['block', look, isApart ? 'apart' : ''].filter((name) => name !== '').join(' ');
  return `<${tag} class="${names}"${placed(block, from, to, marks)}>${lines.join('')}</${tag}>\n`;
}

function placed(block: FlowLines, from: number, to: number, { placeOf }: PageMarks): string {
  const sources = lineSources(block);
  const [first, last] = [sources[from], sources[to - 1]];
  return first && last ? placeOf({ start: first.start, end: last.end }) : '';
}

/** The element of a paragraph and its classes: as in the document that goes on. */
function tagOf(block: FlowLines): [tag: string, look: string] {
  const { role, rank = 1, level, place } = block;
  if (role === 'title') return place ? ['h2', 'title'] : ['h1', ''];
  if (role === 'heading')
    return isRunIn(block) ? ['p', 'run-in'] : [`h${Math.min(rank + 1, 6)}`, `level-${level}`];
  return ['p', classes[role]];
}

function isRunIn({ lines, lead = 0 }: FlowLines): boolean {
  return lead < lines.reduce((sum, { length }) => sum + length, 0);
}

function lineHtml(block: FlowLines, at: number, marks: PageMarks): string {
  const { lines, indents, right } = block;
  const names = ['line', at === 0 ? 'first-line' : '', at < lines.length - 1 ? 'full' : ''];
  const look = names.filter((name) => name !== '').join(' ');
  const [indent = 0, others = 0] = indents ?? [];
  const blanks = '　'.repeat(Math.round(at === 0 ? indent : others));
  const text = leadHtml(block, at);
  // blanks that nothing follows would be left out
  const shown = block.role === 'signature' ? `${text}${blanks}\u2060` : blanks + text;
  const end = right === undefined ? '' : `<span class="right">${escaped(right)}</span>`;
  return `<span class="${look}"${marks.markOf(block, at)}>${end}${shown}</span>`;
}

/** A line, with what names its paragraph set apart. */
function leadHtml({ lines, lead = 0, role, level }: FlowLines, at: number): string {
  const line = lines[at] ?? '';
  const before = lines.slice(0, at).reduce((sum, { length }) => sum + length, 0);
  const named = line.slice(0, Math.max(0, lead - before));
  if (named === '' || (role === 'heading' && !isRunIn({ lines, lead } as FlowLines))) return escaped(line);
  const rest = escaped(line.slice(named.length));
  return role === 'heading'
    ? `<span class="level-${level}">${escaped(named)}</span>${rest}`
    : `<strong>${escaped(named)}</strong>${rest}`;
}

/** A twip is a fifteenth of a pixel of 96 to the inch. */
const pixels = (twips: number) => Math.round(twips / 15);

function rowsHtml(block: FlowTable, from: number, to: number, marks: PageMarks): string {
  const { table, layout, columnWidths, headHeight, rows } = block;
  const headRows = table.columns.some(({ twofold }) => twofold) ? 2 : 1;
  const { points } = layout;
  const dense = points < 12 ? (points < 10 ? ' denser' : ' dense') : '';
  // a cell that goes on from the page before says nothing again
  const within = rowsBetween(table.rows, from, to).map((cells) =>
    cells.map(({ cell, row }) => (row < from ? { ...cell, text: '' } : cell)),
  );
  const shown = { ...table, title: '', notes: [], rows: within };
  const html = tableHtml(shown, {
    columnWidths,
    sourceOf: marks.placeOf,
    headAttributes: ` height="${pixels(headHeight / headRows)}"`,
    rowAttributes: (row) =>
      ` height="${pixels(rows[from + row]?.height ?? 0)}"${marks.markOf(block, from + row)}`,
  });
  return `<div class="table${dense}">\n${html}</div>\n`;
}

/** The title on each page; the lines of all paragraphs counted through. */
function frameHtml(
  { title, paragraphs, source }: FlowBox,
  from: number,
  to: number,
  marks: PageMarks,
): string {
  let first = 0;
  const inside = paragraphs.map((paragraph) => {
    const count = paragraph.lines.length;
    const [start, end] = [from, to].map((at) => Math.min(Math.max(0, at - first), count)) as [number, number];
    first += count;
    return start < end ? linesHtml(paragraph, start, end, marks) : '';
  });
  const named = title && { ...title, ...(source && { source }) };
  const head = named ? linesHtml(named, 0, named.lines.length, marks) : '';
  return `<section class="box">\n${head}${inside.join('')}</section>\n`;
}
