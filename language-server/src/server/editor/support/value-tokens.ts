import type { Value } from '../../../core/model/quantity.ts';
import type { Span } from '../../../core/model/source.ts';
import { valueParts } from '../../../core/model/value/parse.ts';

export interface ValueToken {
  readonly type: 'number' | 'unit' | 'operator';
  readonly span: Span;
}

/** The numbers, units and binding words of a value, in order; of one that can't be read, up to where it fails. */
export function valueTokens(value: Value): ValueToken[] {
  if (value.kind === 'none') return [];
  return valueParts(value.text, value.span.start).map(({ kind, span }) => ({
    type: kind === 'number' || kind === 'unit' ? kind : 'operator',
    span,
  }));
}
