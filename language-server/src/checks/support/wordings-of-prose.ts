import { grouped } from '../../core/model/grouped.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import { charTable } from '../../core/text/char-table.ts';
import { proseOf } from './prose.ts';
import { matchesIn, type Variation, ways } from './wordings.ts';

/** Marks beside Chinese, of those that the file writes in both widths. */
export function punctuation(plan: Plan): Variation {
  const { text } = plan.source;
  const texts = proseOf(plan);
  if (!areInBothWidths(texts))
    return { what: 'punctuation', ways: [], unified: () => undefined, isFormOnly: true };
  const found = matchesIn(texts, marks).map(([match, place]) => [match[0], place] as const);
  const written = new Set(found.map(([mark]) => mark));
  const mixed = found.filter(([mark]) => written.has(otherWidth[mark] ?? ''));
  const all = ways(mixed.map(([mark, place]) => [',:;()'.includes(mark) ? 'half' : 'full', place]));
  // only marks of the other ways are asked for, and each of them has the other width
  const unified = (place: Span) => otherWidth[text.slice(place.start, place.end)];
  return { what: 'punctuation', ways: all, unified, isFormOnly: true };
}

const marks = /(?<=[\p{Script=Han}”》）)])[,:;，：；]|[(（](?=\p{Script=Han})|(?<=\p{Script=Han})[)）]/gu;
const otherWidth: Readonly<Record<string, string>> = Object.fromEntries(
  [...',，:：;；(（)）'].map((mark, at, all) => [mark, all[at % 2 === 0 ? at + 1 : at - 1] as string]),
);

const widthOf = charTable([
  [',:;()', 1],
  ['，：；（）', 2],
]);

/** Whether the texts have marks of both widths, wherever they stand: most have none of the half-width ones. */
function areInBothWidths(texts: readonly Sourced<string>[]): boolean {
  let widths = 0;
  for (const { value } of texts)
    for (let at = 0; at < value.length && widths < 3; at++) widths |= widthOf[value.charCodeAt(at)] as number;
  return widths === 3;
}

/** 各区政府 and 各区人民政府, where one of them stands outside the departments (else another check has it). */
export function governments(plan: Plan): Variation {
  const listed = new Set(plan.mentions.map(({ span }) => span.start));
  const mentions = plan.mentions
    .filter(({ name }) => name.includes('各'))
    .map(({ name, span }) => ({ value: name, span }));
  const inText = matchesIn(
    proseOf(plan).filter(({ value }) => value.includes('各')),
    government,
  );
  const starts = new Set(inText.map(([, { start }]) => start));
  const inFields = matchesIn(mentions, government).filter(([, { start }]) => !starts.has(start));
  const found = [...inText, ...inFields].sort(([, a], [, b]) => a.start - b.start);
  const mixed = [...grouped(found, ([match]) => match[1] ?? '').values()].find(
    (alike) =>
      new Set(alike.map(([match]) => match[0])).size > 1 && alike.some(([, { start }]) => !listed.has(start)),
  );
  const places = (mixed ?? []).map(([match, place]) => [match[0], place] as const);
  return { what: 'government', ways: ways(places), unified: (_, way) => way, isFormOnly: false };
}

const government = /各([区县市州旗镇乡]{1,2})(?:人民)?政府/gu;
