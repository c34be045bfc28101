import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Department, Indicator, Plan, Section, SectionKind } from '../../core/model/plan.ts';
import { headingLabel } from '../../core/model/section-label.ts';
import type { Source, Span } from '../../core/model/source.ts';
import { type Language, type Localized, plural } from '../../core/text/localized.ts';
import { planTitle, unnamed } from '../../core/wording/unnamed.ts';
import { linesOfSource } from './support/lines.ts';
import { indicatorsBelow } from './support/sections.ts';
import { indicatorCount } from './support/words.ts';

/** A symbol while its place is still a stretch of text. */
interface OutlineEntry {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly OutlineEntry[];
}

/**
 * The outline of a plan: its header and roster, then sections, boxes, items and indicators as they stand
 * in one another.
 */
export function documentSymbols(plan: Plan, language: Language = 'zh'): DocumentSymbol[] {
  const { source, root } = plan;
  const entries = [
    ...headerEntry(plan, language),
    ...rosterEntry(plan, language),
    ...entriesBelow(root, language),
  ];
  return nested(entries, { start: 0, end: source.text.length }, source);
}

function* headerEntry({ header }: Plan, language: Language): Iterable<OutlineEntry> {
  const { span, title, period } = header;
  if (span.end === span.start) return;
  yield {
    name: planTitle({ header }, language),
    ...(period && { detail: period.value.text }),
    kind: SymbolKind.Module,
    span,
    nameSpan: title?.span ?? span,
    children: [],
  };
}

function* rosterEntry({ roster, hasRoster, source }: Plan, language: Language): Iterable<OutlineEntry> {
  const head = hasRoster && linesOfSource(source).find(({ kind }) => kind === 'roster');
  if (!head) return;
  const { content: start, end } = head;
  yield {
    name: say.roster[language],
    detail: say.departmentCount(roster.length)[language],
    kind: SymbolKind.Namespace,
    span: { start, end: roster.at(-1)?.span.end ?? end },
    nameSpan: { start, end: head.keyword?.end ?? end },
    children: roster.map((department) => departmentEntry(department, language)),
  };
}

function departmentEntry({ name, nameSpan, span, shortNames }: Department, language: Language): OutlineEntry {
  const detail = shortNames.map(({ value }) => value).join('、');
  return {
    name: name || unnamed.department[language],
    ...(detail && { detail }),
    kind: SymbolKind.Class,
    span,
    nameSpan,
    children: [],
  };
}

function entriesBelow({ sections, indicators }: Section, language: Language): OutlineEntry[] {
  return [
    ...sections.map((section) => sectionEntry(section, language)),
    ...indicators.map((indicator) => indicatorEntry(indicator, language)),
  ].sort((a, b) => a.span.start - b.span.start);
}

const symbolKinds: Readonly<Record<SectionKind, SymbolKind>> = {
  root: SymbolKind.String,
  section: SymbolKind.String,
  box: SymbolKind.Package,
  item: SymbolKind.String,
  annex: SymbolKind.File,
};

function sectionEntry(section: Section, language: Language): OutlineEntry {
  const count = indicatorsBelow(section).length;
  return {
    name: headingLabel(section) || unnamed.section[language],
    ...(count > 0 && { detail: indicatorCount(count)[language] }),
    kind: symbolKinds[section.kind],
    span: section.span,
    nameSpan: section.headingSpan,
    children: entriesBelow(section, language),
  };
}

function indicatorEntry({ name, nameSpan, span, values }: Indicator, language: Language): OutlineEntry {
  const decisive =
    values.find(({ role }) => role === 'target') ?? values.find(({ role }) => role === 'standard');
  const detail = decisive?.value.text;
  return {
    name: name || unnamed.indicator[language],
    ...(detail && { detail }),
    kind: SymbolKind.Constant,
    span,
    nameSpan,
    children: [],
  };
}

/** Editors refuse an outline whose ranges don't nest: each is kept within the one it stands in. */
function nested(entries: readonly OutlineEntry[], within: Span, source: Source): DocumentSymbol[] {
  return entries.map(({ name, detail, kind, span, nameSpan, children }) => {
    const range = clamped(span, within);
    return {
      name: name.replace(/\s+/gu, ' '),
      ...(detail !== undefined && { detail }),
      kind,
      range: source.rangeOf(range),
      selectionRange: source.rangeOf(clamped(nameSpan, range)),
      children: nested(children, range, source),
    };
  });
}

function clamped({ start, end }: Span, within: Span): Span {
  const from = Math.min(Math.max(start, within.start), within.end);
  return { start: from, end: Math.min(Math.max(end, from), within.end) };
}

const say = {
  roster: { zh: '部门', en: 'Departments' },
  departmentCount: (count: number): Localized => ({ zh: `${count}个部门`, en: plural(count, 'department') }),
};
