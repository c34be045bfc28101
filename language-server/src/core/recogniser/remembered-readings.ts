import { oncePerParagraph } from '../model/once-per.ts';
import type { Sourced, Span } from '../model/source.ts';
import type { RecogniserContext, Statement } from './commitment.ts';
import { type ParagraphReading, readingOf } from './reading.ts';

/** A reading, and where the paragraph began when it was read. */
interface PlacedReading {
  readonly start: number;
  readonly reading: ParagraphReading;
}

const ofParagraph = oncePerParagraph<PlacedReading>();

/** As `readingOf`; a paragraph that was read before is not read again, wherever it stands now. */
export function rememberedReading(
  { value: text, span: { start } }: Sourced<string>,
  context: RecogniserContext = {},
): ParagraphReading {
  const { year, periodStart, periodEnd, issueYear, zone, aid } = context;
  const key = `${year} ${periodStart} ${periodEnd} ${issueYear} ${zone} ${aid} ${text}`;
  const { start: before, reading } = ofParagraph(key, () => ({
    start,
    reading: readingOf(text, start, context),
  }));
  return before === start ? reading : movedReading(reading, start - before);
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
