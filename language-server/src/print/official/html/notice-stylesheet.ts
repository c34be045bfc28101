import { songFonts } from './stylesheet.ts';

/** The notice in front: the red head and its line (GB/T 9704-2012 §7.2), of a letter two double lines (§10.1). */
export const noticeStylesheet = `.notice { margin-bottom: 58pt; }
.notice .copy-number { text-indent: 0; }
.letterhead { margin: 0 0 calc(2 * var(--line)); color: #f00; font: bold 36pt/1.3 ${songFonts}, 方正小标宋简体, serif; text-align: center; text-indent: 0; }
.letterhead.joint { display: flex; justify-content: center; align-items: center; gap: 0.5em; }
.organs span { display: block; text-align: justify; text-align-last: justify; }
.below-head { padding-bottom: 4mm; border-bottom: 1.5pt solid #f00; }
.notice h1 { margin: calc(2 * var(--line)) 0 var(--line); font-size: 22pt; line-height: 1.4; }
.notice .signature { margin-top: calc(2 * var(--line)); }
.signatories { float: right; }
.signatories em { font-family: KaiTi, 楷体, STKaiti, serif; font-style: normal; }
.letter .letterhead { margin: 0 0 10pt; padding-bottom: 4mm; border-bottom: 3pt double #f00; }
.letter .below-head { border: 0; text-align: right; }
@media print { .notice { break-after: page; margin-bottom: 0; } }
`;

/** Each printed page says at its foot which draft it is, and has its word across it. */
export function draftStyles(foot: string, word: string): string {
  const quoted = (text: string) => JSON.stringify(text).replace(/</gu, '\\3c ');
  const look = 'font: 10.5pt KaiTi, 楷体, serif; vertical-align: top; padding-top: 7.5mm;';
  // as wide as a page holds turned
  const points = Math.min(90, Math.floor(480 / Math.max(1, [...word].length)));
  return `@page :right { @bottom-left { content: ${quoted(foot)}; ${look} } }
@page :left { @bottom-right { content: ${quoted(foot)}; ${look} } }
main { position: relative; }
main::before { content: ${quoted(word)}; position: fixed; inset: 40% 0 auto; z-index: -1; color: #e6e6e6; white-space: nowrap; font: ${points}pt/1 SimHei, 黑体, sans-serif; text-align: center; transform: rotate(-45deg); }
`;
}
