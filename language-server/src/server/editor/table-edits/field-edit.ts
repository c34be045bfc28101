import type { TextEdit } from '../../../checks/check.ts';
import { withLineBreak } from '../../../checks/fixes/lines.ts';
import type { Indicator, Plan } from '../../../core/model/plan.ts';
import { lineBreakOf } from '../../../core/model/source.ts';
import { wordingOf } from '../../../print/tables/wording.ts';
import { yearHeading } from '../../../print/tables/words.ts';
import type { CellText } from '../../preview/written-cells.ts';
import { columnKey, fieldOrder, isValueKey, yearOfKey } from '../actions/support/column-key.ts';
import { placed } from '../actions/support/indicator-content.ts';
import { linesOfSource, type PlacedLine } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';
import { oneLineOf } from './cell-text.ts';

/** An edit of a block, and which of several that go to one place comes first. */
export interface FieldEdit extends TextEdit {
  readonly rank: number;
}

/** The keys of columns of values that no year heads. */
const yearless: Readonly<Record<string, string>> = { target: '目标', standard: '标准', baseline: '现状' };

/**
 * What an indicator's block says of one thing: its line changed, added where others of its kind stand, or taken out.
 * @param of what the column shows
 * @param current where it is said by now
 */
export function setField(
  plan: Plan,
  indicator: Indicator,
  of: string,
  current: CellText,
  text: string,
): FieldEdit[] {
  const { source } = plan;
  const content = oneLineOf(text);
  if (content === current.written) return [];
  const all = linesOfSource(source);
  const { first, last } = placed(plan, indicator);
  const lines = all.slice(first, last + 1);
  const style = styleOf(source.text, all, 'zh');
  const rank = rankOf(keyOf(of));
  const replaced = (start: number, end: number, newText: string): FieldEdit[] => [
    { span: { start, end }, newText, rank },
  ];
  if (of === '指标') {
    const { keyword, end } = lines[0] as PlacedLine;
    return replaced(keyword?.end ?? end, end, content === '' ? '' : style.gap + content);
  }
  const { span } = current;
  const line = lines.find((each) => (span ? each.end >= span.end : isLineOf(each, source.text, of)));
  const head = line && headEnd(line);
  if (line && content === '') {
    const rest = source.text.slice(head, line.end).replace(/^[\s　]*[:：]?[\s　]*/u, '');
    const isAlone = rest.trimEnd() === current.written;
    const { start, end } = isAlone ? withLineBreak(source.text, line) : (span ?? line);
    return replaced(start, end, '');
  }
  if (line && (!span || span.end === span.start))
    return replaced(head ?? line.end, line.end, style.colon + content);
  if (line && span) return replaced(span.start, span.end, content);
  const above = lines.findLast((each) => (rankOfLine(each, source.text) ?? Number.POSITIVE_INFINITY) <= rank);
  const at = (above ?? (lines[0] as PlacedLine)).end;
  const field = lines.find(({ inBlock }) => inBlock);
  const indentation = field ? source.text.slice(field.start, field.content) : style.indentation;
  const newText = lineBreakOf(source.text) + indentation + newHead(plan, of) + style.colon + content;
  return replaced(at, at, newText);
}

/** Edits of blocks, those that add lines in one place as one. */
export function joinedEdits(edits: readonly FieldEdit[]): TextEdit[] {
  const joined: TextEdit[] = [];
  for (const { span, newText } of edits.toSorted((a, b) => a.span.start - b.span.start || a.rank - b.rank)) {
    const before = joined.at(-1);
    const isSamePlace = before?.span.start === span.start && before.span.end === span.end;
    if (before && isSamePlace && span.start === span.end) {
      joined[joined.length - 1] = { span, newText: before.newText + newText };
    } else joined.push({ span, newText });
  }
  return joined;
}

/** How a line or a column is headed that shows that: `2025年`, `属性`. */
export function newHead(plan: Plan, of: string): string {
  const style = styleOf(plan.source.text, linesOfSource(plan.source), 'zh');
  const [, kind, year] = /^(year|actual) (\d{4})$/u.exec(of) ?? [];
  if (kind === 'actual') return yearHeading(Number(year), 'actual', wordingOf(plan, 'zh'));
  if (year) return style.year(Number(year));
  const keyword = fieldOrder.find((each) => each === keyOf(of));
  return keyword ? style.spelling(keyword) : of;
}

/** What a column shows, as fields and columns are told apart elsewhere. */
function keyOf(of: string): string {
  const [, kind, year] = /^(year|actual) (\d{4})$/u.exec(of) ?? [];
  if (year) return kind === 'actual' ? `${year} actual` : year;
  return yearless[of] ?? of;
}

function isLineOf(line: PlacedLine, text: string, of: string): boolean {
  const end = headEnd(line);
  return end !== undefined && columnKey(text.slice(line.content, end)) === keyOf(of);
}

function headEnd({ kind, keyword, yearEnd }: PlacedLine): number | undefined {
  if (kind === 'year') return yearEnd;
  return kind === 'field' ? keyword?.end : undefined;
}

/** Values by their years, then fields in the order in which cards list them; undefined for what is no field. */
function rankOfLine(line: PlacedLine, text: string): number | undefined {
  const end = headEnd(line);
  return end === undefined ? undefined : rankOf(columnKey(text.slice(line.content, end)));
}

function rankOf(key: string): number {
  if (isValueKey(key)) return yearOfKey(key) + (key.endsWith('actual') ? 0.5 : 0);
  const place = (fieldOrder as readonly string[]).indexOf(key);
  return 100_000 + (place < 0 ? fieldOrder.length : place);
}
