import { oncePerName } from './once-per.ts';

/**
 * A name as it is looked up: width, kind of bracket, quote and dash, letter case and all white space
 * make no difference, nor do the marks (▲, *, ※, ①, [1]) that tables hang on names. Not for showing.
 */
export function normaliseName(name: string): string {
  // most names are nothing but such characters
  if (/^[\u4e00-\u9fff0-9、。]*$/u.test(name)) return name;
  return remembered(name, () => normalised(name));
}

/** Titles and names that have other characters come up again and again, in one plan and in all. */
const remembered = oncePerName<string>();

function normalised(name: string): string {
  return withoutFootnotes(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff▲△★☆※*∗⁎]/gu, '')
    .replace(/[[{〔【〖［｛]/gu, '(')
    .replace(/[\]}〕】〗］｝]/gu, ')')
    .replace(/[“”„‟"'‘’「」『』]/gu, '"')
    .replace(/[‐‑‒–—―−－~～〜]+/gu, '-');
}

/** Footnotes' marks behind a name, or behind its words where a unit in brackets follows; of m² the 2 is none. */
const footnotes =
  /(?:[①-⑳❶-❿*∗＊※]|(?<!m)[¹²³⁰⁴-⁹]+|[[［〔]\d{1,2}[\]］〕])+(?=\s*(?:[（(][^（()）]*[）)]\s*)?$)/gu;

/** A name without the marks of footnotes (森林覆盖率①, 床位数[1], 生产总值*) that hang on it. */
export function withoutFootnotes(name: string): string {
  return name.replace(footnotes, '').trimEnd();
}

/**
 * The candidate that `name` was likely meant to be, the first of equally near ones; undefined where
 * none is near: at most one character in three may differ, in a name of two or three one.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  return nearestAmong(candidates)(name);
}

/** The same for many names and the same candidates. */
export function nearestAmong(candidates: Iterable<string>): (name: string) => string | undefined {
  const known = [...candidates].map((candidate) => ({ candidate, normalised: normaliseName(candidate) }));
  return (name) => {
    const wanted = normaliseName(name);
    let limit = wanted.length < 2 ? 0 : Math.max(1, Math.floor(wanted.length / 3));
    let found: string | undefined;
    for (const { candidate, normalised } of known) {
      if (hasMoreOfItsOwn(wanted, normalised, limit) || hasMoreOfItsOwn(normalised, wanted, limit)) continue;
      const distance = editDistance(wanted, normalised);
      if (distance > limit) continue;
      found = candidate;
      if (distance === 0) break;
      limit = distance - 1;
    }
    return found;
  };
}

/** Whether more characters than so many stand in a name that the other has nowhere: each of them takes an edit. */
function hasMoreOfItsOwn(name: string, other: string, most: number): boolean {
  let own = 0;
  for (const character of name) if (!other.includes(character) && ++own > most) return true;
  return false;
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let beforeLast: number[] = [];
  let last = to.map((_, column) => column).concat(to.length);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + +!same);
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        best = Math.min(best, at(beforeLast, column - 2) + 1);
      }
      current.push(best);
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
