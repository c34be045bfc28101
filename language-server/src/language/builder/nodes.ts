import { type AstNode, type CstNode, CstUtils, EMPTY_STREAM, type LeafCstNode, type Stream } from 'langium';
import type { Sourced, Span } from '../../core/model/source.ts';

/** The stretch a node was read from, line breaks at its end excluded. */
export function spanOf(node: AstNode): Span {
  const cst = node.$cstNode;
  if (!cst) return { start: 0, end: 0 };
  return trimmed(cst.root.fullText, cst.offset, cst.end);
}

function trimmed(text: string, start: number, end: number): Span {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] as string)) at--;
  return { start, end: at };
}

/** The tokens of a node and of all below it, in the order of the text. */
export function leaves({ $cstNode }: AstNode): Stream<LeafCstNode> {
  return $cstNode ? CstUtils.flattenCst($cstNode) : EMPTY_STREAM;
}

/** The properties of a node that are read from the text, of any in a union. */
export type PropertyOf<N extends AstNode> = N extends unknown
  ? Exclude<keyof N, keyof AstNode> & string
  : never;

/**
 * The first token a property was read from. Langium's own `findNodeForProperty` collects all of them;
 * this stops at the first, which makes building a large plan several times faster.
 */
export function tokenOf<N extends AstNode>(node: N, property: PropertyOf<N>): Sourced<string> | undefined {
  const content = (node.$cstNode as { content?: readonly CstNode[] } | undefined)?.content;
  const leaf = content && firstLeaf(content, node, property);
  return leaf && { value: leaf.text, span: { start: leaf.offset, end: leaf.end } };
}

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
