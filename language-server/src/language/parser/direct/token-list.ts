import type { Span } from '../../../core/model/source.ts';
import { simplified } from '../../../core/text/simplified.ts';
import type { PlanTokenNames } from '../../generated/ast.ts';
import { afterLineBreak } from '../characters.ts';
import { emitLines } from '../line-tokens.ts';

/** The tokens of a text as they come from the lexer, without lines and columns, which nobody asks of a closed file. */
export class TokenList {
  readonly text: string;
  readonly types: PlanTokenNames[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(text: string) {
    this.text = text;
  }

  add(type: PlanTokenNames, start: number, end: number): void {
    this.types.push(type);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** Where a token stands, by its number. */
  spanOf(at: number): Span {
    return { start: this.startOf(at), end: this.endOf(at) };
  }

  startOf(at: number): number {
    return this.starts[at] as number;
  }

  endOf(at: number): number {
    return this.ends[at] as number;
  }

  isEmpty(at: number): boolean {
    return this.starts[at] === this.ends[at];
  }
}

/** All tokens of a text; comments are none, for no rule reads them. */
export function tokensOfText(text: string): TokenList {
  const tokens = new TokenList(text);
  emitLines({
    text: simplified(text),
    emit(type, start, end) {
      if (end > start) tokens.add(type, start, end);
    },
    emitEvenEmpty: (type, start, end) => tokens.add(type, start, end),
    comment() {},
    endLine(end) {
      const next = afterLineBreak(text, end);
      tokens.add('EOL', end, next);
      return next;
    },
  });
  return tokens;
}
