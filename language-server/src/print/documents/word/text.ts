import { type IRunOptions, LineRuleType, TextRun } from 'docx';
import type { MarkedPiece } from '../../tables/table.ts';

export type Font = '方正小标宋简体' | 'SimHei' | 'FangSong' | 'KaiTi' | 'SimSun';

/**
 * Text in one font. It is named for every script and hinted as East Asian, or Word would set
 * `“ ” — ≥` in a Latin font.
 *
 * @param points Size in points.
 * @param color Six hexadecimal digits; black, or white on black, unless told.
 */
export function runsOf(
  text: string,
  font: Font,
  points: number,
  color?: string,
  look: Pick<IRunOptions, 'strike' | 'underline'> = {},
): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        font: fontNames(font),
        size: points * 2,
        ...(color && { color }),
        ...look,
        ...(index > 0 ? { break: 1 } : {}),
      }),
  );
}

/** The same of a text in pieces: what is gone is struck out, what has come is underlined. */
export function markedRuns(pieces: readonly MarkedPiece[], font: Font, points: number): TextRun[] {
  return pieces.flatMap(({ text, mark }) => {
    if (mark === 'deleted') return runsOf(text, font, points, 'A40E26', { strike: true });
    if (mark === 'inserted') return runsOf(text, font, points, '0B4FA0', { underline: {} });
    return runsOf(text, font, points);
  });
}

export function fontNames(font: Font) {
  return { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: 'eastAsia' };
}

/** Lines of a fixed height, the same whatever font stands in for a missing one. */
export function lineHeight(points: number) {
  return { line: Math.round(points * 20), lineRule: LineRuleType.EXACT };
}
