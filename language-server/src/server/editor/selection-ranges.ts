import type { SelectionRange } from 'vscode-languageserver-types';
import { textFields } from '../../core/fields/indicator-fields.ts';
import type { Indicator, Plan, Section } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { occurrencesIn } from '../../core/plans/names.ts';
import { bracketPairs, isColon, skipBlanks } from '../../language/parser/characters.ts';
import { cellsOf } from '../../language/parser/tables.ts';
import { lineIndexAt, linesOfSource, type PlacedLine } from './support/lines.ts';
import { tablesIn } from './support/tables.ts';

/**
 * What a selection at an offset grows to, step by step: word, name or value, clause and sentence or field,
 * indicator or row, table or block, section after section, the plan.
 */
export function selectionRangeAt(plan: Plan, offset: number): SelectionRange {
  const { text, rangeOf } = plan.source;
  const around = [...spansAt(plan, offset)]
    .filter(({ start, end }) => start <= offset && offset <= end && start < end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  let outer: Span = { start: 0, end: text.length };
  let range: SelectionRange = { range: rangeOf(outer) };
  for (const span of around) {
    if (span.start < outer.start || span.end > outer.end) continue;
    if (span.start === outer.start && span.end === outer.end) continue;
    range = { range: rangeOf(span), parent: range };
    outer = span;
  }
  return range;
}

/** All that may be selected around an offset, and more: what doesn't fit is left out later. */
function* spansAt(plan: Plan, offset: number): Iterable<Span> {
  const { source, header, roster } = plan;
  yield* sectionSpans(plan.root);
  yield header.span;
  for (const { span } of roster) yield span;
  for (const { span } of occurrencesIn(plan)) yield span;
  for (const indicator of plan.indicators) {
    if (indicator.span.start <= offset && offset <= indicator.span.end) yield* indicatorSpans(indicator);
  }
  const lines = linesOfSource(source);
  const index = lineIndexAt(lines, offset);
  const line = lines[index];
  if (!line) return;
  yield* tableSpans(source.text, lines, index);
  yield* lineSpans(source.text, line, offset);
}

function* sectionSpans(section: Section): Iterable<Span> {
  yield section.span;
  yield section.headingSpan;
  if (section.deadline) yield section.deadline.span;
  for (const each of section.sections) yield* sectionSpans(each);
}

function* indicatorSpans(indicator: Indicator): Iterable<Span> {
  const { span, values, serves, deadline, property } = indicator;
  yield span;
  for (const { value, yearSpan } of values) yield* [value.span, yearSpan];
  for (const link of serves) yield link.span;
  for (const field of [
    property?.isInherited ? undefined : property,
    ...textFields.map(({ key }) => indicator[key]),
  ])
    if (field) yield field.span;
  if (deadline) yield deadline.span;
}

function* tableSpans(text: string, lines: readonly PlacedLine[], index: number): Iterable<Span> {
  const row = lines[index];
  if (row?.kind !== 'row') return;
  const table = tablesIn(text, lines).find((rows) => rows.includes(index));
  const [first, last] = [lines[table?.[0] ?? index], lines[table?.at(-1) ?? index]];
  if (first && last) yield { start: first.content, end: last.end };
  yield* cellsOf(text, row.content, row.end).cells;
}

/** The line, what stands behind its colon, and what stands in it between brackets, marks and blanks. */
function* lineSpans(text: string, line: PlacedLine, offset: number): Iterable<Span> {
  const { content, end, keyword, yearEnd, kind } = line;
  yield { start: content, end };
  if (keyword && kind !== 'text')
    yield* [
      { start: content, end: keyword.end },
      { start: keyword.contentStart, end },
    ];
  if (yearEnd !== undefined) yield { start: behindColon(text, yearEnd, end), end };
  for (const [open, close] of bracketPairs(text, content, end)) {
    yield { start: open, end: close + 1 };
    yield { start: open + 1, end: close };
  }
  const sentences =
    keyword && kind !== 'text' ? [] : [/[^。！？!?]+[。！？!?]?/gu, /[^，,；;：:。！？!?]+/gu];
  const inText = text.slice(content, end);
  for (const pieces of [...sentences, /[\p{L}\p{M}\p{N}.]+/gu]) {
    for (const { 0: piece, index } of inText.matchAll(pieces))
      yield { start: content + index, end: content + index + piece.length };
  }
  yield* words(inText, content, offset);
}

/** The Chinese words of the stretch of letters at an offset, as far as they can be told. */
function* words(text: string, start: number, offset: number): Iterable<Span> {
  for (const { segment, index, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(
    text,
  )) {
    if (start + index > offset) return;
    if (isWordLike) yield { start: start + index, end: start + index + segment.length };
  }
}

function behindColon(text: string, from: number, end: number): number {
  const colon = skipBlanks(text, from, end);
  return colon < end && isColon(text.charCodeAt(colon)) ? skipBlanks(text, colon + 1, end) : colon;
}
