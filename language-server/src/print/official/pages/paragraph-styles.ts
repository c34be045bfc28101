import { textWidthOf } from '../../documents/layout/page-layout.ts';
import { character, characterSpacing, line } from '../measures.ts';
import type { LineStyle } from './line-blocks.ts';

// As the styles of the Word file have them; lengths in twips.

const width = textWidthOf(false);
const halfLine = Math.round(line / 2);

/** Two characters of so many points. */
const twoCharacters = (points: number) => points * 40;

/** A line of 三号 that nothing is done to. */
export const plainStyle: LineStyle = { width, points: 16, lineHeight: line, hangs: true };

export const bodyStyle: LineStyle = { ...plainStyle, indent: 2 * character, spacing: characterSpacing };

export function headingStyle(level: number): LineStyle {
  const isChapter = level < 3;
  return {
    ...bodyStyle,
    points: level === 0 ? 18 : 16,
    keepNext: true,
    ...(isChapter && { indent: 0, before: halfLine, after: halfLine }),
  };
}

/** Lines of a title, which are given. */
export const titleStyle = { lineHeight: 34 * 20, before: line, after: line, keepNext: true } as const;

/** What a line of a title holds, in half-width columns. */
export const titleWidth = Math.floor(width / 220);

/** What is left at either side in a frame. */
const frameMargin = 140;

export const boxStyle: LineStyle = {
  width: width - 2 * frameMargin,
  points: 14,
  indent: twoCharacters(14),
  lineHeight: 24 * 20,
};

export const boxTitleStyle: LineStyle = { ...boxStyle, indent: 0, before: 60, after: 60, keepNext: true };

/** Of a table that stands in no box. */
export const captionStyle: LineStyle = { ...boxTitleStyle, width };

export const noteStyle: LineStyle = { width, points: 10.5, lineHeight: 15 * 20, before: 60 };

export const imprintStyle: LineStyle = {
  width: width - 560,
  points: 14,
  lineHeight: 26 * 20,
  keepLines: true,
};

/** Around boxes and behind tables. */
export const gapHeight = 10 * 20;
