import { GrammarAST } from 'langium';
import { adopt, assignToken, beginNode, type DirectNode } from './direct-node.ts';
import { firstTokens, ruleOf } from './first-tokens.ts';
import type { TokenCursor } from './token-cursor.ts';

/** Reads what an element of the grammar says into a node, from where the cursor stands; false where it is not there. */
type ElementReader = (cursor: TokenCursor, node: DirectNode) => boolean;
/** Reads a node. */
type NodeReader = (cursor: TokenCursor) => DirectNode | undefined;

/**
 * The rules of the grammar as functions that call each other, which is possible because it is LL(1): the next token alone
 * says which way to go. So the grammar stays the one definition of the language.
 */
export class CompiledGrammar {
  private readonly grammar: GrammarAST.Grammar;
  private readonly nodeReaders = new Map<GrammarAST.ParserRule, NodeReader>();
  private readonly fragments = new Map<GrammarAST.ParserRule, ElementReader>();
  private readonly listsByType = new Map<string, ReadonlySet<string>>();

  constructor(grammar: GrammarAST.Grammar) {
    this.grammar = grammar;
  }

  /** Reads a rule's node from a list of tokens; nothing where these are not as the grammar has them. */
  read(cursor: TokenCursor): DirectNode | undefined {
    const entry = this.grammar.rules.find((rule) => GrammarAST.isParserRule(rule) && rule.entry);
    const node = entry && this.nodeReader(entry as GrammarAST.ParserRule)(cursor);
    return cursor.type === undefined ? node : undefined;
  }

  private nodeReader(rule: GrammarAST.ParserRule): NodeReader {
    let reader = this.nodeReaders.get(rule);
    if (reader) return reader;
    // rules call each other in circles: who asks for this one meanwhile is led here
    let compiled: NodeReader | undefined;
    this.nodeReaders.set(rule, (cursor) => compiled?.(cursor));
    reader = compiled = this.nodes(rule.definition) ?? this.node(rule);
    this.nodeReaders.set(rule, reader);
    return reader;
  }

  /** What calls a rule with nodes of its own, or has a choice of such rules: the node is theirs. */
  private nodes(element: GrammarAST.AbstractElement): NodeReader | undefined {
    if (GrammarAST.isRuleCall(element)) {
      const rule = ruleOf(element);
      return GrammarAST.isParserRule(rule) && !rule.fragment ? this.nodeReader(rule) : undefined;
    }
    if (!GrammarAST.isAlternatives(element)) return undefined;
    const byToken = new Map<string, NodeReader>();
    for (const each of element.elements) {
      const reader = this.nodes(each);
      if (!reader) return undefined;
      for (const name of firstTokens(each).names) byToken.set(once(name, byToken), reader);
    }
    return (cursor) => byToken.get(cursor.type ?? '')?.(cursor);
  }

  private node(rule: GrammarAST.ParserRule): NodeReader {
    const type = rule.inferredType?.name ?? rule.name;
    const lists = [...this.listsOf(type)];
    const read = this.element(rule.definition);
    return (cursor) => {
      const node = beginNode(type, cursor, lists);
      if (!read(cursor, node)) return undefined;
      node.$tokens.to = cursor.at;
      return node;
    };
  }

  /** The properties of a type that are lists, whichever of its rules fills them. */
  private listsOf(type: string): ReadonlySet<string> {
    let lists = this.listsByType.get(type);
    if (!lists) {
      const rules = this.grammar.rules.filter(
        (rule) => GrammarAST.isParserRule(rule) && (rule.inferredType?.name ?? rule.name) === type,
      ) as GrammarAST.ParserRule[];
      lists = new Set(rules.flatMap((rule) => listsIn(rule.definition)));
      this.listsByType.set(type, lists);
    }
    return lists;
  }

  private element(element: GrammarAST.AbstractElement): ElementReader {
    const read = this.once(element);
    const { cardinality } = element;
    if (!cardinality) return read;
    const { names } = firstTokens(element);
    const isNext = ({ type }: TokenCursor) => type !== undefined && names.has(type);
    if (cardinality === '?') return (cursor, node) => !isNext(cursor) || read(cursor, node);
    return (cursor, node) => {
      if (cardinality === '+' && !read(cursor, node)) return false;
      while (isNext(cursor)) if (!read(cursor, node)) return false;
      return true;
    };
  }

  private once(element: GrammarAST.AbstractElement): ElementReader {
    if (GrammarAST.isGroup(element)) {
      const all = element.elements.map((each) => this.element(each));
      return (cursor, node) => {
        for (const read of all) if (!read(cursor, node)) return false;
        return true;
      };
    }
    if (GrammarAST.isAlternatives(element)) return this.alternatives(element);
    if (GrammarAST.isAssignment(element)) return this.assignment(element);
    if (GrammarAST.isKeyword(element)) return (cursor) => cursor.take(element.value);
    const rule = ruleOf(element as GrammarAST.RuleCall);
    return GrammarAST.isTerminalRule(rule) ? (cursor) => cursor.take(rule.name) : this.fragment(rule);
  }

  private alternatives({ elements }: GrammarAST.Alternatives): ElementReader {
    const byToken = new Map<string, ElementReader>();
    for (const element of elements) {
      const reader = this.element(element);
      for (const name of firstTokens(element).names) byToken.set(once(name, byToken), reader);
    }
    return (cursor, node) => byToken.get(cursor.type ?? '')?.(cursor, node) ?? false;
  }

  private assignment({ feature, operator, terminal }: GrammarAST.Assignment): ElementReader {
    const isList = operator === '+=';
    const read = this.nodes(terminal);
    if (read) {
      return (cursor, node) => {
        const child = read(cursor);
        if (child) adopt(node, feature, child, isList);
        return child !== undefined;
      };
    }
    const { names } = firstTokens(terminal);
    return (cursor, node) => {
      if (cursor.type === undefined || !names.has(cursor.type)) return false;
      assignToken(node, feature, cursor, isList);
      return true;
    };
  }

  private fragment(rule: GrammarAST.ParserRule): ElementReader {
    let reader = this.fragments.get(rule);
    if (!reader) {
      reader = this.element(rule.definition);
      this.fragments.set(rule, reader);
    }
    return reader;
  }
}

/** @throws where a token would lead two ways */
function once(name: string, byToken: ReadonlyMap<string, unknown>): string {
  if (byToken.has(name)) throw new Error(`The grammar is not LL(1): ${name} begins two alternatives.`);
  return name;
}

function listsIn(element: GrammarAST.AbstractElement): string[] {
  if (GrammarAST.isAssignment(element)) return element.operator === '+=' ? [element.feature] : [];
  if (GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element))
    return element.elements.flatMap(listsIn);
  if (!GrammarAST.isRuleCall(element)) return [];
  const rule = ruleOf(element);
  return GrammarAST.isParserRule(rule) && rule.fragment ? listsIn(rule.definition) : [];
}
