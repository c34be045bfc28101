import type { XmlNode } from '../archive/xml.ts';

/** What Word computes, over paragraphs (page numbers, a table of contents): the instruction is no text, the result is. */
export interface WordFields {
  /** `w:fldChar`: where a field begins, its result begins, and it ends. */
  mark(fldChar: XmlNode): void;
  instruct(text: string): void;
  /** Reads a field that stands in one element. */
  within(instruction: string, read: () => void): void;
  /** What text at this place is. */
  readonly place: 'text' | 'instruction' | 'contents';
}

export function fieldsOf(): WordFields {
  const open: { instruction: string; hasResult: boolean }[] = [];
  return {
    mark: (fldChar) => {
      const type = fldChar.attributes['w:fldCharType'];
      const last = open.at(-1);
      if (type === 'begin') open.push({ instruction: '', hasResult: false });
      else if (type === 'separate' && last) last.hasResult = true;
      else if (type === 'end') open.pop();
    },
    instruct: (text) => {
      const last = open.at(-1);
      if (last) last.instruction += text;
    },
    within: (instruction, read) => {
      open.push({ instruction, hasResult: true });
      read();
      open.pop();
    },
    get place() {
      if (open.some(({ hasResult }) => !hasResult)) return 'instruction';
      return open.some(({ instruction }) => /^\s*TOC\b/iu.test(instruction)) ? 'contents' : 'text';
    },
  };
}
