import type { Sourced, Span } from '../model/source.ts';
import type { Commitment, RecogniserContext } from './commitment.ts';
import { recogniseCommitments } from './recognise.ts';

/** Paragraphs of some forty plans; a key that is struck changes one of them. */
const most = 4000;
const known = new Map<string, readonly Commitment[]>();

/** As `recogniseCommitments`; a paragraph that was read before is not read again, wherever it stands now. */
export function rememberedCommitments(
  { value: text, span }: Sourced<string>,
  context?: RecogniserContext,
): Commitment[] {
  const key = `${context?.year} ${context?.periodStart} ${context?.periodEnd} ${text}`;
  let commitments = known.get(key);
  if (!commitments) {
    commitments = recogniseCommitments(text, 0, context);
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(key, commitments);
  }
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
