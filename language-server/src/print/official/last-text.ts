import type { DocumentPart } from './document.ts';

/** Whether nothing but the list of attachments follows: the signature may stand on no page without a line of the text. */
export function isLastText(parts: readonly DocumentPart[], at: number): boolean {
  return parts.slice(at + 1).every(({ kind }) => kind === 'attachments');
}
