import type { HeaderTextKey } from '../fields/header-fields.ts';
import type { Period, PlanDate } from './period.ts';
import type { Sourced, Span } from './source.ts';

/** The fields that are kept as they are written: those of the table of header fields. */
export type HeaderTexts = { readonly [Key in HeaderTextKey]?: Sourced<string> };

export interface Header extends HeaderTexts {
  /** The whole block, or an empty span at the start of the file where there is none. */
  readonly span: Span;
  readonly title?: Sourced<string>;
  readonly issuers: readonly Sourced<string>[];
  readonly signed?: Sourced<PlanDate>;
  readonly published?: Sourced<PlanDate>;
  /** The years covered; taken from the title (2023—2025年, “十四五”) where 规划期 is not given. */
  readonly period?: Sourced<Period>;
  /** The base year; the year before the period where 基期 is not given, then without a span. */
  readonly baseYear?: { readonly value: number; readonly span?: Span };
  readonly bases: readonly Basis[];
}

/** A document the plan rests on. */
export interface Basis {
  readonly title: string;
  readonly span: Span;
  readonly documentNumber?: Sourced<string>;
}
