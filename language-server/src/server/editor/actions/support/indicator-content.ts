import type { Indicator, Plan } from '../../../../core/model/plan.ts';
import { isColon, skipBlanks } from '../../../../language/parser/characters.ts';
import { cellsOf } from '../../../../language/parser/tables.ts';
import { lineIndexAt, linesOfSource, type PlacedLine } from '../../support/lines.ts';
import { headingsOf, headRow } from '../../support/tables.ts';
import { columnKey } from './column-key.ts';

/** A field or a cell: how it is headed, and what it says. */
export interface FieldContent {
  readonly head: string;
  readonly text: string;
}

/** An indicator as it is written, free of the form it is written in. */
export interface IndicatorContent {
  readonly indicator: Indicator;
  readonly name: string;
  /** The category it stands in, wherever that is said. */
  readonly category: string | undefined;
  /** The comments above it and among its lines. */
  readonly comments: readonly string[];
  /** Fields and cells that say something, by `columnKey`, in the order written; name and category left out. */
  readonly contents: ReadonlyMap<string, FieldContent>;
}

/** An indicator with the lines it stands on, by their index. */
export interface IndicatorLines {
  readonly indicator: Indicator;
  readonly first: number;
  readonly last: number;
  /** For a row: the first row of its table. */
  readonly head?: PlacedLine;
}

export function placed({ source }: Plan, indicator: Indicator): IndicatorLines {
  const lines = linesOfSource(source);
  const first = lineIndexAt(lines, indicator.span.start);
  const last = lineIndexAt(lines, Math.max(indicator.span.start, indicator.span.end - 1));
  if (indicator.form === 'block') return { indicator, first, last };
  return { indicator, first, last: first, head: headRow(source.text, lines, first) };
}

/** Reads an indicator with the comments between `from` and it; undefined where it holds what no other form can. */
export function writtenAs(plan: Plan, each: IndicatorLines, from: number): IndicatorContent | undefined {
  const lines = linesOfSource(plan.source);
  const comments = lines
    .slice(from, each.last + 1)
    .filter(({ kind }) => kind === 'comment')
    .map(({ content, end }) => plan.source.text.slice(content, end));
  const contents = each.head
    ? cellsOfRow(plan, each)
    : fieldsOfBlock(plan, lines.slice(each.first, each.last + 1));
  const name = each.head ? each.indicator.name : contents?.get('指标')?.text;
  if (!contents || name === undefined) return undefined;
  const { indicator } = each;
  const others = [...contents].filter(([key]) => key !== '指标' && key !== '类别');
  return { indicator, name, category: indicator.category?.value, comments, contents: new Map(others) };
}

function fieldsOfBlock({ source: { text } }: Plan, lines: readonly PlacedLine[]) {
  const contents = new Map<string, FieldContent>();
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'comment') continue;
    const field = fieldOf(text, line);
    const key = field && columnKey(field.head);
    // what is written twice has no place in a table
    if (!field || key === undefined || contents.has(key)) return undefined;
    contents.set(key, field);
  }
  return contents;
}

function fieldOf(text: string, line: PlacedLine): FieldContent | undefined {
  const { kind, keyword, yearEnd, content, end } = line;
  if ((kind === 'field' || kind === 'indicator') && keyword) {
    return { head: text.slice(content, keyword.end), text: oneLine(text.slice(keyword.contentStart, end)) };
  }
  if (kind !== 'year' || yearEnd === undefined) return undefined;
  const next = skipBlanks(text, yearEnd, end);
  const start = next < end && isColon(text.charCodeAt(next)) ? skipBlanks(text, next + 1, end) : next;
  return { head: text.slice(content, yearEnd), text: text.slice(start, end) };
}

function cellsOfRow(
  { source }: Plan,
  { first, head }: IndicatorLines,
): Map<string, FieldContent> | undefined {
  const { text } = source;
  const row = linesOfSource(source)[first];
  const headings = head && headingsOf(text, head)?.headings;
  if (!row || !headings) return undefined;
  const contents = new Map<string, FieldContent>();
  for (const [column, { start, end }] of cellsOf(text, row.content, row.end).cells.entries()) {
    const cell = text.slice(start, end);
    const heading = headings[column];
    if (cell === '') continue;
    const key = heading === undefined ? undefined : columnKey(heading);
    if (heading === undefined || key === undefined || contents.has(key)) return undefined;
    contents.set(key, { head: heading, text: cell });
  }
  return contents;
}

/** A list that goes on in the next line, on one. */
function oneLine(text: string): string {
  return text.replace(/[^\S\r\n]*[\r\n]\s*/gu, '');
}
