import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { fontNames } from './text.ts';

/**
 * `— 1 —` in 四号 below the text, at the outer edge and one character in from it: right on odd pages,
 * left on even ones (GB/T 9704-2012 §7.5).
 */
export function pageNumberFooters(): { default: Footer; even: Footer } {
  return { default: footer('right'), even: footer('left') };
}

function footer(side: 'left' | 'right'): Footer {
  const paragraph = new Paragraph({
    alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: { [side]: 280 },
    children: [
      new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fontNames('SimSun'), size: 28 }),
    ],
  });
  return new Footer({ children: [paragraph] });
}
