import { TextRun } from 'docx';
import type { Language } from '../../../core/text/localized.ts';
import { type Font, fontNames } from '../../documents/word/text.ts';
import type { ReviewLine } from '../pieces.ts';

/** How a stretch of text is set. */
export interface Look {
  readonly font: Font;
  /** Size in points. */
  readonly points: number;
  readonly language: Language;
  readonly colour?: string;
}

/** A font for Chinese, and with it one for Latin script where that is what the report is written in. */
export function fontsOf({ font, language }: Pick<Look, 'font' | 'language'>) {
  if (language === 'zh') return fontNames(font);
  const latin = font === 'SimHei' ? 'Arial' : 'Times New Roman';
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: font };
}

export function run(text: string, look: Look): TextRun {
  return new TextRun({ text, ...runLook(look) });
}

/** A quoted line, what it is about underlined. */
export function quotedRuns(line: ReviewLine, look: Look): TextRun[] {
  return line.map(
    ({ text, marked }) =>
      new TextRun({
        text,
        ...runLook({ ...look, font: 'KaiTi' }),
        ...(marked && { underline: {}, shading: { type: 'clear', color: 'auto', fill: 'FFE9A8' } }),
      }),
  );
}

function runLook(look: Look) {
  return {
    font: fontsOf(look),
    size: look.points * 2,
    ...(look.colour !== undefined && { color: look.colour }),
  };
}
