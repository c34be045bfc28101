import { keywordNamed } from '../../../../grammar/keyword-lookup.ts';
import type { Indicator, Plan } from '../../model/plan.ts';
import type { Span } from '../../model/source.ts';
import { lineEndAt, lineStartAt } from './lines.ts';

/** What is taken over from a superior plan's indicator. */
export interface Taken {
  readonly name: string;
  readonly value: string;
  /** Absent for a standing norm. */
  readonly year: number | undefined;
  /** For a value that is a number alone. */
  readonly unit: string | undefined;
  readonly property: string;
  /** 《plan》indicator */
  readonly link: string;
}

/** A row as those of the table that an indicator stands in; undefined where that has no column for the year. */
export function rowOf(taken: Taken, { values, nameSpan }: Indicator, plan: Plan): string | undefined {
  const { text } = plan.source;
  const yearSpan = values.find(({ year, role, heading }) => {
    return heading === undefined && role !== 'actual' && year === taken.year && year !== undefined;
  })?.yearSpan;
  if (!yearSpan) return undefined;
  const headings = cellsAt(text, yearSpan.start);
  const nameColumn = cellsAt(text, nameSpan.start).findIndex(({ end }) => end >= nameSpan.end);
  const hasUnits = headings.some((cell) => keywordOf(text, cell) === '单位');
  const cells = headings.map((cell, column) => {
    if (column === nameColumn) return taken.name;
    if (cell.start <= yearSpan.start && yearSpan.end <= cell.end) {
      return hasUnits ? taken.value : taken.value + (taken.unit ?? '');
    }
    switch (keywordOf(text, cell)) {
      case '单位':
        return taken.unit ?? '';
      case '属性':
        return taken.property;
      case '对应':
        return taken.link;
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
