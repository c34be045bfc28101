import { type AstNode, CstUtils, type LeafCstNode } from 'langium';
import { parsePlanFile } from '../../language-server/src/language/parser/parse.ts';

export interface ReadToken {
  readonly type: string;
  readonly image: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens that the parser took from a text, comments among them, in the order of the text. */
export function tokensOf(text: string): ReadToken[] {
  return readTokens(parsePlanFile(text).value);
}

/** As above, of a syntax tree. */
export function readTokens({ $cstNode }: AstNode): ReadToken[] {
  return $cstNode ? CstUtils.flattenCst($cstNode).map(readToken).toArray() : [];
}

function readToken({ tokenType, text, offset, end }: LeafCstNode): ReadToken {
  return { type: tokenType.name, image: text, start: offset, end };
}

/** The images of the tokens of a type: `imagesOf('NAME', text)`. */
export function imagesOf(type: string, text: string): string[] {
  return tokensOf(text)
    .filter((token) => token.type === type)
    .map((token) => token.image);
}

/** The tokens of a text as `TYPE image`, ends of lines and indents left out. */
export function tokenLines(text: string): string[] {
  return tokensOf(text)
    .filter(({ type }) => type !== 'EOL' && type !== 'INDENT')
    .map(({ type, image }) => (type === image ? image : `${type} ${image}`));
}
