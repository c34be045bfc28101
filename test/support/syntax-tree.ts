import { type AstNode, isAstNode, isReference } from 'langium';
import { keywordNamed } from '../../language-server/src/core/text/keyword-lookup.ts';
import { parsePlanFile } from '../../language-server/src/language/parser/parse.ts';

type Plain = string | number | boolean | undefined | Plain[] | { [property: string]: Plain };

/**
 * The syntax tree of a text as plain data, without positions: what was read, not where. Keywords of
 * fields are the grammar's names, whatever their spelling.
 */
export function syntaxTree(text: string): Plain {
  return plain(parsePlanFile(text).value);
}

function plain(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(plain);
  if (isReference(value)) return value.$refText;
  if (!isAstNode(value)) return value as Plain;
  const properties = Object.entries(value as AstNode).filter(([name]) => !name.startsWith('$'));
  return {
    $type: value.$type,
    ...Object.fromEntries(
      properties.map(([name, of]) => [name, name === 'key' ? grammarName(of) : plain(of)]),
    ),
  };
}

function grammarName(spelling: string): string {
  return keywordNamed(spelling)?.name ?? spelling;
}
