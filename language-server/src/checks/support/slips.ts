import { textFields } from '../../core/fields/indicator-fields.ts';
import { isOfLostTable } from '../../core/model/lost-tables.ts';
import { oncePer, oncePerParagraph } from '../../core/model/once-per.ts';
import type { Indicator, Plan } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import { proseOf } from './prose.ts';

/** A slip of form within a text: where it stands, and what should stand there where that is certain. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly right?: string | undefined;
}

/** A slip in its place in the file. */
export interface PlacedSlip {
  readonly written: string;
  readonly span: Span;
  readonly right?: string | undefined;
}

/** Where form counts: the header's words, titles, paragraphs, cells and what fields say, in the order of the text. */
export const formTexts = oncePer((plan: Plan): readonly Sourced<string>[] => {
  const sections = [plan.root, ...plan.sections];
  const cells = sections.flatMap(({ tables, indicatorTables }) =>
    [
      ...tables.flatMap(({ rows }) => rows),
      ...indicatorTables.flatMap(({ rows }) => rows.map(({ cells }) => cells)),
    ].flat(),
  );
  const fields = plan.indicators.filter(({ form }) => form === 'block').flatMap(saidIn);
  const lost = sections.flatMap(({ texts }) =>
    texts.filter(({ span }) => isOfLostTable(plan.lostTables, span)),
  );
  const { title, issuers, period } = plan.header;
  // without a field of its own the period is the title's
  const ofField =
    period && !(title && title.span.start <= period.span.start && period.span.end <= title.span.end);
  const written = ofField ? [{ value: period.value.text, span: period.span }] : [];
  const header = [...(title ? [title] : []), ...issuers, ...written];
  return [...header, ...proseOf(plan), ...cells, ...fields, ...lost].sort(
    (a, b) => a.span.start - b.span.start,
  );
});

/** The name, the values and the texts of an indicator's block. */
function saidIn(indicator: Indicator): Sourced<string>[] {
  return [
    { value: indicator.name, span: indicator.nameSpan },
    ...indicator.values.map(({ value: { text, span } }) => ({ value: text, span })),
    ...textFields.flatMap(({ key }) => indicator[key] ?? []),
  ];
}

/** A text with what each search found in it, by the search's number; nothing where it has not looked yet. */
interface SearchedText extends Sourced<string> {
  readonly found: (readonly Slip[] | undefined)[];
}

const foundIn = oncePerParagraph<SearchedText['found']>();

const searchedTexts = oncePer((plan: Plan): readonly SearchedText[] =>
  formTexts(plan).map((text) => ({ ...text, found: foundIn(text.value, () => []) })),
);

let searches = 0;

/** A search for slips that looks at each text once, however often the plan around it changes. */
export function slipSearch(find: (text: string) => readonly Slip[]): (plan: Plan) => PlacedSlip[] {
  const search = searches++;
  return (plan) => {
    const placed: PlacedSlip[] = [];
    for (const { value, span, found } of searchedTexts(plan)) {
      found[search] ??= find(value);
      for (const { start, end, right } of found[search]) {
        const place = { start: span.start + start, end: span.start + end };
        placed.push({ written: value.slice(start, end), span: place, right });
      }
    }
    return placed;
  };
}

/** What a pattern finds, each with what should stand there. */
export function slipsOf(
  matches: readonly RegExpExecArray[],
  right: (match: RegExpExecArray) => string | undefined = () => undefined,
): Slip[] {
  return matches.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    right: right(match),
  }));
}
