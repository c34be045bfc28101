/** A change within one line of a text, or a whole line put in or taken out. */
export interface LineEdit {
  /** Where the line begins. */
  readonly lineStart: number;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

interface TextLine {
  readonly start: number;
  readonly content: string;
  readonly lineBreak: string;
}

/**
 * The edits that turn a text into its formatted form, in order. The two have the same lines but for blank
 * ones; texts that differ otherwise are replaced whole.
 */
export function lineEdits(text: string, formatted: string): LineEdit[] {
  const before = linesOf(text);
  const after = linesOf(formatted);
  const edits: LineEdit[] = [];
  let [at, next] = [0, 0];
  for (;;) {
    const [old, wanted] = [before[at], after[next]];
    if (!old && !wanted) return edits;
    if (old && wanted && isBlank(old) === isBlank(wanted)) {
      edits.push(...changesIn(old, wanted));
      at++;
      next++;
    } else if (old && isBlank(old)) {
      edits.push(change(old.start, old.start, old.start + old.content.length + old.lineBreak.length, ''));
      at++;
    } else if (wanted && isBlank(wanted)) {
      const start = old?.start ?? text.length;
      edits.push(change(start, start, start, wanted.content + wanted.lineBreak));
      next++;
    } else {
      return [change(0, 0, text.length, formatted)];
    }
  }
}

function linesOf(text: string): TextLine[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)]
    .filter(([line]) => line !== '')
    .map(({ index, 1: content = '', 2: lineBreak = '' }) => ({ start: index, content, lineBreak }));
}

function isBlank({ content }: TextLine): boolean {
  return content.trim() === '';
}

function change(lineStart: number, start: number, end: number, newText: string): LineEdit {
  return { lineStart, start, end, newText };
}

function changesIn({ start, content, lineBreak }: TextLine, wanted: TextLine): LineEdit[] {
  if (lineBreak !== wanted.lineBreak) {
    const end = start + content.length + lineBreak.length;
    return [change(start, start, end, wanted.content + wanted.lineBreak)];
  }
  if (content === wanted.content) return [];
  const shorter = Math.min(content.length, wanted.content.length);
  let same = 0;
  while (same < shorter && content[same] === wanted.content[same]) same++;
  let sameBehind = 0;
  while (sameBehind < shorter - same && content.at(-1 - sameBehind) === wanted.content.at(-1 - sameBehind)) {
    sameBehind++;
  }
  const newText = wanted.content.slice(same, wanted.content.length - sameBehind);
  return [change(start, start + same, start + content.length - sameBehind, newText)];
}
