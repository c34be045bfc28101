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
  /** Of which property each word is, in the order of the text. Most nodes have but one, and no list is made for it. */
  private property: string | undefined;
  private token = -1;
  private others: { readonly property: string; readonly token: number }[] | undefined;

  constructor({ tokens, at }: TokenCursor) {
    this.list = tokens;
    this.from = at;
    this.to = at;
  }

  assign(property: string, token: number): void {
    if (this.property === undefined) {
      this.property = property;
      this.token = token;
    } else {
      this.others ??= [];
      this.others.push({ property, token });
    }
  }

  /** The number of the first token of a property. */
  firstOf(property: string): number | undefined {
    if (this.property === property) return this.token;
    return this.others?.find((each) => each.property === property)?.token;
  }

  /** From the first to the last that is not empty; a line that ends with the file has an empty end. */
  get span(): Span {
    const { list } = this;
    let { from, to } = this;
    while (from < to && list.isEmpty(from)) from++;
    while (from < to && list.isEmpty(to - 1)) to--;
    return from < to ? { start: list.startOf(from), end: list.endOf(to - 1) } : { start: 0, end: 0 };
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
  const { tokens, at } = cursor;
  // an empty token is no word: it only holds a place
  if (!tokens.isEmpty(at)) {
    node.$tokens.assign(property, at);
    assign(node, property, tokens.text.slice(tokens.startOf(at), tokens.endOf(at)), isList);
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
