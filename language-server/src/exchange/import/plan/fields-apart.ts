import { unclosedBracket } from '../../../language/parser/characters.ts';
import { keywordAt } from '../../../language/parser/keyword-at.ts';
import { splitList } from '../../../language/parser/lists.ts';
import { isTaskField } from '../../../language/parser/prose.ts';

/**
 * A paragraph at whose end it is said who answers, or by when (`新增学位600个。责任单位：区教育局`), with each of that on a
 * line of its own: within the line the language would take it for text. In brackets it is read where it stands.
 */
export function fieldsApart(text: string): string[] {
  const pieces = piecesOf(text);
  const last = pieces.findLastIndex((piece) => !isField(piece.trim()));
  const rest = pieces.slice(0, last + 1).join('');
  return rest.trim() === '' ? [text] : [rest, ...pieces.slice(last + 1)];
}

/** Behind each stop outside brackets, one that is never closed included, a piece begins. */
function piecesOf(text: string): string[] {
  const end = text.length;
  const unclosed = unclosedBracket(text, 0, end);
  const isPieceEnd = (at: number) => at < unclosed && /[。；;]/u.test(text[at] as string);
  const stops = splitList(text, 0, end, isPieceEnd).map(({ separator }) => separator);
  return stops
    .map((stop, index) => text.slice((stops[index - 1] ?? -1) + 1, stop + 1))
    .filter((piece) => piece !== '');
}

function isField(piece: string): boolean {
  const found = keywordAt(piece, 0, piece.length);
  return found !== undefined && found.colon >= 0 && isTaskField(piece, found, piece.length);
}
