import { Lexer, type TokenType, type TokenVocabulary } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';

/**
 * Gives the grammar's terminals and keywords token types without a pattern: the line lexer emits
 * them itself (`Lexer.NA` says so to the parser).
 */
export class PlanTokenBuilder extends DefaultTokenBuilder {
  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    return withoutPattern(terminal.name);
  }

  protected override buildKeywordToken(keyword: GrammarAST.Keyword): TokenType {
    return withoutPattern(keyword.value);
  }
}

function withoutPattern(name: string): TokenType {
  return { name, PATTERN: Lexer.NA };
}

/** The token types by name, as the lexer wants them. */
export function tokenTypesByName(vocabulary: TokenVocabulary): Record<string, TokenType> {
  return Object.fromEntries((vocabulary as TokenType[]).map((type) => [type.name, type]));
}
