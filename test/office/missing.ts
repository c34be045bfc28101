import { bare } from './pdf.ts';

/**
 * Which texts aren't on the pages, white space aside: each behind the one before, or anywhere, as a merged cell is.
 * A text may go on over pages, on the next of which the headings of its table come first.
 */
export function missing(
  texts: readonly string[],
  pages: readonly string[],
  heads: readonly string[],
): string[] {
  const bodies = pages.map(bare);
  const whole = bodies.join('\f');
  const repeated = heads.map(bare).filter((head) => head !== '');
  let at = 0;
  return texts.filter((text) => {
    const wanted = bare(text);
    const end = endOf(wanted, whole, at, repeated);
    if (end === undefined) return endOf(wanted, whole, 0, repeated) === undefined && !inParts(wanted, bodies);
    at = end;
    return false;
  });
}

/** Where a text ends that begins at that place or behind it. */
function endOf(text: string, whole: string, from: number, heads: readonly string[]): number | undefined {
  if (text === '') return from;
  const first = text.charAt(0);
  for (let start = whole.indexOf(first, from); start >= 0; start = whole.indexOf(first, start + 1)) {
    const end = endFrom(text, whole, start, heads);
    if (end !== undefined) return end;
  }
  return undefined;
}

function endFrom(text: string, whole: string, start: number, heads: readonly string[]): number | undefined {
  let at = start;
  for (const character of text.split('')) {
    if (whole[at] === '\f') {
      at++;
      at += heads.find((head) => whole.startsWith(head, at))?.length ?? 0;
    }
    if (whole[at] !== character) return undefined;
    at++;
  }
  return at;
}

/** A part of a text this long is no accident. */
const telling = 4;

/** Whether pages that follow each other hold a part each, as of a cell that is too high for one of them. */
function inParts(text: string, pages: readonly string[]): boolean {
  return pages.some((_, at) => goesOn(text, pages.slice(at)));
}

function goesOn(text: string, [page, ...others]: readonly string[]): boolean {
  if (page === undefined) return false;
  if (page.includes(text)) return true;
  let length = text.length;
  while (length >= telling && !page.includes(text.slice(0, length))) length--;
  return length >= telling && goesOn(text.slice(length), others);
}
