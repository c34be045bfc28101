import { oncePerParagraph } from '../model/once-per.ts';
import type { Sourced, Span } from '../model/source.ts';
import type { RecogniserContext, Statement } from './commitment.ts';
import { type ParagraphReading, readingOf } from './reading.ts';

/** A reading, what was known around the paragraph when it was read, and where it began. */
interface PlacedReading {
  readonly context: RecogniserContext;
  readonly start: number;
  readonly reading: ParagraphReading;
}

/** Most paragraphs are read in one context only. */
const ofParagraph = oncePerParagraph<PlacedReading[]>();

/** As `readingOf`; a paragraph that was read before is not read again, wherever it stands now. */
export function rememberedReading(
  { value: text, span: { start } }: Sourced<string>,
  context: RecogniserContext = {},
): ParagraphReading {
  const readings = ofParagraph(text, () => []);
  const known = readings.find((each) => isSameContext(each.context, context));
  if (known) return known.start === start ? known.reading : movedReading(known.reading, start - known.start);
  const reading = readingOf(text, start, context);
  readings.push({ context, start, reading });
  return reading;
}

function isSameContext(a: RecogniserContext, b: RecogniserContext): boolean {
  return (
    a.year === b.year &&
    a.periodStart === b.periodStart &&
    a.periodEnd === b.periodEnd &&
    a.issueYear === b.issueYear &&
    a.zone === b.zone &&
    a.aid === b.aid
  );
}

function movedReading({ numerals, statements }: ParagraphReading, by: number): ParagraphReading {
  return {
    numerals: numerals.map((numeral) => ({ ...numeral, span: moved(numeral.span, by) })),
    statements: statements.map((statement) => movedStatement(statement, by)),
  };
}

function movedStatement({ name, scope, value, year, span, ...rest }: Statement, by: number): Statement {
  return {
    ...rest,
    name: { ...name, span: moved(name.span, by) },
    ...(scope && { scope: { ...scope, span: moved(scope.span, by) } }),
    value: { ...value, span: moved(value.span, by) },
    ...(year && { year: { ...year, span: moved(year.span, by) } }),
    span: moved(span, by),
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
