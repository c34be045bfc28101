import { printedTable } from '../documents/clean-text.ts';
import { layoutInText } from '../documents/layout/text-layout.ts';
import { framesOf } from './box-frames.ts';
import type { DocumentPart } from './document.ts';

/** Whether a part stands on a turned page: a table that needs one, and what names it directly above, which would be alone. */
export function isTurned(parts: readonly DocumentPart[], at: number): boolean {
  const part = parts[at];
  if (part?.kind === 'table') return layoutInText(printedTable(part.table)).layout.landscape;
  if (part?.kind === 'heading') return part.runIn === undefined && isTurned(parts, at + 1);
  if (part?.kind === 'paragraph') return isAnnouncement(parts, at) && isTurned(parts, at + 1);
  const [first] = part?.kind === 'box' ? framesOf(part.parts) : [];
  return first?.kind === 'table' && isTurned([first], 0);
}

/** Two lines; what is longer is a text. */
const longest = 54;

/** Whether a paragraph is the title of the table below it, to be centred above it. */
export function isCaption(parts: readonly DocumentPart[], at: number): boolean {
  const part = parts[at];
  return isAnnouncement(parts, at) && part?.kind === 'paragraph' && !/[：:，,、]$/u.test(part.text);
}

/** Whether a paragraph names the table below it, or announces it: one or two lines that no full stop ends. */
export function isAnnouncement(parts: readonly DocumentPart[], at: number): boolean {
  const part = parts[at];
  if (part?.kind !== 'paragraph' || parts[at + 1]?.kind !== 'table') return false;
  return part.text.length <= longest && !/[。；！？.;!?][”’」』）)]?$/u.test(part.text);
}
