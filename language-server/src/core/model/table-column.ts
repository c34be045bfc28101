import type { KeywordName } from '../../../../grammar/keywords.ts';
import type { ColumnContent } from '../fields/column-heads.ts';
import type { Sourced } from './source.ts';

/** A column of a table as it was drafted. */
export interface HeadedColumn {
  /** One text, or two where a heading stands above those of several columns: 目标 above 2030年. Empty ones too. */
  readonly headings: readonly Sourced<string>[];
  /** Both as they are read: 2030年目标. */
  readonly heading: string;
  readonly content: ColumnContent;
  /** The keyword of the language that the heading stands for. */
  readonly keyword?: KeywordName;
}

/** What stands in a column that the language has no word for, or behind the last column. */
export interface OtherCell {
  /** Empty behind the last column. */
  readonly heading: string;
  readonly value: Sourced<string>;
}
