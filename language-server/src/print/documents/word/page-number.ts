import { AlignmentType, Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { textWidthOf } from '../layout/page-layout.ts';
import { fontNames } from './text.ts';

/** What stands at the inner edge, small. */
export interface FootText {
  readonly text: string;
  readonly landscape: boolean;
}

/**
 * `— 1 —` in 四号 below the text, at the outer edge and one character in from it: right on odd pages,
 * left on even ones (GB/T 9704-2012 §7.5).
 */
export function pageNumberFooters(beside?: FootText): { default: Footer; even: Footer } {
  return { default: footer('right', beside), even: footer('left', beside) };
}

const inset = 280;

function footer(side: 'left' | 'right', beside: FootText | undefined): Footer {
  const number = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: fontNames('SimSun'),
    size: 28,
  });
  return new Footer({ children: [beside ? numberBeside(number, side, beside) : numberAlone(number, side)] });
}

function numberAlone(number: TextRun, side: 'left' | 'right'): Paragraph {
  return new Paragraph({
    alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: { [side]: inset },
    children: [number],
  });
}

function numberBeside(number: TextRun, side: 'left' | 'right', { text, landscape }: FootText): Paragraph {
  const words = new TextRun({ text, font: fontNames('KaiTi'), size: 21 });
  const tab = new TextRun({ children: ['\t'] });
  return new Paragraph({
    indent: { left: inset, right: inset },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidthOf(landscape) - inset }],
    children: side === 'right' ? [words, tab, number] : [number, tab, words],
  });
}
