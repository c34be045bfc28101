import { letters } from '../recogniser/likeness.ts';

/**
 * Whether a title was likely meant to be another: they differ in no more than marks, or in one character
 * (missing, too many, another, or two that changed places). What tells documents of one kind apart, places
 * and levels, years and the numbers of five-year plans, is no slip: 示例省… is not 示范省….
 */
export function isLikeTitle(written: string, title: string): boolean {
  const [a, b] = [letters(written), letters(title)];
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < shortest) return false;
  if (a === b) return true;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isInPlace = start < Math.max(placeIn(a).length, placeIn(b).length);
  const changedPlaces = left.length === 2 && left[0] === right[1] && left[1] === right[0];
  if (changedPlaces) return !/\d/u.test(left) && !isInPlace;
  if (left.length > 1 || right.length > 1) return false;
  if (isInPlace) return false;
  return !(telling.test(left) && telling.test(right));
}

/** In a short title one character is much. */
const shortest = 8;
const telling = /[\d零一二三四五六七八九十省市县区州盟旗国乡镇村城街老幼男女东南西北中上下左右新旧前后大小]/u;

/** The place that a title begins with, roughly; empty where there is none. */
function placeIn(title: string): string {
  return /^[\p{L}\d]{1,7}?(?:省|市|县|区|州|盟|旗)/u.exec(title)?.[0] ?? '';
}

/** Titles by the place they begin with, which is the same in titles that are alike: few need to be compared. */
export class TitlesByPlace {
  private readonly places = new Map<string, Set<string>>();

  add(title: string): void {
    const place = placeIn(letters(title));
    const titles = this.places.get(place);
    if (titles) titles.add(title);
    else this.places.set(place, new Set([title]));
  }

  remove(title: string): void {
    const place = placeIn(letters(title));
    const titles = this.places.get(place);
    titles?.delete(title);
    if (titles?.size === 0) this.places.delete(place);
  }

  /** Those that were likely meant to be this one, or this one to be them. */
  like(title: string): string[] {
    return [...(this.places.get(placeIn(letters(title))) ?? [])].filter((each) => isLikeTitle(title, each));
  }
}
