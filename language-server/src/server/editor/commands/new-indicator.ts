import type { Plan, Section } from '../../../core/model/plan.ts';
import { lineBreakOf } from '../../../core/model/source.ts';
import type { Language } from '../../../core/text/localized.ts';
import { columnKeyword, columnKind } from '../../../language/parser/columns.ts';
import {
  type BlockContext,
  indicatorLines,
  placeholder,
  propertyWords,
  stop,
} from '../completion/snippets.ts';
import { lineIndexAt, linesOfSource, type PlacedLine } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';
import { headingsOf, headRow } from '../support/tables.ts';

/** A snippet, and the offset it belongs at: the end of a line. */
export interface PlacedSnippet {
  readonly offset: number;
  readonly snippet: string;
}

/**
 * A new indicator for the section or box that the cursor stands in: behind the last one there, as a row where they
 * stand in a table; else at the end of the section's own text.
 */
export function newIndicatorAt(plan: Plan, cursor: number, language: Language): PlacedSnippet {
  const { source } = plan;
  const lines = linesOfSource(source);
  const context: BlockContext = { plan, language, style: styleOf(source.text, lines, language) };
  const section = plan.sections.findLast(({ headingSpan }) => headingSpan.start <= cursor) ?? plan.root;
  const last = section.indicators.at(-1);
  const end = lineEnd(lines, last ? last.span.end : ownEnd(section, plan));
  const row = last?.form === 'row' ? rowLike(plan, last.span.start, lines, context) : undefined;
  const added = row ?? indicatorLines(context, 1).join('\n');
  const lineBreak = lineBreakOf(source.text);
  return {
    offset: end,
    snippet: `${source.text.trim() === '' ? '' : lineBreak}${needsBlank(lines, end) ? lineBreak : ''}${added}$0`,
  };
}

/** Where a section's own text ends, before the first heading below it; blank lines at its end left out. */
export function ownEnd({ sections, span, kind }: Section, plan: Plan): number {
  const { text } = plan.source;
  const first = (kind === 'root' ? plan.sections : sections)[0];
  const end = first ? first.headingSpan.start : kind === 'root' ? text.length : span.end;
  return text.slice(0, end).trimEnd().length;
}

function lineEnd(lines: readonly PlacedLine[], offset: number): number {
  const line = lines[lineIndexAt(lines, Math.max(0, offset - 1))];
  return line ? Math.max(line.end, offset) : offset;
}

/** Behind the header or the roster a blank line makes the indicator easier to see. */
function needsBlank(lines: readonly PlacedLine[], offset: number): boolean {
  const above = lines[lineIndexAt(lines, Math.max(0, offset - 1))];
  const block = above?.inBlock ? above.before.block : above?.kind;
  return block === 'header' || block === 'roster';
}

/** A row with the columns of the table that a row stands in. */
function rowLike(
  { source: { text } }: Plan,
  row: number,
  lines: readonly PlacedLine[],
  context: BlockContext,
): string | undefined {
  const head = headRow(text, lines, lineIndexAt(lines, row));
  const found = headingsOf(text, head);
  if (!found) return undefined;
  const bar = text[head.content] ?? '|';
  const cells = found.headings.map((heading, index) => {
    if (columnKind(heading) === 'name') {
      return stop(index + 1, placeholder(context, 'indicatorName'));
    }
    if (columnKeyword(heading) === '属性') return `\${${index + 1}|${propertyWords(context).join(',')}|}`;
    return `$${index + 1}`;
  });
  return `${bar} ${cells.join(` ${bar} `)} ${bar}`;
}
