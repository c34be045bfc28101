import type { PlanFile } from '../../generated/ast.ts';
import { PlanGrammar } from '../../generated/grammar.ts';
import { CompiledGrammar } from './compiled-grammar.ts';
import { TokenCursor } from './token-cursor.ts';
import { tokensOfText } from './token-list.ts';

let grammar: CompiledGrammar | undefined;

/**
 * Parses a text that nobody is editing, by the same tokens and the same rules as Langium's parser (`parse.ts`) and into
 * the same nodes, but without a tree of tokens: that costs more than all the rest, and only an open file needs it.
 * Nothing where the tokens are not as the grammar takes them, which the lexer sees to, and from which Langium's parser
 * would recover.
 */
export function parseDirectly(text: string): PlanFile | undefined {
  grammar ??= new CompiledGrammar(PlanGrammar());
  return grammar.read(new TokenCursor(tokensOfText(text))) as PlanFile | undefined;
}
