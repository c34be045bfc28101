import { escaped } from '../../documents/markup.ts';
import type { OfficialDocument, Signature } from '../document.ts';
import { pictureNames } from '../picture-parts.ts';
import { type BackMatter, linesNaming } from '../words.ts';

/** What closes the text: what stands behind it, who issues it and when. */
export function closingHtml(document: OfficialDocument): string {
  const { attachments, signature } = document;
  const names = attachments.map(({ name }) => name);
  return (
    noteHtml('attachment', names, document) +
    noteHtml('pictures', pictureNames(document), document) +
    (signature ? signatureHtml(signature) : '')
  );
}

function noteHtml(what: BackMatter, names: readonly string[], { wording }: OfficialDocument): string {
  if (names.length === 0) return '';
  const lines = linesNaming(what, names, wording).map((line) => `<span>${escaped(line)}</span>`);
  return `<p class="attachments${names.length > 1 ? ' several' : ''}">${lines.join('')}</p>\n`;
}

function signatureHtml({ issuers, date }: Signature): string {
  const lines = [...issuers, ...(date ? [date] : [])];
  return `<div class="signature"><p>${lines.map((line) => `<span>${escaped(line)}</span>`).join('')}</p></div>\n`;
}
