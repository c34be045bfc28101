import { marksIn } from '../../../core/references/marks.ts';
import { mayStandIn } from '../../../core/text/keyword-lookup.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { isSeparator, lineEnd, skipBlanks } from '../../../language/parser/characters.ts';
import { keywordAt } from '../../../language/parser/keyword-at.ts';
import { type LineKind, listKeywords } from '../../../language/parser/lines.ts';
import { isTaskField } from '../../../language/parser/prose.ts';
import { yearMarkEnd } from '../../../language/parser/years.ts';
import type { PlacedLine } from '../support/lines.ts';

/** What a line that Enter has just ended is to begin with, and what the new one; what is left out stays. */
export interface TypedIndentation {
  readonly finished?: string;
  readonly next?: string;
}

const usual = '  ';

/** What stands at the margin, even right behind a block, whose indentation an editor keeps. */
const ofMargin: ReadonlySet<LineKind> = new Set(['heading', 'annex', 'annexTitle', 'row', 'box', 'text']);
const openers: ReadonlySet<LineKind> = new Set(['header', 'roster', 'indicator']);

/** A row that Enter has just ended. */
interface EndedRow {
  /** Where it begins: in a list that goes on, one of a line. */
  readonly row: number;
  /** What the new row begins with already. */
  readonly given: string;
  /** Whether the blanks that it begins with, or none, are the editor's, and nobody has put them there by hand. */
  readonly isGiven: boolean;
}

/**
 * Where the row that Enter has just ended belongs, and with it the new one: what opens a block, headings, boxes, tables and
 * sentences leave the indentation of the block above; fields get it; a list that goes on is indented deeper.
 */
export function typedIndentation(
  text: string,
  lines: readonly PlacedLine[],
  index: number,
  { row, given, isGiven }: EndedRow,
): TypedIndentation {
  const line = lines[index] as PlacedLine;
  const own = indentationAt(text, row);
  const { kind, inBlock, keyword, before } = line;
  if (kind === 'blank') return own === '' ? {} : { finished: '' };
  if (kind === 'comment') return {};
  const first = indentationAt(text, line.start);
  if (row > line.start) {
    return { finished: first + usual, next: isOpenList(text, line) ? first + usual : first };
  }
  const above = lines[index - 1];
  // blanks that an editor has put in follow those that it has copied, which may be others by now
  const followsAbove = above !== undefined && (isOpenList(text, above) || (isGiven && above.inBlock));
  if (openers.has(kind)) return { finished: '', next: isOrdinary(given) ? given : usual };
  if (kind === 'category') return own === '' ? {} : { finished: '', next: '' };
  if (isGiven && isLeftOver(text, lines, index, own)) return { finished: '', next: '' };
  if (isGiven && own === '' && isOfBlockAbove(text, lines, index)) {
    const ofBlock = indentationAt(text, above?.start ?? 0) || usual;
    return { finished: ofBlock, next: ofBlock };
  }
  if (ofMargin.has(kind)) {
    const isOfBlock = isOrdinary(own) && (before.block || followsAbove);
    return isOfBlock || isBehindParagraph(text, lines, index, own) ? { finished: '', next: '' } : {};
  }
  if (isProse(text, line)) return { finished: '', next: '' };
  if (kind === 'unknown' && !inBlock) return ofUnplaced(text, lines, index, own);
  const finished = followsAbove ? indentationAt(text, above.start) : own;
  if (keyword && isOpenList(text, line)) return { finished, next: finished + usual };
  return followsAbove || (given === '' && inBlock) ? { finished, next: finished } : {};
}

/** A task's field that is indented, or a line at the margin that only the block above can hold. */
function ofUnplaced(
  text: string,
  lines: readonly PlacedLine[],
  index: number,
  own: string,
): TypedIndentation {
  const { content, end, before } = lines[index] as PlacedLine;
  const written = simplified(text.slice(content, end));
  const found = keywordAt(written, 0, written.length);
  if (own !== '') {
    const isField = found !== undefined && isTaskField(written, found, written.length);
    return isField ? { finished: '', next: '' } : {};
  }
  const { block } = before;
  const isOfBlock =
    found && block && block !== 'roster'
      ? mayStandIn(found.keyword, block)
      : block === 'indicator' && yearMarkEnd(written, 0, written.length) >= 0;
  if (!isOfBlock) return {};
  const above = lines.slice(0, index).findLast(({ inBlock }) => inBlock);
  const indentation = above ? indentationAt(text, above.start) : usual;
  return { finished: indentation, next: indentation };
}

/** Whether a heading or a category has only the full-width blanks of the paragraph above, where others have none. */
function isBehindParagraph(text: string, lines: readonly PlacedLine[], index: number, own: string): boolean {
  if (!own.includes('　')) return false;
  const { kind, content, end } = lines[index] as PlacedLine;
  if (kind === 'heading') {
    const other = lines.slice(0, index).findLast((line) => line.kind === 'heading');
    return other !== undefined && indentationAt(text, other.start) === '';
  }
  const written = simplified(text.slice(content, end));
  return keywordAt(written, 0, written.length)?.keyword.name === '类别' && !/[。；！？，]/u.test(written);
}

/** Whether an editor has kept the indentation of a block that is not there any more. */
function isLeftOver(text: string, lines: readonly PlacedLine[], index: number, own: string): boolean {
  if (lines[index]?.inBlock || !isOrdinary(own)) return false;
  const above = lines.slice(0, index).findLast(({ kind }) => kind !== 'blank');
  return above === undefined || above.inBlock || indentationAt(text, above.start) !== own;
}

/** A field or a department that an editor has begun at the margin, right below its block or what was indented only since. */
function isOfBlockAbove(text: string, lines: readonly PlacedLine[], index: number): boolean {
  const { kind, keyword, inBlock, before, content, end } = lines[index] as PlacedLine;
  const above = lines[index - 1];
  if (inBlock || !before.block || !above || !(above.inBlock || openers.has(above.kind))) return false;
  if (before.block === 'roster') return kind === 'text' && !/[，。；：！？]/u.test(text.slice(content, end));
  return kind === 'field' && keyword !== undefined && mayStandIn(keyword.keyword, before.block);
}

/** A sentence, or the title of a table or picture, where the block above would have a field or a department. */
function isProse(text: string, { kind, inBlock, content, end, before }: PlacedLine): boolean {
  if (!inBlock || (kind !== 'unknown' && kind !== 'department')) return false;
  const written = text.slice(content, end);
  if (/[。；！？…][”’）)】》]*$/u.test(written) || marksIn(written)[0]?.isCaption) return true;
  return before.block !== 'roster' && /^[^：:]*[，。；]/u.test(written);
}

/** A list of names that a separator ends: it goes on. */
function isOpenList(text: string, { kind, keyword, end }: PlacedLine): boolean {
  const isList = kind === 'field' && keyword !== undefined && listKeywords.has(keyword.keyword.name);
  return isList && isSeparator(text.charCodeAt(end - 1));
}

/** Whether it is what indents a block: paragraphs of documents begin with full-width blanks. */
function isOrdinary(indentation: string): boolean {
  return /^[ \t]+$/.test(indentation);
}

/** The blanks that a row begins with. */
export function indentationAt(text: string, start: number): string {
  const from = text.charCodeAt(start) === 0xfeff ? start + 1 : start;
  return text.slice(from, skipBlanks(text, from, lineEnd(text, from)));
}
