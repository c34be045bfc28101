import type { LangiumDocument } from 'langium';
import type { SemanticTokenProvider } from 'langium/lsp';
import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import type { Plan } from '../../core/model/plan.ts';
import type { Range } from '../../core/model/source.ts';
import { semanticTokenModifiers, semanticTokens, semanticTokenTypes } from './semantic-tokens.ts';

const indexes = (names: readonly string[]) => Object.fromEntries(names.map((name, index) => [name, index]));

/** Encodes the tokens of `semantic-tokens.ts` as LSP has them, whole, by range and as deltas. */
export function semanticTokenProvider(planOf: (document: LangiumDocument) => Plan): SemanticTokenProvider {
  const types = indexes(semanticTokenTypes);
  const modifiers = indexes(semanticTokenModifiers);
  const builders = new WeakMap<object, SemanticTokensBuilder>();
  const builderOf = ({ textDocument }: LangiumDocument): SemanticTokensBuilder => {
    const known = builders.get(textDocument) ?? new SemanticTokensBuilder();
    builders.set(textDocument, known);
    return known;
  };
  const fill = (builder: SemanticTokensBuilder, document: LangiumDocument, range?: Range): void => {
    const { source } = planOf(document);
    for (const token of semanticTokens(planOf(document))) {
      const { start, end } = source.rangeOf(token.span);
      if (range && (end.line < range.start.line || start.line > range.end.line)) continue;
      const bits = token.modifiers.reduce((sum, modifier) => sum | (1 << (modifiers[modifier] ?? 0)), 0);
      builder.push(
        start.line,
        start.character,
        token.span.end - token.span.start,
        types[token.type] ?? 0,
        bits,
      );
    }
  };
  return {
    tokenTypes: types,
    tokenModifiers: modifiers,
    semanticTokensOptions: {
      legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: [...semanticTokenModifiers] },
      full: { delta: true },
      range: true,
    },
    semanticHighlight(document) {
      const builder = builderOf(document);
      // a fresh result, and the base of the next delta
      builder.previousResult('');
      fill(builder, document);
      return builder.build();
    },
    semanticHighlightRange(document, { range }): SemanticTokens {
      const builder = new SemanticTokensBuilder();
      fill(builder, document, range);
      return builder.build();
    },
    semanticHighlightDelta(document, { previousResultId }) {
      const builder = builderOf(document);
      builder.previousResult(previousResultId);
      fill(builder, document);
      return builder.buildEdits();
    },
  };
}
