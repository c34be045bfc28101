import { lineBreakOf } from '../../core/model/source.ts';
import { simplified } from '../../core/text/simplified.ts';
import { type LineContext, startOfFile } from '../../language/parser/line-context.ts';
import { type Line, readLine } from '../../language/parser/lines.ts';
import { withoutSpareBlanks } from './format/blank-lines.ts';
import type { FormattedLine } from './format/formatted-line.ts';
import { formattedKeywordLine, withEvenContinuation } from './format/keyword-line.ts';
import { formattedTable } from './format/table.ts';
import { tablesIn } from './support/tables.ts';

/** How far the lines of a block are indented. */
const indent = '  ';

/**
 * Tidies the layout of a plan and nothing else: lines of a block are indented by two spaces, blanks
 * around the colon of a keyword line and at the ends of lines go, tables are aligned, and one blank
 * line at most stands between indicators. Prose, names, values and the punctuation in use stay as
 * written, and so does the meaning of every line. Works line by line, around broken ones; formatting
 * twice equals formatting once. All lines end as the first one does.
 */
export function formatPlan(text: string): string {
  const byteOrderMark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const lines = withoutSpareBlanks(withAlignedTables(text, formattedLines(text)));
  const body = lines.map((line) => `${line.text}\n`).join('');
  return byteOrderMark + body.replace(/\r\n|\n|\r/g, lineBreakOf(text));
}

function formattedLines(text: string): FormattedLine[] {
  const context = startOfFile();
  const read = simplified(text);
  const lines: FormattedLine[] = [];
  for (let at = 0; at < text.length; ) {
    const line = readLine(read, at, context);
    lines.push({ line, text: formattedLine(text, line, context) });
    at = line.next;
  }
  return lines;
}

function formattedLine(text: string, line: Line, context: LineContext): string {
  const lineStart = line.start === 0 && text.startsWith('\ufeff') ? 1 : line.start;
  const indentation = text.slice(lineStart, line.content);
  const content = text.slice(line.content, line.end);
  switch (line.kind) {
    case 'blank':
      return '';
    case 'comment':
      return (context.block && indentation ? indent : indentation) + content;
    case 'header':
    case 'roster':
    case 'indicator':
    case 'category':
    case 'field':
    case 'year':
      return (line.inBlock ? indent : '') + formattedKeywordLine(text, line);
    case 'department':
      return indent + withEvenContinuation(text, line, line.content);
    case 'unknown':
      return (line.inBlock ? indent : indentation) + content;
    default:
      return indentation + content;
  }
}

/** Aligns each table, however many comments and blank lines stand between its rows. */
function withAlignedTables(text: string, lines: readonly FormattedLine[]): FormattedLine[] {
  const aligned = [...lines];
  const asRead = lines.map(({ line }) => line);
  for (const table of tablesIn(text, asRead)) {
    const rows = table.map((index) => asRead[index] as Line);
    for (const [row, formatted] of formattedTable(text, rows).entries()) {
      aligned[table[row] as number] = { line: rows[row] as Line, text: formatted };
    }
  }
  return aligned;
}
