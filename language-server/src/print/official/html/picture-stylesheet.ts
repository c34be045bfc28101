import { blackFonts } from '../../documents/html/stylesheet.ts';

/** The timeline's rail with a sign for each year, and charts two to a row. */
export const pictureStylesheet = `.attachments + .attachments { margin-top: 0; }
.pictures { letter-spacing: 0; }
.stages { font-size: 12pt; line-height: 1.5; }
.stages table { border: 0; table-layout: fixed; }
.stages th, .stages td { border: 0; vertical-align: top; }
.stages th { background: none; text-align: left; }
.stages th:first-child { background: #000; color: #fff; text-align: center; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.stages .summary { padding-left: 1em; }
.stages td.rail { border-right: 2.5px solid #000; }
.stages .sign ~ td { border-bottom: 1px dotted #777; }
.stages .due { text-align: right; text-wrap: balance; }
.stages table { margin-bottom: 6pt; }
.stages col.rail { width: 1.4em; }
.stages col.sign { width: 2.1em; }
.stages col.year { width: 4em; }
.stages col.due { width: 28%; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(70mm, 1fr)); gap: 5mm 4mm; }
.charts figure { margin: 0; break-inside: avoid; }
.charts svg { display: block; width: 100%; height: auto; }
.charts figcaption { font: 10.5pt/1.4 ${blackFonts}; text-align: center; text-wrap: balance; }
`;
