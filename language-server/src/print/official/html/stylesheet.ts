import { blackFonts } from '../../documents/html/stylesheet.ts';

/** 宋体. */
export const songFonts = 'SimSun, 宋体, STSong, "Noto Serif CJK SC", "Source Han Serif SC"';
const titleFont = `bold 22pt/34pt ${songFonts}, 方正小标宋简体, serif`;

/** 仿宋, which all is in that nothing else is said of. */
export const textFonts =
  'FangSong, 仿宋, STFangsong, FangSong_GB2312, "Noto Serif CJK SC", "Source Han Serif SC", serif';

/** What the parts of a plan look like, on a page that goes on and on printed ones. */
export const blockStyles = `h1, h2, h3, h4, h5, h6 { margin: 0; font: inherit; break-after: avoid; }
h1, h2.title { margin: 28.9pt 0; font: ${titleFont}; letter-spacing: 0; text-align: center; }
h1 span, h2.title span, .attachments span, .signature span { display: block; }
p { margin: 0; text-indent: 2em; text-align: justify; }
h2, h3, h4, h5, h6 { text-indent: 2em; }
h2.title { text-indent: 0; }
.level-0, .level-1, .level-2 { margin: 14pt 0; text-align: center; text-indent: 0; }
.level-0 { font-size: 18pt; }
.level-0, .level-1, .level-3 { font-family: ${blackFonts}; }
.level-2, .level-4 { font-family: KaiTi, 楷体, STKaiti, KaiTi_GB2312, "AR PL UKai CN", serif; }
.level-5, strong { font-weight: bold; }
.run-in { text-indent: 2em; text-align: justify; }
.run-in > * { display: inline; text-indent: 0; }
.number { margin-bottom: 28.9pt; text-align: center; text-indent: 0; }
.box, .table { margin: 10pt 0; font-size: 12pt; line-height: 1.5; letter-spacing: 0; }
.box { border: 1.5px solid #000; font-size: 14pt; line-height: 24pt; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.box > p { padding: 0 0.6em; }
.box > .box-title {
  padding: 3pt;
  background: #f2f2f2;
  font-family: ${blackFonts};
  text-align: center;
  text-indent: 0;
  break-after: avoid;
}
table { width: 100%; border-collapse: collapse; border: 1.5px solid #000; }
caption { margin: 0 0 0.5em; font: 14pt/1.4 ${blackFonts}; text-align: center; text-wrap: balance; break-after: avoid; }
th, td { border: 1px solid #000; padding: 0.3em 0.35em; vertical-align: middle; overflow-wrap: break-word; text-indent: 0; }
th { background: #f2f2f2; font-family: ${blackFonts}; font-weight: normal; text-align: center; }
td { text-align: left; }
td.center { text-align: center; }
td.right { text-align: right; }
td.part { padding-left: 2.35em; }
.short { white-space: nowrap; }
.note { margin: 0.5em 0 0; font-size: 10.5pt; text-indent: 0; }
.attachments { break-before: avoid; break-inside: avoid; margin-top: 28.9pt; padding-left: 5em; text-indent: 0; }
.attachments span { text-align: left; text-indent: -3em; }
.attachments.several { padding-left: 6em; }
.attachments.several span { text-indent: -1em; }
.attachments.several span:first-child { text-indent: -4em; }
.signature { display: flex; justify-content: flex-end; margin-top: 57.8pt; padding-right: 2em; break-inside: avoid; break-before: avoid; }
.signature p { text-align: center; text-indent: 0; }
.approval { text-align: center; text-indent: 0; }
.addressees { text-indent: 0; }
.imprint { margin-top: 57.8pt; break-inside: avoid; font-size: 14pt; line-height: 26pt; }
.imprint p { display: flow-root; padding: 0 1em; border-bottom: 0.5pt solid; text-indent: 0; }
.imprint p:first-child { border-top: 1pt solid; }
.imprint p:last-child { border-bottom-width: 1pt; }
.imprint span { float: right; }
.mark { font: 16pt/28.9pt ${blackFonts}; text-indent: 0; }
`;

/**
 * A plan as GB/T 9704-2012 has it: 22 lines of 28 characters on a printed page, its number between dashes at the
 * outer edge. On a screen the same in one column.
 */
export const stylesheet = `@page {
  size: A4;
  margin: 37mm 26mm 35mm 28mm;
}
@page wide { size: A4 landscape; margin: 28mm 37mm 26mm 35mm; }
@page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt ${songFonts}, serif; padding-right: 14pt; vertical-align: top; padding-top: 7mm; } }
@page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt ${songFonts}, serif; padding-left: 14pt; vertical-align: top; padding-top: 7mm; } }
* { box-sizing: border-box; }
body {
  margin: 0;
  background: #fff;
  color: #000;
  font: 16pt/28.9pt ${textFonts};
  letter-spacing: -0.25pt;
}
main { max-width: 172mm; margin: 0 auto; padding: 10mm 8mm; }
${blockStyles}.contents { margin-bottom: 1em; font-family: ${blackFonts}; text-align: center; text-indent: 0; letter-spacing: 1em; }
nav { break-after: page; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav li { font-size: 14pt; line-height: 26pt; }
nav .rank-2 { padding-left: 1em; }
nav .rank-3 { padding-left: 2em; }
nav a { color: inherit; text-decoration: none; }
@media screen { .table { overflow-x: auto; } }
@media print {
  main { max-width: none; padding: 0; }
  p { orphans: 2; widows: 2; }
  .wide { page: wide; }
  .attachment { break-before: page; }
  .dense table { font-size: 10.5pt; }
  .denser table { font-size: 9pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, .box-title { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
