import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult } from 'langium';
import { createEmitter } from './emitter.ts';
import { emitLines } from './line-tokens.ts';
import { tokenTypesByName } from './token-builder.ts';

/** The line lexer behind Langium's `Lexer`; it never fails. */
export class PlanLexer implements Lexer {
  readonly definition: TokenTypeDictionary;

  constructor(services: LangiumCoreServices) {
    this.definition = tokenTypesByName(services.parser.TokenBuilder.buildTokens(services.Grammar));
  }

  tokenize(text: string): LexerResult {
    const emitter = createEmitter(text, this.definition as Record<string, TokenType>);
    emitLines(emitter);
    return { tokens: emitter.tokens, hidden: emitter.hidden, errors: [] };
  }
}
