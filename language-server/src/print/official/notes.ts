import type { DocumentPart } from './document.ts';

/** The notes on a table, which stand on its page: behind a turned one, the next page would hold nothing else. */
export function notesBehind(parts: readonly DocumentPart[], table: number): string[] {
  const behind = parts.slice(table + 1);
  const end = behind.findIndex((part) => !isNote(part));
  return (end < 0 ? behind : behind.slice(0, end)).flatMap((part) =>
    part.kind === 'paragraph' ? [part.text] : [],
  );
}

/** Whether a part is a note on the table that it stands below. */
export function isNoteBelow(parts: readonly DocumentPart[], at: number): boolean {
  const part = parts[at];
  return (
    part !== undefined &&
    isNote(part) &&
    parts.slice(0, at).findLast((each) => !isNote(each))?.kind === 'table'
  );
}

function isNote(part: DocumentPart): boolean {
  return part.kind === 'paragraph' && part.isNote === true;
}
