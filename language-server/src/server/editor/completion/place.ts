import type { KeywordName } from '../../../../../grammar/keywords.ts';
import type { BlockKind } from '../../../language/parser/line-context.ts';
import type { PlacedLine } from '../support/lines.ts';

/** Where the cursor stands, as far as completion cares; `from` is where the word at the cursor begins. */
export type CursorPlace =
  /** the start of an unindented line */
  | { readonly kind: 'section'; readonly from: number; readonly to: number }
  /** the start of an indented line under the line that opens a block */
  | { readonly kind: 'block'; readonly block: BlockKind; readonly from: number; readonly to: number }
  /** what stands behind a field's colon or in a cell; `of` is the field, 目标 for every year */
  | { readonly kind: 'content'; readonly of: KeywordName; readonly from: number; readonly to: number }
  /** a cell of a table's first row */
  | { readonly kind: 'column'; readonly from: number; readonly to: number; readonly row: PlacedLine }
  /** behind a bracket in which a responsibility may begin */
  | {
      readonly kind: 'bracket';
      readonly from: number;
      readonly to: number;
      /** Who answers may be named there without a keyword. */
      readonly endsParagraph: boolean;
    }
  /** within 《 of a text: the title of a document */
  | { readonly kind: 'citation'; readonly from: number; readonly to: number }
  /** behind 附件, 专栏, 表: which of them */
  | { readonly kind: 'mark'; readonly from: number; readonly to: number }
  /** a list of who answers in a bracket without a keyword: （甲局牵头，乙局配合） */
  | { readonly kind: 'answers'; readonly from: number; readonly to: number };
