import type { FlowLines, LineRole } from './flow.ts';
import { brokenAt, type LineRoom, lineSetter } from './line-starts.ts';
import type { Typesetting } from './typesetting.ts';

/** What a paragraph is set with; lengths in twips. */
export interface LineStyle extends LineRoom {
  readonly lineHeight: number;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean | undefined;
}

export type ParagraphSetter = (
  role: LineRole,
  text: string,
  style: LineStyle,
  more?: Partial<FlowLines>,
) => FlowLines;

/** Breaks texts into the lines of paragraphs. */
export function paragraphSetter(typesetting: Typesetting): ParagraphSetter {
  const startsOf = lineSetter(typesetting);
  return (role, text, style, more = {}) => {
    const lines = brokenAt(text, startsOf(text, style));
    const keepLines = style.keepLines || (style.keepNext && !typesetting.splitsKept);
    return { ...blockOf(role, lines, { ...style, keepLines }), ...more };
  };
}

/** Lines that are given. */
export function blockOf(
  role: LineRole,
  lines: readonly string[],
  style: Omit<LineStyle, 'width' | 'points'>,
): FlowLines {
  const { lineHeight, before = 0, after = 0, keepNext = false, keepLines = false } = style;
  return { kind: 'lines', role, lines, lineHeight, before, after, keepNext, keepLines };
}

/** Nothing, of some height. */
export function gapOf(height: number): FlowLines {
  return blockOf('gap', [''], { lineHeight: height });
}
