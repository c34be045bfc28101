import type { PlanTokenNames } from '../../generated/ast.ts';
import type { TokenList } from './token-list.ts';

/** Where the reading of a list of tokens has come to. */
export class TokenCursor {
  readonly tokens: TokenList;
  /** The number of the next token. */
  at = 0;

  constructor(tokens: TokenList) {
    this.tokens = tokens;
  }

  /** The next token's type; nothing at the end. */
  get type(): PlanTokenNames | undefined {
    return this.tokens.types[this.at];
  }

  /** Goes on behind a token of that type, if it is the next. */
  take(type: string): boolean {
    if (this.type !== type) return false;
    this.at++;
    return true;
  }
}
