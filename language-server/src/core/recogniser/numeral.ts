import type { Span } from '../model/source.ts';

/** What a numeral of the text is. */
export type NumeralClass =
  /** An amount that is to be reached, done or kept. */
  | 'target'
  /** What is, or was. */
  | 'state'
  /** Where a target sets out from: 由[45%]提高到60%. */
  | 'baseline'
  /** A year, a month, a day, a period, a deadline. */
  | 'date'
  /** The number of a document, of an article of it, of a standard. */
  | 'document'
  /** The number of a heading, of a part of a list, of a box, a table, an annex. */
  | 'mark'
  /** A part of a name or a code: 5G, “12345”, 世界500强. */
  | 'name'
  /** 第3个, 前10位. */
  | 'ordinal'
  /** It describes what is spoken of: 0—6岁儿童, 15分钟生活圈. */
  | 'attribute'
  /** It counts what is listed beside it: A、B等5家. */
  | 'count'
  /** What is paid, lent or spared, and the caps of it. */
  | 'subsidy'
  /** A threshold or a term of a rule. */
  | 'condition'
  /** A cell of a table that has lost its bars. */
  | 'cell'
  /** No rule knows it. */
  | 'unread';

/** A numeral of a paragraph: its place (digits with what belongs to them: a range, a date, a document number are one), what it is, and the rule that said so. */
export interface Numeral {
  readonly span: Span;
  readonly text: string;
  readonly class: NumeralClass;
  /** The name of a rule of `rules/`. */
  readonly rule: string;
}
