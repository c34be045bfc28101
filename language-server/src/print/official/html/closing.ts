import { escaped } from '../../documents/markup.ts';
import type { OfficialDocument, Signature } from '../document.ts';
import { pictureNames } from '../picture-parts.ts';
import { linesNaming } from '../words.ts';

/** What closes the text: what stands behind it, who issues it and when. */
export function closingHtml(document: OfficialDocument): string {
  return noteHtml(linesNaming('pictures', pictureNames(document), document.wording)) + signedHtml(document);
}

/** Who issues it and when, and 附注 below. */
export function signedHtml({ signature, remark }: Pick<OfficialDocument, 'signature' | 'remark'>): string {
  const note = remark ? `<p class="remark">${escaped(remark)}</p>\n` : '';
  return (signature ? signatureHtml(signature) : '') + note;
}

/** 版记, between rules, behind all else. */
export function imprintHtml({ imprint = [] }: OfficialDocument): string {
  if (imprint.length === 0) return '';
  const lines = imprint.map(({ text, right }) => {
    const end = right === undefined ? '' : `　<span>${escaped(right)}</span>`;
    return `<p>${escaped(text)}${end}</p>\n`;
  });
  return `<section class="imprint">\n${lines.join('')}</section>\n`;
}

/** What stands behind the text, a name a line, each under the other. */
export function noteHtml(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const spans = lines.map((line) => `<span>${escaped(line)}</span>`);
  return `<p class="attachments${lines.length > 1 ? ' several' : ''}">${spans.join('')}</p>\n`;
}

function signatureHtml({ issuers, date }: Signature): string {
  const lines = [...issuers, ...(date ? [date] : [])];
  return `<div class="signature"><p>${lines.map((line) => `<span>${escaped(line)}</span>`).join('')}</p></div>\n`;
}
