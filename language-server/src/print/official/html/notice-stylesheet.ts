import { songFonts } from './stylesheet.ts';

/** The notice in front: the red head and its line (GB/T 9704-2012 §7.2), of a letter two double lines (§10.1). */
export const noticeStylesheet = `.notice { margin-bottom: 58pt; }
.notice .copy-number { text-indent: 0; }
.letterhead { margin: 20pt 0 58pt; color: #f00; font: bold 36pt/1.3 ${songFonts}, 方正小标宋简体, serif; text-align: center; text-indent: 0; }
.letterhead.joint { display: flex; justify-content: center; align-items: center; gap: 0.5em; font-size: 26pt; }
.organs span { display: block; text-align: justify; text-align-last: justify; }
.below-head { padding-bottom: 4mm; border-bottom: 1.5pt solid #f00; }
.signatories { float: right; }
.signatories em { font-family: KaiTi, 楷体, STKaiti, serif; font-style: normal; }
.letter .letterhead { margin: 0 0 10pt; padding-bottom: 4mm; border-bottom: 3pt double #f00; }
.letter .below-head { border: 0; text-align: right; }
@media print { .notice { break-after: page; margin-bottom: 0; } }
`;

/** Each printed page says at its foot which draft it is, and has its word across it. */
export function draftStyles(foot: string, word: string): string {
  const quoted = (text: string) => JSON.stringify(text).replace(/</gu, '\\3c ');
  return `@page :right { @bottom-left { content: ${quoted(foot)}; font: 10.5pt KaiTi, 楷体, serif; } }
@page :left { @bottom-right { content: ${quoted(foot)}; font: 10.5pt KaiTi, 楷体, serif; } }
main { position: relative; }
main::before { content: ${quoted(word)}; position: fixed; inset: 40% 0 auto; z-index: -1; color: #ccc; font: 90pt/1 SimHei, 黑体, sans-serif; text-align: center; transform: rotate(-45deg); }
`;
}
