import type { Span } from '../../core/model/source.ts';
import type { TextEdit } from '../check.ts';

/** A stretch of a text as it was, or what was put in. */
type Piece = { readonly kept: Span } | { readonly added: string };

/** A text on which edits are made one batch after another, and that still knows what it was. */
export interface EditedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export function unedited(text: string): EditedText {
  return { text, pieces: [{ kept: { start: 0, end: text.length } }] };
}

/** Makes edits, which mustn't overlap, on the text as it is now. */
export function withEdits(edited: EditedText, edits: readonly TextEdit[]): EditedText {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces: Piece[] = [];
  let text = '';
  let from = 0;
  for (const { span, newText } of inOrder) {
    pieces.push(...piecesOf(edited, { start: from, end: span.start }), { added: newText });
    text += edited.text.slice(from, span.start) + newText;
    from = span.end;
  }
  pieces.push(...piecesOf(edited, { start: from, end: edited.text.length }));
  return { text: text + edited.text.slice(from), pieces };
}

/** The pieces that a stretch of the text as it is now consists of. */
function piecesOf({ pieces }: EditedText, { start, end }: Span): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = 'kept' in piece ? piece.kept.end - piece.kept.start : piece.added.length;
    const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)];
    if (from < to) {
      if ('added' in piece) found.push({ added: piece.added.slice(from, to) });
      else found.push({ kept: { start: piece.kept.start + from, end: piece.kept.start + to } });
    }
    at += length;
    if (at >= end) break;
  }
  return found;
}

/** The fewest and shortest edits of the original text that make it what it is now, in order. */
export function editsOf(original: string, { pieces }: EditedText): TextEdit[] {
  const edits: TextEdit[] = [];
  let [from, added] = [0, ''];
  const close = (end: number) => {
    const edit = trimmed(original, { span: { start: from, end }, newText: added });
    if (edit.newText !== '' || edit.span.end > edit.span.start) edits.push(edit);
    added = '';
  };
  for (const piece of pieces) {
    if ('added' in piece) added += piece.added;
    else {
      close(piece.kept.start);
      from = piece.kept.end;
    }
  }
  close(original.length);
  return edits;
}

/** An edit without what stays the same at both ends. */
export function trimmed(original: string, { span: { start, end }, newText }: TextEdit): TextEdit {
  const old = original.slice(start, end);
  const shorter = Math.min(old.length, newText.length);
  let same = 0;
  while (same < shorter && old[same] === newText[same]) same++;
  let sameBehind = 0;
  while (sameBehind < shorter - same && old.at(-1 - sameBehind) === newText.at(-1 - sameBehind)) sameBehind++;
  return {
    span: { start: start + same, end: end - sameBehind },
    newText: newText.slice(same, newText.length - sameBehind),
  };
}

/** Whether two edits touch one place, so that only one of them can be made. */
export function overlap({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  return a.start < b.end && b.start < a.end;
}
