import { blackFonts, stylesheet } from '../../documents/html/stylesheet.ts';

/**
 * What a report adds to the look of tables in an official document: headings in 黑体, a ruled box for each
 * finding that no page break divides, less space above and below than a document to be published has, quoted text in 楷体, the page number of GB/T 9704-2012 §7.5 (where a
 * browser prints it). Colours only repeat what words and underlines say, for printers without colour.
 */
export const reportStyles = `${stylesheet}@page { margin-top: 28mm; margin-bottom: 27mm; @bottom-right { content: "— " counter(page) " —"; font: 14pt SimSun, 宋体, serif; } }
@page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt SimSun, 宋体, serif; } @bottom-right { content: none; } }
:root { color-scheme: light; }
main { max-width: 190mm; }
:lang(en) { font-family: "Times New Roman", FangSong, 仿宋, "Noto Serif CJK SC", serif; }
.title { margin: 0 0 0.6em; font: bold 22pt/1.4 SimSun, 宋体, STSong, "Noto Serif CJK SC", "Source Han Serif SC", serif; text-align: center; }
.title span { display: inline-block; }
.title .last { display: block; }
.center { text-align: center; }
.subtitle { margin: 0 0 1em; text-align: center; }
.heading { margin: 1.4em 0 0.6em; font: 14pt/1.5 ${blackFonts}; break-after: avoid; }
.tables table { margin: 0 0 0.8em; }
.opening { margin: 1em 0; text-indent: 2em; }
:lang(en) .opening { text-indent: 0; }
.finding { margin: 0 0 1em; line-height: 1.4; border: 1.5px solid #000; break-inside: avoid; }
.finding .name { margin: 0; padding: 0.15em 0.5em; font: 12pt/1.5 ${blackFonts}; break-after: avoid; }
.finding a { color: #444; font: 9pt/1.5 "Times New Roman", serif; text-decoration: none; }
.error .name { background: #fbe3de; }
.warning .name { background: #fff2cc; }
.info .name { background: #deeaf6; }
.hint .name { background: #ededed; }
.finding dl { margin: 0; }
.finding dl > div { display: flex; border-top: 1px solid #000; }
.finding dt { flex: 0 0 4.5em; padding: 0.15em; border-right: 1px solid #000; font-family: ${blackFonts}; display: flex; align-items: center; justify-content: center; text-align: center; }
.finding dd { flex: 1; min-width: 0; margin: 0; padding: 0.15em 0.5em; }
.finding p { margin: 0; overflow-wrap: anywhere; }
.quoted { font-family: KaiTi, 楷体, STKaiti, KaiTi_GB2312, "Noto Serif CJK SC", "Source Han Serif SC", serif; white-space: pre-wrap; }
mark { background: #ffe9a8; color: inherit; text-decoration: underline; text-underline-offset: 0.2em; }
.decision { display: flex; gap: 1.5em; }
.blank { flex: 1; border-bottom: 1px solid #000; }
.signature { display: flex; gap: 1em; margin: 1.5em 0 0; break-inside: avoid; }
.signature .blank { flex: 1; }
.legend dt { margin: 0.6em 0 0; font-family: ${blackFonts}; break-after: avoid; }
.legend code { color: #444; font: 9pt "Times New Roman", serif; }
.legend dd { margin: 0; break-inside: avoid; }
@media print {
  .several .plan, .several .legend { break-before: page; }
  mark, .name { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@media screen and (max-width: 32em) {
  .finding dt { flex-basis: 3em; }
  .decision { flex-wrap: wrap; }
}
`;
