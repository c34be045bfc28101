import { Paragraph, TextRun } from 'docx';
import { textWidth } from '../../../core/text/text-width.ts';
import { textWidthOf } from '../../documents/layout/page-layout.ts';
import { escaped } from '../../documents/markup.ts';
import { lineHeight } from '../../documents/word/text.ts';
import type { ImprintLine } from '../document.ts';

// Lengths in twips: 四号, one character from either side.
const character = 280;
const pitch = 520;
const width = textWidthOf(false);

/** Stands where the imprint is until the file is written: the library knows no text boxes that Word and LibreOffice both place. */
const placeholder = 'planwright-imprint';
const written = new RegExp(`<w:t(?: [^>]*)?>${placeholder}</w:t>`, 'u');

/** The paragraph that holds the imprint on its page. */
export function imprintBlocks(lines: readonly ImprintLine[]): Paragraph[] {
  if (lines.length === 0) return [];
  return [new Paragraph({ spacing: lineHeight(1), children: [new TextRun(placeholder)] })];
}

/**
 * 版记: 四号 between rules as wide as the text, the first and the last of them thicker, at the foot of the text area (§7.4). A
 * letter has no rules (§10.1). A box, as a frame of paragraphs with different rules comes apart in LibreOffice; with a table in
 * it, as only in a cell a text may be set in from its rules.
 */
export function withImprint(xml: string, lines: readonly ImprintLine[], isRuled: boolean): string {
  return xml.replace(written, () => box(table(lines, isRuled), heightOf(lines)));
}

function heightOf(lines: readonly ImprintLine[]): number {
  const room = (width - 2 * character) / character - 1;
  const count = lines.map(({ text, right = '' }) => Math.ceil(textWidth(text + right) / 2 / room));
  return count.reduce((sum, each) => sum + Math.max(1, each), 0) * pitch + lines.length * 30;
}

function table(lines: readonly ImprintLine[], isRuled: boolean): string {
  const rule = (size: number) =>
    isRuled ? `w:val="single" w:sz="${size}" w:space="0" w:color="000000"` : 'w:val="nil"';
  // 0.35 mm and 0.25 mm, in eighths of a point
  const borders = `<w:top ${rule(8)}/><w:bottom ${rule(8)}/><w:insideH ${rule(6)}/>`;
  const margins = `<w:left w:w="${character}" w:type="dxa"/><w:right w:w="${character}" w:type="dxa"/>`;
  const rows = lines.map(
    (line) =>
      `<w:tr><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(line)}</w:tc></w:tr>`,
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** What goes on in a second line begins below the first character behind the colon. */
function paragraph({ text, right }: ImprintLine): string {
  const head = Math.round((textWidth(/^[^:：]{1,12}[:：]\s?/u.exec(text)?.[0] ?? '') / 2) * character);
  const indent = head > 0 ? `<w:ind w:left="${head}" w:hanging="${head}"/>` : '';
  const end = right === undefined ? '' : `<w:r>${size}<w:tab/><w:t>${escaped(right)}</w:t></w:r>`;
  const tabs = `<w:tabs><w:tab w:val="right" w:pos="${width - 2 * character}"/></w:tabs>`;
  return `<w:p><w:pPr>${tabs}<w:spacing w:line="${pitch}" w:lineRule="exact"/>${indent}</w:pPr><w:r>${size}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>${end}</w:p>`;
}

const size = '<w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>';

/** As wide as the text, at the bottom of the text area, what stands on the page above it. */
function box(content: string, height: number): string {
  const [cx, cy] = [width * 635, height * 635];
  // a box ends with a paragraph
  const end = '<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr></w:p>';
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>${content}${end}</w:txbxContent></wps:txbx><wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:spAutoFit/></wps:bodyPr></wps:wsp>`;
  const graphic = `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic>`;
  return `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH><wp:positionV relativeFrom="margin"><wp:align>bottom</wp:align></wp:positionV><wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/><wp:docPr id="90001" name="版记"/><wp:cNvGraphicFramePr/>${graphic}</wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>`;
}
