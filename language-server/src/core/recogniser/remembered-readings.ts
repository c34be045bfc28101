import { oncePerText } from '../model/once-per.ts';
import type { Sourced, Span } from '../model/source.ts';
import type { RecogniserContext, Statement } from './commitment.ts';
import { type ParagraphReading, readingOf } from './reading.ts';

/** Paragraphs of some forty plans; a key that is struck changes one of them. */
const ofParagraph = oncePerText<ParagraphReading>(4000);

/** As `readingOf`; a paragraph that was read before is not read again, wherever it stands now. */
export function rememberedReading(
  { value: text, span: { start } }: Sourced<string>,
  context: RecogniserContext = {},
): ParagraphReading {
  const { year, periodStart, periodEnd, issueYear, zone, aid } = context;
  const key = `${year} ${periodStart} ${periodEnd} ${issueYear} ${zone} ${aid} ${text}`;
  const { numerals, statements } = ofParagraph(key, () => readingOf(text, 0, context));
  return {
    numerals: numerals.map((numeral) => ({ ...numeral, span: moved(numeral.span, start) })),
    statements: statements.map((statement) => movedStatement(statement, start)),
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
