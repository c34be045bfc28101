import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import type { Span } from '../model/source.ts';
import type { DocumentNumber } from './document-number.ts';
import { documentNumbersIn } from './document-numbers.ts';
import { citingLines } from './line-references.ts';
import type { Quotation } from './quotations.ts';

/** A document that a plan names, with places counted from the plan's start. */
export interface Citation extends Quotation {
  /** What is written in its line in front of it and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** Every document that a plan names between 《》, fields and cells included, in the order of the text. */
export const citationsOf = oncePer((plan: Plan): readonly Citation[] =>
  citingLines(plan).flatMap(({ value, span: { start }, quotations }) =>
    quotations.map((quotation) => ({
      ...quotation,
      titleSpan: moved(quotation.titleSpan, start),
      span: moved(quotation.span, start),
      ...(quotation.number && { number: numberMoved(quotation.number, start) }),
      before: value.slice(0, quotation.span.start),
      behind: value.slice(quotation.span.end),
    })),
  ),
);

/** The number in a field that holds nothing else, counted from the plan's start. */
export const ownNumberOf = oncePer(({ header: { documentNumber } }: Plan): DocumentNumber | undefined => {
  const [number] = documentNumber ? documentNumbersIn(documentNumber.value) : [];
  return number && documentNumber && numberMoved(number, documentNumber.span.start);
});

function numberMoved(number: DocumentNumber, by: number): DocumentNumber {
  return { ...number, span: moved(number.span, by), tail: moved(number.tail, by) };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
