import { AlignmentType, Paragraph } from 'docx';
import { textWidthOf } from '../layout/page-layout.ts';
import { titleLines } from '../layout/title-lines.ts';
import { lineHeight, runsOf } from './text.ts';

/** 二号小标宋, centred, in lines that hold together in meaning (§7.3.1). */
export function titleParagraph(title: string, landscape: boolean): Paragraph {
  // 22 points are 440 twips, for two half-width columns.
  const lines = titleLines(title, Math.floor(textWidthOf(landscape) / 220));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    outlineLevel: 0,
    spacing: { after: 320, ...lineHeight(32) },
    children: runsOf(lines.join('\n'), '方正小标宋简体', 22),
  });
}

/** 黑体, on the same page as the table it names. */
export function captionParagraph(title: string, afterTable: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    outlineLevel: 1,
    spacing: { before: afterTable ? 480 : 0, after: 120, ...lineHeight(20) },
    children: runsOf(title, 'SimHei', 14),
  });
}

export function noteParagraph(note: string): Paragraph {
  return new Paragraph({
    spacing: { before: 60, ...lineHeight(15) },
    children: runsOf(note, 'FangSong', 10.5),
  });
}
