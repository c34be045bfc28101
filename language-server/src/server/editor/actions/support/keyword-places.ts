import type { KeywordName } from '../../../../../../grammar/keywords.ts';
import type { Span } from '../../../../core/model/source.ts';
import { keywordSpelt } from '../../../../core/text/keyword-lookup.ts';
import { columnKeyword } from '../../../../language/parser/columns.ts';
import type { PlacedLine } from '../../support/lines.ts';
import { headingsOf, tablesIn } from '../../support/tables.ts';

/** Where a keyword stands. */
export interface KeywordPlace {
  readonly name: KeywordName;
  readonly span: Span;
}

/** Every keyword of a text: at the start of lines, in brackets, and in the heads of tables; none broken over lines. */
export function keywordPlaces(text: string, lines: readonly PlacedLine[]): KeywordPlace[] {
  const places: KeywordPlace[] = [];
  for (const { kind, keyword, content, inlines = [] } of lines) {
    if (keyword && kind !== 'text' && kind !== 'unknown') {
      places.push({ name: keyword.keyword.name, span: { start: content, end: keyword.end } });
    }
    for (const { name, start, end } of inlines.flatMap(({ fields }) =>
      fields.map((field) => field.keyword),
    )) {
      places.push({ name, span: { start, end } });
    }
  }
  for (const [head] of tablesIn(text, lines)) {
    const row = head === undefined ? undefined : lines[head];
    for (const { start, end } of (row && headingsOf(text, row)?.cells) ?? []) {
      const name = keywordSpelt(columnKeyword(text.slice(start, end)) ?? '')?.name;
      if (name) places.push({ name, span: { start, end } });
    }
  }
  return places.filter(({ span }) => !/[\r\n]/u.test(text.slice(span.start, span.end)));
}
