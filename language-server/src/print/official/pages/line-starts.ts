import { characterWidths, type Typesetting } from './typesetting.ts';

/** What lines of text are set into; lengths in twips. */
export interface LineRoom {
  /** How long a line may be. */
  readonly width: number;
  /** How much shorter the first one is, or longer. */
  readonly indent?: number;
  /** The height of the font, in points. */
  readonly points: number;
  /** What is added to the width of each character. */
  readonly spacing?: number;
  /** Whether a mark may stand in the margin, one at the end of a line: no program lets it in a cell or a frame. */
  readonly hangs?: boolean;
}

/** Where each line of a text begins: its first at 0. A text without characters has one line. */
export type LineStarts = readonly number[];

/** No line begins with one of these: what closes, stops or goes with what stands before it. */
const neverFirst = new Set(
  '!),.:;?]}¢\'"、。〉》」』】〕〗〞︰﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝～￠’”·…%％℃‰',
);
/** No line ends with one of these. */
const neverLast = new Set('([{£¥〈《「『【〔〖（［｛￡￥“‘〝');
/** These may stand in the margin, one at the end of a line. */
const hanging = new Set('，、。,.：；！？:;!?');

/** Sets texts in lines as a program does, each line as full as can be. */
export function lineSetter(typesetting: Typesetting): (text: string, room: LineRoom) => LineStarts {
  const widthOf = characterWidths(typesetting);
  return (text, { width, indent = 0, points, spacing = 0, hangs = false }) => {
    const height = points * 20;
    const gap = typesetting.gap * height;
    const starts = [0];
    let room = width - indent;
    let used = 0;
    // the last place where the line may end, and what is used up to it
    let end = 0;
    let usedAtEnd = 0;
    let before = 0;
    // a mark hangs behind Chinese only: behind `80%` all of that goes to the next line
    let isNarrow = false;
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) as number;
      const next = at + (code > 0xffff ? 2 : 1);
      const kind = kindOf(code);
      if (at > 0 && mayBreak(text, at, before, kind)) [end, usedAtEnd] = [at, used];
      const own = widthOf(code) * height + spacing + (needsGap(before, kind) ? gap : 0);
      const isOver = used + own > room && kind !== blank;
      if (
        isOver &&
        !(hangs && !isNarrow && hanging.has(text.charAt(at)) && used <= room) &&
        at > (starts.at(-1) as number)
      ) {
        const start = end > (starts.at(-1) as number) ? end : at;
        used = start === at ? 0 : used - usedAtEnd;
        starts.push(start);
        room = width;
        end = start;
        usedAtEnd = 0;
      }
      used += own;
      before = kind;
      isNarrow = widthOf(code) < 1;
      at = next;
    }
    return starts;
  };
}

/** The lines of a text. */
export function brokenAt(text: string, starts: LineStarts): string[] {
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
}

// What a character is to its neighbours.
const [han, latin, blank, mark] = [1, 2, 3, 4];

function kindOf(code: number): number {
  if (code === 0x20 || code === 0x09 || code === 0xa0) return blank;
  if (code < 0x2e80) return isWord(code) ? latin : mark;
  return (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff65) ? mark : han;
}

function isWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code <= 0x24f)
  );
}

function needsGap(before: number, kind: number): boolean {
  return (before === han && kind === latin) || (before === latin && kind === han);
}

/** Signs that don't part the numbers and words that they stand in: 12.5, 2021-2025, 3/4. */
const inWords = new Set(".,-/%:~&_+'");

function mayBreak(text: string, at: number, before: number, kind: number): boolean {
  const [last, first] = [text.charAt(at - 1), text.charAt(at)];
  if (neverFirst.has(first) || neverLast.has(last) || kind === blank) return false;
  if (before === latin && kind === latin) return false;
  if (inWords.has(last) && kind === latin && at > 1 && isWord(text.charCodeAt(at - 2))) return false;
  if (before === latin && inWords.has(first)) return false;
  return !((first === '—' || first === '…') && first === last);
}
