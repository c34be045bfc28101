import { own } from '../../../core/model/own.ts';
import type { Range } from '../../../core/model/source.ts';
import type { SectionContent, SectionDraft } from '../plan-draft.ts';
import { indicatorDraft } from './draft-indicator.ts';
import { draftedCells } from './drafted-cells.ts';
import { isInside, order } from './places.ts';
import type { IndicatorShape, IndicatorTableShape, SectionShape, TextShape } from './shape.ts';

interface PlacedContent {
  readonly range: Range;
  readonly content: SectionContent;
}

/** A section with what stands in it, in the order of the text. */
export function sectionDraft(
  section: SectionShape,
  indicators: readonly IndicatorShape[],
  comments: readonly TextShape[],
): SectionDraft {
  const { mark, title, texts, kind } = section;
  const [first, ...rest] = texts;
  const runsIn = kind !== 'box' && first?.range.start.line === section.range.end.line;
  return {
    mark,
    title,
    ...(runsIn && first && { runIn: first.value }),
    contents: sectionContents(section, runsIn ? rest : texts, indicators, comments),
  };
}

/** What stands in a section; `texts` are its paragraphs without one that runs in behind its title. */
export function sectionContents(
  section: SectionShape,
  texts: readonly TextShape[],
  indicators: readonly IndicatorShape[],
  comments: readonly TextShape[],
): SectionContent[] {
  const tables = section.indicatorTables ?? [];
  const drafted = new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => row.indicator ?? [])));
  const placed: PlacedContent[] = [
    ...texts.map(({ range, value }) => ({ range, content: { kind: 'text', text: value } as const })),
    ...comments.map((comment) => ({
      range: comment.range,
      content: { kind: 'comment', text: withoutSlashes(comment) } as const,
    })),
    ...section.tables.map(({ range, rows }) => ({
      range,
      content: { kind: 'table', rows: rows.map((row) => row.map(({ value }) => value)) } as const,
    })),
    ...tables.map((table) => ({ range: table.range, content: draftedContent(table, indicators) })),
    ...ownAnswers(section),
    ...section.indicators.flatMap((number) => {
      const indicator = drafted.has(number) ? undefined : indicators[number];
      return indicator ? [{ range: indicator.range, content: indicatorContent(indicator) }] : [];
    }),
  ];
  placed.sort((one, other) => order(one.range.start, other.range.start));
  return joinRows(placed.map(({ content }) => content));
}

/** A table as it was drafted, its head in one row or two. */
function draftedContent(table: IndicatorTableShape, indicators: readonly IndicatorShape[]): SectionContent {
  const { columns, rows } = table;
  const height = Math.max(1, ...columns.map(({ headings }) => headings.length));
  const head = Array.from({ length: height }, (_, at) =>
    columns.map(({ headings }) => headings[at]?.value ?? ''),
  );
  return { kind: 'table', rows: [...head, ...rows.map((row) => draftedCells(row, table, indicators))] };
}

export function withoutSlashes({ value }: TextShape): string {
  return value.replace(/^\/\//u, '').trim();
}

/** Who answers and by when, as far as the section says it itself and not within a paragraph. */
function ownAnswers({ responsibility, deadline, texts }: SectionShape): PlacedContent[] {
  const isInText = ({ range }: Pick<PlacedContent, 'range'>) =>
    texts.some((text) => isInside(range, text.range));
  const mentions = (own(responsibility)?.mentions ?? []).filter((mention) => !isInText(mention));
  const due = own(deadline);
  const placed: PlacedContent[] = [];
  if (mentions[0]) placed.push({ range: mentions[0].range, content: { kind: 'departments', mentions } });
  if (due && !isInText(due)) {
    placed.push({ range: due.range, content: { kind: 'deadline', text: due.text } });
  }
  return placed;
}

function indicatorContent(shape: IndicatorShape): SectionContent {
  const indicator = indicatorDraft(shape);
  return shape.form === 'block'
    ? { kind: 'indicator', indicator }
    : { kind: 'indicators', rows: [indicator] };
}

/** Rows that follow one another are of one table, as far as their columns allow. */
function joinRows(contents: readonly SectionContent[]): SectionContent[] {
  const joined: SectionContent[] = [];
  for (const content of contents) {
    const last = joined.at(-1);
    if (last?.kind === 'indicators' && content.kind === 'indicators') {
      joined.splice(-1, 1, { kind: 'indicators', rows: [...last.rows, ...content.rows] });
    } else joined.push(content);
  }
  return joined;
}
