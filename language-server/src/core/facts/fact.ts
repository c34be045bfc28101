import type { IndicatorValue } from '../model/indicator-value.ts';
import type { YearPart } from '../model/period.ts';
import type { Indicator, Section } from '../model/plan.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Sourced, Span } from '../model/source.ts';
import type { Statement, StatementRole } from '../recogniser/commitment.ts';
import type { Subject } from './subject.ts';

/** A quantity that the plan states, in the one shape for sentences, fields, cells and boxes. */
export interface Fact {
  readonly role: StatementRole;
  /** As written, with what it is counted by: 每千人口拥有3岁以下婴幼儿托位数. */
  readonly name: string;
  /** What is measured, as it is looked up. */
  readonly subject: Subject;
  /** Level, growth a year, change, each year, share of something: what facts of one subject are told apart by. */
  readonly measure: string;
  readonly value: Quantity;
  readonly year?: number;
  readonly part?: YearPart;
  /** Whom it is for, each by itself. */
  readonly scope?: string;
  /** The whole statement; of a field its value. */
  readonly span: Span;
  readonly section: Section;
  /** The sentence's statement, where one states it. */
  readonly said?: SaidInText;
  /** The indicator's value, where one of its fields or cells states it. */
  readonly field?: { readonly indicator: Indicator; readonly value: IndicatorValue };
}

/** A statement with the paragraph it stands in. */
export interface SaidInText {
  readonly statement: Statement;
  readonly text: Sourced<string>;
}

/** A fact that a sentence states. */
export interface FactInText extends Fact {
  readonly said: SaidInText;
}

/** A fact that an indicator's field or cell states. */
export interface FactInField extends Fact {
  readonly field: NonNullable<Fact['field']>;
}

export function isInText(fact: Fact): fact is FactInText {
  return fact.said !== undefined;
}

export function isInField(fact: Fact): fact is FactInField {
  return fact.field !== undefined;
}
