import { keywordAt } from '../../../language/parser/keyword-at.ts';
import { isTaskField } from '../../../language/parser/prose.ts';

/**
 * A paragraph at whose end it is said who answers, or by when (`新增学位600个。责任单位：区教育局`), with each of that on a
 * line of its own: within the line the language would take it for text.
 */
export function fieldsApart(text: string): string[] {
  const pieces = text.split(/(?<=[。；;])/u);
  const last = pieces.findLastIndex((piece) => !isField(piece.trim()));
  const rest = pieces.slice(0, last + 1).join('');
  return rest.trim() === '' ? [text] : [rest, ...pieces.slice(last + 1)];
}

function isField(piece: string): boolean {
  const found = keywordAt(piece, 0, piece.length);
  return found !== undefined && found.colon >= 0 && isTaskField(piece, found, piece.length);
}
