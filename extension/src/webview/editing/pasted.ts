import type { PastedCells } from '../../../../language-server/src/server/protocol/table-edits.ts';

/** What is pasted, as a text and as a web page's part where it is one. */
export function pastedIn({ clipboardData }: ClipboardEvent): PastedCells {
  const html = clipboardData?.getData('text/html') ?? '';
  return { text: clipboardData?.getData('text/plain') ?? '', ...(html !== '' && { html }) };
}
