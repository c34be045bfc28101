import { grouped } from '../../core/model/grouped.ts';
import type { IndicatorValue, Plan } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import { matchesAsWritten } from '../../core/text/simplified.ts';
import { proseOf, writtenText } from './prose.ts';

/** One thing a file writes in several ways. */
export interface Variation {
  readonly what: 'area' | 'year-end' | 'no-value' | 'punctuation' | 'government';
  /** Every way with its places in the order of the text, the usual one first. */
  readonly ways: readonly WayOfWriting[];
  /** What a place would be in another way; undefined where it would say something else then. */
  readonly unified: (place: Span, way: string) => string | undefined;
  /** Whether the ways mean just the same, wherever they stand. */
  readonly isFormOnly: boolean;
}

export interface WayOfWriting {
  readonly text: string;
  readonly places: readonly Span[];
}

type Places = readonly (readonly [way: string, place: Span])[];

/** The ways found, each with its places, the usual one first. */
export function ways(places: Places): WayOfWriting[] {
  return [...grouped(places, ([text]) => text)]
    .map(([text, alike]) => ({ text, places: alike.map(([, place]) => place) }))
    .sort((a, b) => b.places.length - a.places.length);
}

/** What a pattern finds in texts, with its places in the file. */
export function matchesIn(texts: readonly Sourced<string>[], pattern: RegExp): [RegExpExecArray, Span][] {
  return texts.flatMap(({ value, span }) =>
    matchesAsWritten(pattern, value).map((match): [RegExpExecArray, Span] => {
      const start = span.start + match.index;
      return [match, { start, end: start + match[0].length }];
    }),
  );
}

/** 平方米, ㎡, m²; not within 平方公里 or km². */
export function areas(plan: Plan): Variation {
  const whole = [{ value: writtenText(plan), span: { start: 0, end: plan.source.text.length } }];
  const found = matchesIn(whole, /平方米|平米|㎡|(?<![A-Za-z])m(?:²|2(?![\dA-Za-z]))/gu);
  return unifiable('area', ways(found.map(([match, place]) => [match[0], place])));
}

function saysNone({ value }: IndicatorValue): boolean {
  return value.kind === 'none' && value.text !== '';
}

/** Values said to be none, as the file writes them. */
export function noValues({ indicators }: Plan): Variation {
  const found = indicators.flatMap(({ values }) =>
    values.some(saysNone)
      ? values.filter(saysNone).map(({ value }) => [value.text, value.span] as const)
      : [],
  );
  return unifiable('no-value', ways(found));
}

function unifiable(what: Variation['what'], all: readonly WayOfWriting[]): Variation {
  return { what, ways: all, unified: (_, way) => way, isFormOnly: true };
}

/** 到2025年, 2025年底, 2025年末, “十四五”末, in the year that is written most. */
export function yearEnds(plan: Plan): Variation {
  const texts = proseOf(plan).filter(({ value }) => value.includes('20') || value.includes('末'));
  const found = matchesIn(texts, yearEnd).map(([{ groups = {} }, place]) => {
    const { plain, year, end = '', numeral } = groups;
    if (numeral) return { year: planEnds[numeral], way: `“十${numeral}五”末`, place };
    const way = plain ? `到${plain}年` : `${year}年${end}`;
    return { year: plain ?? year, way, place };
  });
  const mixed = [...grouped(found, ({ year = '' }) => year).values()]
    .map((ofYear) => ways(ofYear.map(({ way, place }) => [way, place])))
    .filter((all) => all.length > 1);
  const [most = []] = mixed.sort((a, b) => countOf(b) - countOf(a));
  const unified = (place: Span, way: string) => inOtherWay(plan.source.text, place, way);
  return { what: 'year-end', ways: most, unified, isFormOnly: false };
}

/** 到2025年 keeps its 到 as 到2025年底; 2025年底前 can't become 2025年前, nor can one become 到2025年 without 到. */
function inOtherWay(text: string, { start, end }: Span, way: string): string | undefined {
  const written = text.slice(start, end);
  const isPlain = /^[到至]/u.test(written);
  const wantsPlain = way.startsWith('到');
  if (isPlain === wantsPlain) return way;
  if (isPlain) return written.slice(0, 1) + way;
  const isFollowed = /^\s*(?:[前之以]|\p{Script=Han}?前)/u.test(text.slice(end, end + 3));
  if (isFollowed) return undefined;
  return /[到至]\s*$/u.test(text.slice(Math.max(0, start - 2), start)) ? way.slice(1) : way;
}

const yearEnd =
  /(?<!年)[到至]\s*(?<plain>20\d\d)\s*年(?!\s*(?:\d|年|[底末终初中内前间上下之以至到—-]))|(?<year>20\d\d)\s*年年?(?<end>[底末])|[“"「]?十(?<numeral>[一二三四五六])五[”"」]?(?:时期|期)?末/gu;
const planEnds: Readonly<Record<string, string>> = {
  一: '2010',
  二: '2015',
  三: '2020',
  四: '2025',
  五: '2030',
  六: '2035',
};

function countOf(all: readonly WayOfWriting[]): number {
  return all.reduce((sum, { places }) => sum + places.length, 0);
}
