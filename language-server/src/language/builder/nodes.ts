import { type AstNode, type CstNode, CstUtils, isCompositeCstNode } from 'langium';
import type { Sourced, Span } from '../../core/model/source.ts';
import { charTest } from '../../core/text/char-table.ts';
import type { NodeTokens } from '../parser/direct/direct-node.ts';

/** A node as one of the two parsers made it: with Langium's tree of tokens, or with its tokens by number. */
type ParsedNode = AstNode & { readonly $tokens?: NodeTokens };

/** The text of the whole file that a node was read from. */
export function fileTextOf({ $cstNode, $tokens }: ParsedNode): string {
  return $tokens?.list.text ?? $cstNode?.root.fullText ?? '';
}

/** The stretch a node was read from, line breaks at its end excluded. */
export function spanOf(node: AstNode): Span {
  const text = fileTextOf(node);
  const { start, end } = tokensSpan(node);
  let at = end;
  while (at > start && isWhiteSpace(text, at - 1)) at--;
  return { start, end: at };
}

const isWhiteSpace = charTest(/\s/);

function tokensSpan({ $cstNode, $tokens }: ParsedNode): Span {
  if ($tokens) return $tokens.span;
  // a file of comments alone has no token that a rule reads
  const isRead =
    $cstNode && (!isCompositeCstNode($cstNode) || $cstNode.content.some(({ hidden }) => !hidden));
  return isRead ? { start: $cstNode.offset, end: $cstNode.end } : { start: 0, end: 0 };
}

/** The stretches of the tokens of these types in a node and in all below it, in the order of the text. */
export function* tokensOfTypes(
  { $cstNode, $tokens }: ParsedNode,
  types: readonly string[],
): Generator<Span, void> {
  if ($tokens) {
    const { list, from, to } = $tokens;
    for (let at = from; at < to; at++) if (types.includes(list.types[at] as string)) yield list.spanOf(at);
  } else if ($cstNode) {
    for (const { tokenType, offset, end } of CstUtils.flattenCst($cstNode)) {
      if (types.includes(tokenType.name)) yield { start: offset, end };
    }
  }
}

/** The properties of a node that are read from the text, of any in a union. */
export type PropertyOf<N extends AstNode> = N extends unknown
  ? Exclude<keyof N, keyof AstNode> & string
  : never;

/** The first token a property was read from. @param known what is returned where it is just this */
export function tokenOf<N extends AstNode>(
  node: N,
  property: PropertyOf<N>,
  known?: Sourced<string>,
): Sourced<string> | undefined {
  const { $tokens, $cstNode }: ParsedNode = node;
  if ($tokens) {
    const { list } = $tokens;
    const found = $tokens.firstOf(property);
    if (found === undefined) return undefined;
    if (known?.span.start === list.startOf(found) && known.span.end === list.endOf(found)) return known;
    const span = list.spanOf(found);
    return { value: list.text.slice(span.start, span.end), span };
  }
  const content = ($cstNode as { content?: readonly CstNode[] } | undefined)?.content;
  const leaf = content && firstLeaf(content, node, property);
  return leaf && { value: leaf.text, span: { start: leaf.offset, end: leaf.end } };
}

/** Langium's own `findNodeForProperty` collects all; this stops at the first, which is several times faster. */
function firstLeaf(content: readonly CstNode[], node: AstNode, property: string): CstNode | undefined {
  for (const child of content) {
    const nested = (child as { content?: readonly CstNode[] }).content;
    if (nested) {
      // a fragment's tokens belong to the rule that uses it
      if (child.astNode !== node) continue;
      const found = firstLeaf(nested, node, property);
      if (found) return found;
    } else if (assignedProperty(child) === property) {
      return child;
    }
  }
  return undefined;
}

function assignedProperty(leaf: CstNode): string | undefined {
  for (let source: AstNode | undefined = leaf.grammarSource; source; source = source.$container) {
    if (source.$type === 'Assignment') return (source as AstNode & { feature: string }).feature;
    if (source.$type === 'ParserRule') return undefined;
  }
  return undefined;
}
