import { simplified } from '../../../core/text/simplified.ts';
import type { CursorPlace } from './place.ts';

/** No title is longer. */
const longestTitle = 60;
const mark = /(?:附[件表图录]|专栏|(?<=见|如|[（(])[表图])[0-9０-９]{0,2}$/u;

/** Within 《… of a text, or behind 附件 or 专栏 that is no line's beginning. */
export function referencePlace(text: string, offset: number, content: number): CursorPlace | undefined {
  const before = text.slice(Math.max(content, offset - longestTitle), offset);
  const open = before.lastIndexOf('《');
  if (open >= 0 && !before.includes('》', open)) {
    const from = offset - before.length + open + 1;
    return { kind: 'citation', from, to: text[offset] === '》' ? offset + 1 : offset };
  }
  const found = mark.exec(simplified(before));
  const from = found ? offset - found[0].length : offset;
  return found && from > content ? { kind: 'mark', from, to: offset } : undefined;
}
