import { textFields } from '../../core/fields/indicator-fields.ts';
import { textsByCue } from '../../core/model/cued-texts.ts';
import { isOfLostTable } from '../../core/model/lost-tables.ts';
import { oncePer } from '../../core/model/once-per.ts';
import type { Indicator, Plan } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import type { Cue } from '../../core/text/cues.ts';
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
const formTexts = oncePer((plan: Plan): readonly Sourced<string>[] => {
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

/** Those texts in which form counts that have one of the cues. */
export const textsWith = textsByCue(formTexts);

/** A search for slips in the texts that have one of the cues; in all where it has none. */
export function slipSearch(
  cues: readonly Cue[],
  find: (text: string) => readonly Slip[],
): (plan: Plan) => PlacedSlip[] {
  const texts = cues.length === 0 ? formTexts : textsWith(cues);
  return (plan) => {
    const slips: PlacedSlip[] = [];
    for (const { value, span } of texts(plan)) {
      for (const { start, end, right } of find(value)) {
        slips.push({
          written: value.slice(start, end),
          span: { start: span.start + start, end: span.start + end },
          right,
        });
      }
    }
    return slips;
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
