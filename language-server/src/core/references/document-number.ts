import type { Span } from '../model/source.ts';

/** What is wrong with the form of a document number. */
export type DocumentNumberFault =
  | 'brackets'
  | 'year-outside'
  | 'year-misplaced'
  | 'short-year'
  | 'ordinal'
  | 'leading-zero'
  | 'blanks'
  | 'no-sign';

/** 国办发〔2022〕5号: the number under which a body has issued a document. */
export interface DocumentNumber {
  /** With the office's abbreviation. */
  readonly span: Span;
  /** As written. */
  readonly text: string;
  /** 国办发; what stands in front of it in a sentence is left out as far as can be told. */
  readonly office: string;
  readonly year: number;
  readonly number: number;
  /** What follows the abbreviation, which is where a form can be wrong. */
  readonly tail: Span;
  /** 〔2022〕5号: what the tail should be. */
  readonly right: string;
  readonly faults: readonly DocumentNumberFault[];
}
