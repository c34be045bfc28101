import type { Span } from './source.ts';

export interface SyntaxProblem {
  readonly span: Span;
  readonly kind: /** a field with no block above it that could hold it */
    | 'orphan-field'
    /** what opens a block or a box, indented: it is read as if it weren't */
    | 'indented'
    /** a line in a block that is no field of it */
    | 'unknown-field'
    /** a text line that looks like a mistyped field */
    | 'looks-like-field'
    /** the same field twice in one block */
    | 'repeated-field'
    /** a value, date or period that can't be read */
    | 'unreadable';
  /** What was written as the field's name, or the value. */
  readonly text: string;
  /** The keyword or spelling that was likely meant. */
  readonly suggestion?: string;
  /** The block the line stands in: its keyword. */
  readonly block?: string;
}
