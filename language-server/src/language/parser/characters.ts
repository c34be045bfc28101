import { isLineEnd, lineEnd } from '../../core/text/line-bounds.ts';

export { isLineEnd, lineEnd };

/** Character tests the line reader shares. Full-width and ASCII forms count alike throughout. */

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x3000 || code === 0xa0 || code === 0xfeff;
}

export function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a;
}

export function isBar(code: number): boolean {
  return code === 0x7c || code === 0xff5c;
}

/** 、 ， , ； ; between the items of a list. */
export function isSeparator(code: number): boolean {
  return code === 0x3001 || code === 0xff0c || code === 0x2c || code === 0xff1b || code === 0x3b;
}

/** The start of the line after the line break at `end`; CRLF is one break. */
export function afterLineBreak(text: string, end: number): number {
  if (end >= text.length) return end;
  return text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
}

export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Like `skipBlanks`, over line breaks too. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isBlank(text.charCodeAt(at)) || isLineEnd(text.charCodeAt(at)))) at++;
  return at;
}

/** The end of `from..end` with blanks and line breaks at its end taken off. */
export function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && (isBlank(text.charCodeAt(at - 1)) || isLineEnd(text.charCodeAt(at - 1)))) at--;
  return at;
}

/** （ ( ［ [ 【 〔 */
export function isOpeningBracket(char: string): boolean {
  return opensBracket(char.charCodeAt(0));
}

/** The same of a character's code: the line reader asks it for every character. */
export function opensBracket(code: number): boolean {
  if (code < 0x3010) return code === 0x28 || code === 0x5b;
  return code === 0xff08 || code === 0x3010 || code === 0x3014 || code === 0xff3b;
}

/** Whether a bracket closes another. `（` may be closed by `)`: an input method and a keyboard meet in one line. */
function closes(opening: number, code: number): boolean {
  switch (opening) {
    case 0x28:
    case 0xff08:
      return code === 0x29 || code === 0xff09;
    case 0x5b:
    case 0xff3b:
      return code === 0x5d || code === 0xff3d;
    default:
      return code === opening + 1;
  }
}

/** The offset of the bracket that closes the one at `open`, nested ones passed over; -1 where none does before `end`. */
export function closingBracket(text: string, open: number, end: number): number {
  const opened: number[] = [];
  for (let at = open; at < end; at++) {
    const code = text.charCodeAt(at);
    const innermost = opened.at(-1);
    if (opensBracket(code)) opened.push(code);
    else if (innermost !== undefined && closes(innermost, code)) {
      opened.pop();
      if (opened.length === 0) return at;
    }
  }
  return -1;
}

/**
 * All brackets of `start..end` that are closed there, each with what closes it: the answers of
 * `closingBracket` in one pass, where asking for each would read a line of open brackets again and again.
 */
export function bracketPairs(text: string, start: number, end: number): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const opened: number[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const innermost = opened.at(-1);
    if (opensBracket(code)) opened.push(at);
    else if (innermost !== undefined && closes(text.charCodeAt(innermost), code)) {
      pairs.set(innermost, at);
      opened.pop();
    }
  }
  return pairs;
}

/** The first bracket that opens in `start..end` and isn't closed there; `end` where all are. */
export function unclosedBracket(
  text: string,
  start: number,
  end: number,
  pairs: ReadonlyMap<number, number> = bracketPairs(text, start, end),
): number {
  for (let at = start; at < end; at = (pairs.get(at) ?? at) + 1) {
    if (opensBracket(text.charCodeAt(at)) && !pairs.has(at)) return at;
  }
  return end;
}

/** The offset of a character in `start..end`; -1 where it is not there. (`indexOf` would go on to the end of the file.) */
export function findIn(text: string, char: string, start: number, end: number): number {
  const code = char.charCodeAt(0);
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === code) return at;
  return -1;
}
