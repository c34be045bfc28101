import { simplified } from '../../../core/text/simplified.ts';
import { textWidth } from '../../../core/text/text-width.ts';
import { safeWidth } from './safe-width.ts';
import { titleParts } from './title-parts.ts';

/**
 * A title in lines that look right when centred: a bracket at its end has a line of its own, and what is too long
 * for a line is broken between words, into lines of nearly one length.
 *
 * @param widest Width of a line, in half-width columns.
 */
export function titleLines(title: string, widest: number): string[] {
  if (widthOf(title) <= widest) return [title];
  const [start, bracket] = titleParts(title);
  return [...broken(start, widest), ...(bracket ? broken(bracket, widest) : [])];
}

/** In lines: what is longer is no title but a text in one line, of which a line is broken by what is near it. */
const longest = 20;
/** In characters: no word is longer. */
const longestWord = 20;

function broken(text: string, widest: number): string[] {
  const lines: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const near = rest.slice(0, longest * widest);
    const count = Math.ceil(widthOf(near) / widest);
    const end = count < 2 ? undefined : firstBreak(near, widest, widthOf(near) / count);
    lines.push(end === undefined ? rest : rest.slice(0, end).trimEnd());
    rest = end === undefined ? '' : rest.slice(end);
  }
  return lines;
}

/** The break nearest to where one is wanted; undefined where no line ends in time. */
function firstBreak(text: string, widest: number, wanted: number): number | undefined {
  return breaks(text.slice(0, widest + longestWord))
    .filter((at) => widthOf(text.slice(0, at)) <= widest)
    .sort((a, b) => distance(text, a, wanted) - distance(text, b, wanted))[0];
}

/** How far from where a break would be best; one before 《, “ or 第十五个 is as good as one that is three characters nearer. */
function distance(text: string, at: number, wanted: number): number {
  const bonus = goodStart.test(simplified(text.slice(at))) || /[”》的]$/.test(text.slice(0, at)) ? 6 : 0;
  return Math.abs(widthOf(text.slice(0, at)) - wanted) - bonus;
}

const goodStart = /^(?:[“《]|第[一二三四五六七八九十]+个)/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Between words, in English at blanks, not behind what opens or before what closes; `2023—2025` is one. */
function breaks(text: string): number[] {
  return [...segmenter.segment(text)]
    .map(({ index }) => index)
    .filter((at) => at > 0 && isBreak(text.slice(0, at), text.slice(at)));
}

function isBreak(before: string, after: string): boolean {
  if (/[“《（(—–-]$/.test(before) || /^[”》）)、，,：:—–\s-]/.test(after)) return false;
  return !/[\dA-Za-z]$/.test(before) || !/^[\dA-Za-z年]/.test(after);
}

/** Letters need room in whatever font; the few digits of a Chinese title don't matter. */
function widthOf(text: string): number {
  return /\p{Script=Han}/u.test(text) ? textWidth(text) : safeWidth(text);
}
