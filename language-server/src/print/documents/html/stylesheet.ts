/** 黑体, for headings, as a browser finds it on Windows, macOS and Linux. */
export const blackFonts =
  'SimHei, 黑体, "Heiti SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif';

/**
 * The look of a table in an official document: centred title, thin black rules, a lightly shaded
 * header that repeats on every printed page, margins of GB/T 9704-2012. Fonts that come with
 * Windows first, then those of macOS and Linux.
 */
export const stylesheet = `@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@page wide { size: A4 landscape; margin: 28mm 37mm 26mm 35mm; }
* { box-sizing: border-box; }
body {
  margin: 0;
  background: #fff;
  color: #000;
  font: 12pt/1.5 FangSong, 仿宋, STFangsong, FangSong_GB2312, "Noto Serif CJK SC", "Source Han Serif SC", serif;
}
main { max-width: 225mm; margin: 0 auto; padding: 10mm 8mm; }
h1 {
  margin: 0 0 1em;
  font: bold 22pt/1.4 SimSun, 宋体, STSong, "Noto Serif CJK SC", "Source Han Serif SC", 方正小标宋简体, serif;
  text-align: center;
}
h1 span { display: inline-block; }
section { margin: 0 0 2em; }
table { width: 100%; border-collapse: collapse; border: 1.5px solid #000; }
caption {
  margin: 0 0 0.5em;
  font: 14pt/1.4 ${blackFonts};
  text-align: center;
  text-wrap: balance;
}
th, td { border: 1px solid #000; padding: 0.3em 0.35em; vertical-align: middle; overflow-wrap: break-word; }
th {
  background: #f2f2f2;
  font-family: ${blackFonts};
  font-weight: normal;
  text-align: center;
}
td { text-align: left; }
td.center { text-align: center; }
td.right { text-align: right; }
td.part { padding-left: 2.35em; }
del { color: #a40e26; }
ins { color: #0b4fa0; }
.short { white-space: nowrap; }
.note { margin: 0.5em 0 0; font-size: 10.5pt; }
@media print {
  main { max-width: none; padding: 0; }
  section.wide { page: wide; }
  section.dense table { font-size: 10.5pt; }
  section.denser table { font-size: 9pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  caption { break-after: avoid; }
  th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
