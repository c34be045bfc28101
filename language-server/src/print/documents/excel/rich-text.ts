import type { RichTextRun } from 'hucre';
import type { MarkedPiece } from '../../tables/table.ts';
import { defaultFont, markedFonts } from './styles.ts';
import { excelText } from './values.ts';

/** A text whose pieces look different in one cell. */
export function richText(pieces: readonly MarkedPiece[]): RichTextRun[] {
  return pieces.map(({ text, mark }) => ({
    text: excelText(text),
    font: mark ? markedFonts[mark] : defaultFont,
  }));
}
