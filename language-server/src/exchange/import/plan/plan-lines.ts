import { headingMark } from '../../../language/parser/headings.ts';
import { keywordAt } from '../../../language/parser/keyword-at.ts';
import { isTaskField } from '../../../language/parser/prose.ts';
import { type ParagraphPlace, paragraphLines } from '../../interchange/text/paragraph.ts';
import { alignedTable } from '../../interchange/text/table.ts';
import type { ImportPlace } from '../foreign-document.ts';
import { isUnitLine } from './tables/units.ts';

/** What the text of a plan is made of, in its order. */
export type PlanPart =
  /** A paragraph, whatever the language reads it as: a heading, a responsibility, text. */
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly place?: ImportPlace;
      /** Whether a blank line stands above it though it is no heading: the list of annexes, an annex. */
      readonly beginsPart?: boolean;
    }
  /** A line that is text only: a table's title or note. */
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'table'; readonly cells: readonly (readonly string[])[] };

export type MarkedPart = Extract<PlanPart, { kind: 'paragraph' }>;

export interface PlanLines {
  readonly lines: readonly string[];
  /** Paragraphs that had to be marked as text. */
  readonly marked: readonly MarkedPart[];
}

/** Lines of a plan, with a blank one around tables and in front of boxes, annexes and headings down to （一）. */
export function planLines(parts: readonly PlanPart[]): PlanLines {
  const marked: MarkedPart[] = [];
  const lines: string[] = [];
  let place: ParagraphPlace = 'behind-header';
  let above: PlanPart['kind'] | undefined;
  for (const part of parts) {
    const written = linesOf(part, place, lines);
    const [first = ''] = written;
    const isApart =
      part.kind === 'table' ||
      above === 'table' ||
      (part.kind === 'paragraph' && (part.beginsPart || beginsPart(first)));
    if (isApart && lines.length > 0) lines.push('');
    for (const line of written) lines.push(line);
    if (part.kind === 'paragraph' && first !== part.text.trim()) marked.push(part);
    if (part.kind === 'comment') continue;
    above = part.kind;
    if (place === 'behind-header') place = 'before-headings';
    if (part.kind === 'paragraph' && headingMark(first, 0, first.length)) place = 'below-heading';
  }
  return { lines, marked };
}

/** Whether a line is a heading, or the title of a box, to the language. */
export function isHeading(line: string): boolean {
  return headingMark(line, 0, line.length) !== undefined || isBoxTitle(line);
}

export function isBoxTitle(line: string): boolean {
  return line !== '' && keywordAt(line, 0, line.length)?.keyword.name === '专栏';
}

/** A paragraph as a line; one that the language would take for something else begins with ——. */
export function paragraphLine(text: string, place: ParagraphPlace): string {
  if (isHeading(text)) return text;
  const found = keywordAt(text, 0, text.length);
  if (found && isTaskField(text, found, text.length)) return text;
  return textLine(text, place);
}

function linesOf(part: PlanPart, place: ParagraphPlace, above: readonly string[]): string[] {
  switch (part.kind) {
    case 'paragraph':
      return [paragraphLine(part.text.trim(), place)];
    case 'line':
      return [textLine(part.text.trim(), place, above)];
    case 'comment':
      return [`// ${part.text.trim()}`];
    case 'table':
      return alignedTable(part.cells);
  }
}

/** `单位：%` would look like a field of an indicator; `单位：市民政局）` ends a bracket of the line above. */
function textLine(text: string, place: ParagraphPlace, above: readonly string[] = []): string {
  if (isUnitLine(text) && !hasBracketsOfItsOwn.test(text)) return `（${text}）`;
  return paragraphLines(text, place, above).join(' ');
}

/** In brackets already, or closing one that it doesn't open. */
const hasBracketsOfItsOwn = /^(?:[（(]|[^（(【[［〔]*[）)】\]］〕])/u;

function beginsPart(line: string): boolean {
  const mark = headingMark(line, 0, line.length);
  return mark ? mark.level <= 4 : isBoxTitle(line);
}
