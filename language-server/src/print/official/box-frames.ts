import type { DocumentBox, DocumentParagraph, DocumentTable } from './document.ts';
import { isNoteBelow, notesBehind } from './notes.ts';

/** Paragraphs that stand in one frame, or a table that needs none. */
export type Frame =
  | (DocumentTable & { readonly notes: readonly string[] })
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly DocumentParagraph[] };

/** What follows each other without a table between stands in one frame. */
export function framesOf(parts: DocumentBox['parts']): Frame[] {
  const frames: Frame[] = [];
  for (const [index, part] of parts.entries()) {
    const last = frames.at(-1);
    if (isNoteBelow(parts, index)) continue;
    if (part.kind === 'table') frames.push({ ...part, notes: notesBehind(parts, index) });
    else if (last?.kind === 'paragraphs') {
      frames[frames.length - 1] = { ...last, paragraphs: [...last.paragraphs, part] };
    } else frames.push({ kind: 'paragraphs', paragraphs: [part] });
  }
  return frames;
}
