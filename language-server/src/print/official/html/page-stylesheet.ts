import { blockStyles, songFonts, textFonts } from './stylesheet.ts';

/**
 * Pages of paper on a screen: A4 with the margins of GB/T 9704-2012, each line as high as it was reckoned to be. The rules hold
 * within an element of the class `paper` only.
 */
export const pageStyles = `.paper {
${blockStyles}
.sheet {
  position: relative;
  width: 210mm;
  height: 297mm;
  padding: 37mm 26mm 0 28mm;
  font: 16pt/28.95pt ${textFonts};
  letter-spacing: -0.3pt;
}
.sheet.turned { width: 297mm; height: 210mm; padding: 28mm 37mm 0 35mm; }
.sheet > :first-child { margin-top: 0; }
.sheet.opening > h1:first-child { margin-top: 28.95pt; }
.line { display: block; text-align: left; text-indent: 0; white-space: nowrap; }
.full { text-align-last: justify; }
h1, h2.title { margin: 28.95pt 0; line-height: 34pt; }
h1 .line, h2.title .line, .level-0 .line, .level-1 .line, .level-2 .line { text-align: center; text-align-last: center; }
.level-0, .level-1, .level-2 { margin: 14.5pt 0; text-indent: 0; }
p .first-line, h2 .first-line, h3 .first-line, h4 .first-line, h5 .first-line, h6 .first-line { text-indent: 2em; }
.level-0 .first-line, .level-1 .first-line, .level-2 .first-line, .title .first-line { text-indent: 0; }
.run-in .level-5 { font-weight: bold; }
.number { margin: 0 0 28.95pt; }
.number .line, .approval .line, .caption .line { text-align: center; text-align-last: center; }
.number .first-line, .approval .first-line, .caption .first-line, .addressees .first-line, .mark .first-line { text-indent: 0; }
.list .first-line, .signature .first-line, .imprint .first-line, .note .first-line { text-indent: 0; }
.gap { height: 10pt; }
.caption, .box > .caption { background: none; margin: 0; padding: 3pt 0; font: 14pt/24pt inherit; letter-spacing: 0; }
.box { margin: 0; border-width: 1pt; line-height: 24pt; }
.box > p { padding: 0 7pt; }
.list { margin: 0; padding: 0; }
.list.apart { margin-top: 28.95pt; }
.signature { display: block; margin: 0; padding: 0; }
.signature .line { text-align: right; text-align-last: right; }
.signature.apart { margin-top: 57.9pt; }
.imprint { margin: 0; padding: 0 14pt; font-size: 14pt; line-height: 26pt; border-bottom: 0.5pt solid; }
.imprint.apart { margin-top: 57.9pt; border-top: 1pt solid; }
.imprint .right { float: right; }
.note { margin: 3pt 0 0; line-height: 15pt; letter-spacing: 0; }
.table { margin: 0; overflow: visible; line-height: 1.35; }
.table table { table-layout: fixed; font-size: 12pt; border: 1pt solid; }
.dense table { font-size: 10.5pt; }
.denser table { font-size: 9pt; }
th, td { min-width: 0; padding: 0 3.5pt; border: 0.5pt solid; line-height: inherit; white-space: normal; }
td.part { padding-left: calc(2em + 3.5pt); }
.short { white-space: normal; }
.foot { position: absolute; right: calc(26mm + 14pt); bottom: 24mm; font: 14pt/1 ${songFonts}, serif; }
.sheet:nth-child(even) > .foot, .sheet.even > .foot { right: auto; left: calc(28mm + 14pt); }
.turned > .foot { bottom: 14mm; }
}
`;
