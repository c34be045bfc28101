import { oncePerText } from '../model/once-per.ts';
import type { Sourced, Span } from '../model/source.ts';
import type { Commitment, RecogniserContext } from './commitment.ts';
import { recogniseCommitments } from './recognise.ts';

/** Paragraphs of some forty plans; a key that is struck changes one of them. */
const ofParagraph = oncePerText<readonly Commitment[]>(4000);

/** As `recogniseCommitments`; a paragraph that was read before is not read again, wherever it stands now. */
export function rememberedCommitments(
  { value: text, span }: Sourced<string>,
  context?: RecogniserContext,
): Commitment[] {
  const key = `${context?.year} ${context?.periodStart} ${context?.periodEnd} ${text}`;
  const commitments = ofParagraph(key, () => recogniseCommitments(text, 0, context));
  return commitments.map((commitment) => moved(commitment, span.start));
}

function moved({ name, scope, value, year, span, ...rest }: Commitment, by: number): Commitment {
  const on = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...rest,
    name: { ...name, span: on(name.span) },
    ...(scope && { scope: { ...scope, span: on(scope.span) } }),
    value: { ...value, span: on(value.span) },
    ...(year && { year: { ...year, span: on(year.span) } }),
    span: on(span),
  };
}
