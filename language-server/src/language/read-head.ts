import { planKey } from '../core/plans/known-plans.ts';
import { referredKeys, type ScannedHead, scannedHeadOf } from '../core/plans/plan-head.ts';
import { quotedTitles, titlesApart } from '../core/references/quotations.ts';
import { sharedCopyOf } from '../core/text/copy.ts';
import { type LineStretch, lineAround, saysNothing } from './head/line-stretch.ts';
import { openingOf } from './head/opening.ts';
import { mayRefer, stretchAround } from './head/referring-lines.ts';
import { readPlan } from './read-plan.ts';

/**
 * What others have to know of a plan to find it, from the lines of its text that name another: the header is read, of the
 * rest only what serves a plan that it doesn't name. The same as is known of the plan when it has been read; undefined where only
 * reading it tells.
 */
export function readHead(text: string): ScannedHead | undefined {
  const opening = openingOf(text);
  if (opening === undefined) return undefined;
  const head = scannedHeadOf(readPlan(opening));
  const refersTo = new Set(head.refersTo);
  const names = new Set(head.names);
  const keyOf = keysOnce();
  let readTo = opening.length;
  for (const line of linesWithTitles(text, opening.length)) {
    const written = text.slice(line.content, line.end);
    const titles = titlesApart(written);
    for (const title of titles ?? quotedTitles(written)) names.add(keyOf(title));
    if (line.start < readTo || !mayRefer(text, line)) continue;
    // one that goes on in the next line or cell is read as another
    if (!titles || titles.some((title) => /[|｜]/u.test(title))) return undefined;
    if (titles.every((title) => refersTo.has(keyOf(title)))) continue;
    const stretch = stretchAround(text, line);
    if (!stretch) return undefined;
    const alone = readPlan(`${opening}\n${text.slice(stretch.start, stretch.end)}`);
    for (const key of referredKeys(alone)) refersTo.add(sharedCopyOf(key));
    readTo = stretch.end;
  }
  return { ...head, refersTo, names: new Set([...refersTo, ...names]) };
}

/** The lines behind `from` that name something between 《》, but for comments. */
function* linesWithTitles(text: string, from: number): Generator<LineStretch> {
  for (let at = text.indexOf('《', from); at >= 0; ) {
    const line = lineAround(text, at);
    if (!saysNothing(text, line)) yield line;
    at = text.indexOf('《', line.end);
  }
}

/** The keys of titles, each found once: a plan names the same ones again and again. */
function keysOnce(): (title: string) => string {
  const known = new Map<string, string>();
  return (title) => {
    const key = known.get(title) ?? sharedCopyOf(planKey(title));
    known.set(title, key);
    return key;
  };
}
