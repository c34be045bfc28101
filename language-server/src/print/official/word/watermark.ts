import { Header, Paragraph, type Table, TextRun } from 'docx';
import { escaped } from '../../documents/markup.ts';
import { lineHeight } from '../../documents/word/text.ts';
import type { OfficialDocument } from '../document.ts';
import type { Sheet } from './sheets.ts';

/** Stands in the headers until the file is written: the library knows no shapes of words. */
const placeholder = 'planwright-watermark';
const written = new RegExp(`<w:t(?: [^>]*)?>${placeholder}</w:t>`, 'gu');

/** Sheets whose pages have a watermark, where the document is a draft: later ones have the headers of the first. */
export function withDraft(sheets: readonly Sheet[], { draft }: OfficialDocument): readonly Sheet[] {
  const [first, ...rest] = sheets;
  if (!first || !draft?.word) return sheets;
  const { headers, ...dress } = first.dress ?? {};
  const own = headers?.first?.options.children ?? [];
  const marked = {
    default: markedHeader([]),
    even: markedHeader([]),
    ...(dress.titlePage && { first: markedHeader(own) }),
  };
  return [{ ...first, dress: { ...dress, headers: marked } }, ...rest];
}

function markedHeader(own: readonly (Paragraph | Table)[]): Header {
  const mark = new Paragraph({ children: [new TextRun(placeholder)], spacing: lineHeight(1) });
  return new Header({ children: [...own, mark] });
}

/** A header's XML with the words across its pages: grey, turned, behind the text, as Word's own watermarks are. */
export function withWatermark(xml: string, words: string): string {
  return xml.replace(written, () => shape(words));
}

/** As wide as a page holds turned, whatever the words are. */
function shape(words: string): string {
  const width = Math.min(480, 110 * Math.max(2, [...words].length));
  const height = Math.round(Math.min(120, width / Math.max(1, [...words].length)));
  const place =
    `position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${height}pt;rotation:315;z-index:-251658752;` +
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin;' +
    'mso-position-vertical:center;mso-position-vertical-relative:margin';
  return `<w:pict>${shapeType}<v:shape id="PowerPlusWaterMarkObject" o:spid="_x0000_s2049" type="#_x0000_t136" style="${place}" o:allowincell="f" fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;SimHei&quot;;font-size:1pt" string="${escaped(words)}"/></v:shape></w:pict>`;
}

/** A line of words that fill their shape, as Office names it. */
const shapeType =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>';
