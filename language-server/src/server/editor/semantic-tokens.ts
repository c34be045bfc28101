import type { IndicatorValue, Plan } from '../../core/model/plan.ts';
import type { Value } from '../../core/model/quantity.ts';
import type { Source, Span } from '../../core/model/source.ts';
import { valueParts } from '../../core/model/value/parse.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import { columnKeyword } from '../../language/parser/columns.ts';
import { linesOfSource, type PlacedLine } from './support/lines.ts';
import { headingsOf, tablesIn } from './support/tables.ts';

/** `keyword`, `number` and `operator` are LSP's own; the others are declared in the extension's manifest. */
export const semanticTokenTypes = [
  'heading',
  'keyword',
  'field',
  'indicator',
  'department',
  'year',
  'number',
  'unit',
  'operator',
  'force',
  'document',
] as const;

/** Next to `declaration`: departments the roster lacks, the roles of years, and what 属性 says. */
export const semanticTokenModifiers = [
  'declaration',
  'unresolved',
  'baseline',
  'milestone',
  'target',
  'outlook',
  'standard',
  'actual',
  'binding',
  'expected',
] as const;

export type SemanticTokenType = (typeof semanticTokenTypes)[number];
export type SemanticTokenModifier = (typeof semanticTokenModifiers)[number];

export interface SemanticToken {
  readonly span: Span;
  readonly type: SemanticTokenType;
  readonly modifiers: readonly SemanticTokenModifier[];
}

/** What the words of a plan are, in the order of the text: no two overlap, none goes over a line's end. */
export function semanticTokens(plan: Plan): SemanticToken[] {
  const { text } = plan.source;
  const tokens = [
    ...keywordTokens(plan.source),
    ...headerTokens(plan),
    ...departmentTokens(plan),
    ...indicatorTokens(plan),
  ]
    .flatMap((token) => pieces(text, token.span).map((span) => ({ ...token, span })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return tokens.filter(({ span }) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}

function token(type: SemanticTokenType, span: Span, ...modifiers: SemanticTokenModifier[]): SemanticToken {
  return { span, type, modifiers };
}

function* keywordTokens(source: Source): Iterable<SemanticToken> {
  const lines = linesOfSource(source);
  const heads = new Set(tablesIn(source.text, lines).map(([head]) => head));
  for (const [index, line] of lines.entries()) {
    const { keyword } = line;
    if (keyword && line.kind !== 'text' && line.kind !== 'unknown') {
      yield token(line.kind === 'field' ? 'field' : 'keyword', { start: line.content, end: keyword.end });
    }
    for (const { fields } of line.inlines ?? []) {
      for (const { keyword } of fields) yield token('field', keyword);
    }
    if (heads.has(index)) yield* columnTokens(source.text, line);
  }
}

function* columnTokens(text: string, head: PlacedLine): Iterable<SemanticToken> {
  for (const cell of headingsOf(text, head)?.cells ?? []) {
    if (columnKeyword(text.slice(cell.start, cell.end))) yield token('field', cell);
  }
}

function* headerTokens({ header, sections }: Plan): Iterable<SemanticToken> {
  if (header.title) yield token('document', header.title.span, 'declaration');
  for (const { span } of header.bases) yield token('document', span);
  for (const { kind, headingSpan, mark } of sections) {
    // 专栏 is a keyword, what stands behind it the heading
    const start =
      headingSpan.start + (kind === 'box' ? (/^\D+?(?=[\s\d０-９]|$)/u.exec(mark)?.[0].length ?? 0) : 0);
    yield token('heading', { start, end: headingSpan.end });
  }
}

function* departmentTokens({ roster, hasRoster, mentions }: Plan): Iterable<SemanticToken> {
  for (const { nameSpan, shortNames } of roster) {
    yield token('department', nameSpan, 'declaration');
    for (const { span } of shortNames) yield token('department', span, 'declaration');
  }
  for (const { span, department } of [...roster.flatMap(({ members }) => members), ...mentions]) {
    yield hasRoster && !department ? token('department', span, 'unresolved') : token('department', span);
  }
}

function* indicatorTokens({ indicators, source }: Plan): Iterable<SemanticToken> {
  for (const { nameSpan, values, property, serves } of indicators) {
    yield token('indicator', nameSpan, 'declaration');
    for (const value of values) {
      if (isYear(value, source.text)) yield token('year', value.yearSpan, value.role);
      yield* valueTokens(value.value);
    }
    if (property) yield token('force', property.span, ...(property.value ? [property.value] : []));
    for (const link of serves) {
      if (link.plan) yield token('document', link.plan.span);
      if (link.indicator) yield token('indicator', link.indicator.span);
    }
  }
}

/** The numbers, units and binding words of a value, in order; of one that can't be read, up to where it fails. */
function* valueTokens(value: Value): Iterable<SemanticToken> {
  if (value.kind === 'none') return;
  for (const { kind, span } of valueParts(value.text, value.span.start)) {
    yield token(kind === 'number' || kind === 'unit' ? kind : 'operator', span);
  }
}

/** 目标 and 标准 stand where a year does; they are fields all the same. */
function isYear({ yearSpan }: IndicatorValue, text: string): boolean {
  const written = text.slice(yearSpan.start, yearSpan.end);
  return !keywordNamed(written) && !columnKeyword(written);
}

/** The parts of a span that stand on one line each; a name in a copied text may go on in the next. */
function pieces(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\s\r\n](?:[^\r\n]*[^\s])?/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
