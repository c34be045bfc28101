import { GrammarAST } from 'langium';
import { oncePer } from '../../../core/model/once-per.ts';

/** The terminals and keywords that an element of the grammar may begin with. */
export interface FirstTokens {
  readonly names: ReadonlySet<string>;
  /** Whether it may be left out, so that what follows it may come first too. */
  readonly isOptional: boolean;
}

/** Found once for each element, for rules are called from many places. @throws where one is not read directly */
export const firstTokens = oncePer((element: GrammarAST.AbstractElement): FirstTokens => {
  const { names, isOptional } = withoutCardinality(element);
  const { cardinality } = element;
  return { names, isOptional: isOptional || cardinality === '?' || cardinality === '*' };
});

function withoutCardinality(element: GrammarAST.AbstractElement): FirstTokens {
  if (GrammarAST.isAssignment(element)) return firstTokens(element.terminal);
  if (GrammarAST.isKeyword(element)) return { names: new Set([element.value]), isOptional: false };
  if (GrammarAST.isRuleCall(element)) {
    const rule = ruleOf(element);
    if (GrammarAST.isTerminalRule(rule)) return { names: new Set([rule.name]), isOptional: false };
    return firstTokens(rule.definition);
  }
  if (GrammarAST.isAlternatives(element)) {
    const all = element.elements.map(firstTokens);
    return { names: union(all), isOptional: all.some(({ isOptional }) => isOptional) };
  }
  if (GrammarAST.isGroup(element)) {
    const all = element.elements.map(firstTokens);
    const needed = all.findIndex(({ isOptional }) => !isOptional);
    return { names: union(needed < 0 ? all : all.slice(0, needed + 1)), isOptional: needed < 0 };
  }
  throw new Error(`The grammar has a ${element.$type}, which is not read directly.`);
}

export function ruleOf({ rule }: GrammarAST.RuleCall): GrammarAST.ParserRule | GrammarAST.TerminalRule {
  const { ref } = rule;
  if (GrammarAST.isParserRule(ref) || GrammarAST.isTerminalRule(ref)) return ref;
  throw new Error(`The grammar calls ${rule.$refText}, which is no rule of a parser.`);
}

const union = (all: readonly FirstTokens[]): Set<string> => new Set(all.flatMap(({ names }) => [...names]));
