import { type BreakdownPart, parseBreakdown } from '../model/breakdown.ts';
import { normaliseName } from '../model/names.ts';
import type { Indicator } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { foldedChars } from '../model/value/fold.ts';
import { simplified } from '../text/simplified.ts';

/** 县（市、区）, 设区市 and their like: what kind of place each one is. */
const each = /^(?:每个?|各个?|每一个)((?:设区的?|县级)?[省市县区州盟旗、()]+)$/u;

/** The kinds of places (市, 县, 区) that a scope speaks of one by one; empty where it doesn't. */
function kindsOfEach(scope: Sourced<string> | undefined): string {
  return each.exec(normaliseName(simplified(scope?.value ?? '')))?.[1] ?? '';
}

/** Whether a superior's indicator asks something of each place of that kind. */
function asksOfEach({ scope }: Indicator, place: string | undefined): boolean {
  const kind = place?.at(-1);
  return kind !== undefined && kindsOfEach(scope).includes(kind);
}

/** Whether it asks something of each place of another kind only: of each county, where this is a city. */
function asksOfOthers(indicator: Indicator, place: string | undefined): boolean {
  return kindsOfEach(indicator.scope) !== '' && !asksOfEach(indicator, place);
}

/** Whether a superior's indicator asks something of a place: not of others only, by its scope or its 分解. */
export function concernsPlace(indicator: Indicator, place: string | undefined): boolean {
  return !asksOfOthers(indicator, place) && shareOf(indicator, place) !== 'nothing';
}

/** Whether an indicator is for each of something (每个市, 每个街道) and not for a place as a whole. */
export function isForEach({ scope }: Indicator): boolean {
  return /^[每各]/u.test(scope?.value.trim() ?? '');
}

/** Whether two indicators speak of the same: of one scope, or the superior's of each such place as this. */
export function scopesFit(own: Indicator, served: Indicator, place: string | undefined): boolean {
  if (!own.scope && !served.scope) return true;
  const [here, there] = [own.scope, served.scope].map((scope) => normaliseName(scope?.value ?? ''));
  return here === there || (here === '' && asksOfEach(served, place));
}

/** What 分解 gives one place: its part, nothing, or it is left open. */
export type PlaceShare = BreakdownPart | 'nothing' | 'open';

/** What a superior's indicator asks of a place, as far as its 分解 says. */
export function shareOf(indicator: Indicator, place: string | undefined): PlaceShare {
  const { breakdown } = indicator;
  if (!breakdown) return 'open';
  const parts = parseBreakdown(breakdown.value, breakdown.span.start);
  if (!parts) return /[各每]|其余|其他/u.test(simplified(breakdown.value)) ? 'open' : 'nothing';
  return parts.find((part) => isPlace(part.place, place ?? '')) ?? 'nothing';
}

/** Whether a name in a split is that of a place: 施甸 and 施甸县 are 云南省施甸县. */
function isPlace(name: string, place: string): boolean {
  const [short, full] = [name, place].map((each) => withoutKind(normaliseName(simplified(each))));
  return short !== '' && full !== undefined && full.endsWith(short as string) && sameKind(name, place);
}

function withoutKind(name: string): string {
  return name.length > 2 ? name.replace(/(?:自治[区州县旗]|[省市县区州盟旗])$/u, '') : name;
}

/** 甲县 is not 甲市, though 甲 may be either. */
function sameKind(name: string, place: string): boolean {
  const kind = /[省市县区州盟旗]$/u.exec(foldedChars(name))?.[0];
  return kind === undefined || place.endsWith(kind);
}
