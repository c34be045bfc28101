import { BorderStyle, Paragraph, TabStopType, TextRun } from 'docx';
import { textWidthOf } from '../../documents/layout/page-layout.ts';
import { lineHeight } from '../../documents/word/text.ts';
import type { ImprintLine } from '../document.ts';
import { line } from '../measures.ts';

/** 四号: one character from either side. */
const size = 28;
const inset = size * 10;

/** 版记: 四号 between rules, the first and the last of them thicker (§7.4). */
export function imprintBlocks(lines: readonly ImprintLine[]): Paragraph[] {
  return lines.map(({ text, right }, index) => {
    const isLast = index === lines.length - 1;
    return new Paragraph({
      indent: { left: inset, right: inset },
      spacing: { ...(index === 0 && { before: 2 * line }), ...lineHeight(26) },
      border: {
        ...(index === 0 && { top: rule(true) }),
        bottom: rule(isLast),
      },
      tabStops: [{ type: TabStopType.RIGHT, position: textWidthOf(false) - inset }],
      keepNext: !isLast,
      keepLines: true,
      children: [new TextRun({ text, size }), ...(right ? [new TextRun({ text: `\t${right}`, size })] : [])],
    });
  });
}

/** 0.35 mm and 0.25 mm, in eighths of a point. */
function rule(isThick: boolean) {
  return { style: BorderStyle.SINGLE, size: isThick ? 8 : 6, space: 1, color: '000000' };
}
