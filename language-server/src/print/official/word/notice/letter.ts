import { AlignmentType, BorderStyle, Footer, Header, Paragraph, TextRun } from 'docx';
import { fontNames } from '../../../documents/word/text.ts';
import type { DocumentNotice } from '../../document.ts';
import type { SheetDress } from '../sheets.ts';
import { red } from './letterhead.ts';

/** The lines are 170 mm long, 7 mm more at either side than the text (§10.1). */
const beyond = -397;

/**
 * What the first page of a letter has around its text: the issuer's name 30 mm below the upper edge, a red double line 4 mm
 * below it, one 20 mm above the lower edge, and no page number (§10.1).
 */
export function letterDress({ letterhead }: DocumentNotice): SheetDress {
  const [name = ''] = letterhead?.names ?? [];
  const points = Math.max(22, Math.min(40, Math.floor(480 / Math.max(1, name.length))));
  const head = new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: beyond, right: beyond },
    border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, space: 11, color: red } },
    children: [new TextRun({ text: name, font: fontNames('方正小标宋简体'), size: points * 2, color: red })],
  });
  const foot = new Paragraph({
    indent: { left: beyond, right: beyond },
    border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, space: 1, color: red } },
    spacing: { line: 20, lineRule: 'exact' },
  });
  return {
    titlePage: true,
    header: 1701,
    footer: 1134,
    headers: { first: new Header({ children: [head] }) },
    footers: { first: new Footer({ children: [foot] }) },
  };
}
