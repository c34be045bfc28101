import type { AddedIndicator } from '../../core/alignment/added-indicator.ts';
import type { Indicator, Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import { lineEndAt, lineStartAt } from './lines.ts';

/** A row as those of the table that an indicator stands in; undefined where that has no column for the year. */
export function rowOf(
  added: AddedIndicator,
  property: string,
  { values, nameSpan }: Indicator,
  plan: Plan,
): string | undefined {
  const { text } = plan.source;
  const yearSpan = values.find(({ year, role, heading }) => {
    return heading === undefined && role !== 'actual' && year === added.year && year !== undefined;
  })?.yearSpan;
  if (!yearSpan) return undefined;
  const headings = cellsAt(text, yearSpan.start);
  const nameColumn = cellsAt(text, nameSpan.start).findIndex(({ end }) => end >= nameSpan.end);
  const hasUnits = headings.some((cell) => keywordOf(text, cell) === '单位');
  const cells = headings.map((cell, column) => {
    if (column === nameColumn) return added.name;
    if (cell.start <= yearSpan.start && yearSpan.end <= cell.end) {
      return hasUnits ? added.value : added.value + (added.unit ?? '');
    }
    switch (keywordOf(text, cell)) {
      case '单位':
        return added.unit ?? '';
      case '属性':
        return property;
      case '对应':
        return added.link;
      default:
        return '';
    }
  });
  return `| ${cells.join(' | ')} |`;
}

/** The cells of the row that holds an offset. */
function cellsAt(text: string, at: number): Span[] {
  const start = lineStartAt(text, at);
  const line = text.slice(start, lineEndAt(text, at));
  const bars = [...line.matchAll(/(?<!\\)[|｜]/gu)].map(({ index }) => start + index);
  return bars.slice(0, -1).map((bar, column) => ({ start: bar + 1, end: bars[column + 1] as number }));
}

function keywordOf(text: string, { start, end }: Span): string | undefined {
  return keywordNamed(text.slice(start, end).trim())?.name;
}
