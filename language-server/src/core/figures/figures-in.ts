import type { Section } from '../model/plan.ts';
import type { Source, Sourced, Span } from '../model/source.ts';
import type { Numeral, NumeralClass } from '../recogniser/numeral.ts';
import type { ParagraphReading } from '../recogniser/reading.ts';
import { rememberedReading } from '../recogniser/remembered-readings.ts';
import { type PlaceRuleName, placeRules } from './place-rules.ts';
import type { FigurePlace, PlanFigure } from './plan-figure.ts';

/** Where a text stands. */
export interface Standing {
  readonly place: FigurePlace;
  readonly section?: Section | undefined;
  readonly field?: PlanFigure['field'];
  /** What the place says that its figures are of. */
  readonly of?: string;
}

/** The figures of a text as prose. */
export function figuresRead(reading: ParagraphReading, standing: Standing): PlanFigure[] {
  return reading.numerals.map((numeral) => {
    const statement = reading.statements.find(({ value }) => holds(value.span, numeral.span));
    return { ...numeral, ...placed(standing), ...(statement && { statement }) };
  });
}

/** The figures of a text whose place says what its amounts are; what the form of a numeral tells stays. */
export function figuresAs(rule: PlaceRuleName, text: Sourced<string>, standing: Standing): PlanFigure[] {
  const ofPlace = { rule, class: placeRules[rule].class };
  return rememberedReading(text).numerals.map((numeral) => ({
    ...numeral,
    ...(isKept(numeral, rule) ? {} : ofPlace),
    ...placed(standing),
  }));
}

function placed({ place, section, field, of }: Standing) {
  return { place, ...(section && { section }), ...(field && { field }), ...(of && { of }) };
}

/** The same where the place says what everything is, whatever its form. */
export function allAs(rule: PlaceRuleName, text: Sourced<string>, standing: Standing): PlanFigure[] {
  const ofPlace = { rule, class: placeRules[rule].class };
  return figuresAs(rule, text, standing).map((figure) => ({ ...figure, ...ofPlace }));
}

/** What is told by the form of a numeral and the characters beside it, wherever it stands. */
const ofItsForm: ReadonlySet<NumeralClass> = new Set([
  'date',
  'document',
  'mark',
  'name',
  'ordinal',
  'attribute',
]);

/** Where an amount is to stand, 〔13〕 is no quotation and 15.2 no mark; 每20户 in front of it is none all the same. */
function isKept({ class: of }: Numeral, rule: PlaceRuleName): boolean {
  return ofItsForm.has(placeRules[rule].class) ? ofItsForm.has(of) : of === 'date' || of === 'attribute';
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The stretches of a text that have a digit. */
export function slicesOf({ text }: Source, spans: readonly (Span | undefined)[]): Sourced<string>[] {
  return spans.flatMap((span) => {
    const value = span ? text.slice(span.start, span.end) : '';
    return span && hasDigit.test(value) ? [{ value, span }] : [];
  });
}

const hasDigit = /[\d０-９]/;
