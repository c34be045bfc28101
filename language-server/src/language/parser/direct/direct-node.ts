import type { AstNode } from 'langium';
import type { Span } from '../../../core/model/source.ts';
import type { TokenCursor } from './token-cursor.ts';
import type { TokenList } from './token-list.ts';

/** A node of the syntax tree as Langium's parser makes it, that has its tokens by number instead of a tree of them. */
export interface DirectNode extends AstNode {
  [property: string]: unknown;
  $container?: AstNode;
  readonly $tokens: NodeTokens;
}

/** The tokens that a node was read from. */
export class NodeTokens {
  readonly list: TokenList;
  /** The number of its first. */
  readonly from: number;
  /** The number behind its last. */
  to: number;
  /** Which was the first of each property, in the order of the text. */
  readonly assigned: { readonly property: string; readonly token: number }[] = [];

  constructor({ tokens, at }: TokenCursor) {
    this.list = tokens;
    this.from = at;
    this.to = at;
  }

  /** From the first to the last that is not empty; a line that ends with the file has an empty end. */
  get span(): Span {
    let { from, to } = this;
    while (from < to && isEmpty(this.list.spanOf(from))) from++;
    while (from < to && isEmpty(this.list.spanOf(to - 1))) to--;
    return from < to
      ? { start: this.list.spanOf(from).start, end: this.list.spanOf(to - 1).end }
      : { start: 0, end: 0 };
  }
}

/** Begins a node where the cursor stands, with empty lists, which nobody has to fill. */
export function beginNode(type: string, cursor: TokenCursor, lists: readonly string[]): DirectNode {
  const node: DirectNode = { $type: type, $tokens: new NodeTokens(cursor) };
  for (const list of lists) node[list] = [];
  return node;
}

/** Gives a node the next token's words. */
export function assignToken(node: DirectNode, property: string, cursor: TokenCursor, isList: boolean): void {
  const { text } = cursor.tokens;
  const { start, end } = cursor.tokens.spanOf(cursor.at);
  // an empty token is no word: it only holds a place
  if (end > start) {
    node.$tokens.assigned.push({ property, token: cursor.at });
    assign(node, property, text.slice(start, end), isList);
  }
  cursor.at++;
}

/** Gives a node another below it. */
export function adopt(node: DirectNode, property: string, child: DirectNode, isList: boolean): void {
  child.$container = node;
  assign(node, property, child, isList);
}

function assign(node: DirectNode, property: string, value: unknown, isList: boolean): void {
  if (isList) (node[property] as unknown[]).push(value);
  else node[property] = value;
}

const isEmpty = ({ start, end }: Span): boolean => start === end;
