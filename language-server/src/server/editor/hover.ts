import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import { factAt, groupOf } from '../../core/facts/groups.ts';
import { factsInText } from '../../core/facts/in-text.ts';
import type { DepartmentMention, Indicator, Plan } from '../../core/model/plan.ts';
import type { Source, Span } from '../../core/model/source.ts';
import { type KnownPlans, noOtherPlans } from '../../core/plans/known-plans.ts';
import { citationsOf } from '../../core/references/citations.ts';
import { referencesOf } from '../../core/references/references.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import type { Language } from '../../core/text/localized.ts';
import { roleMeanings, roleNames } from '../../core/wording/roles.ts';
import { yearText } from '../../core/wording/years.ts';
import { columnKeyword } from '../../language/parser/columns.ts';
import { departmentCard } from './hover/department-card.ts';
import { factCard, placesOf } from './hover/fact-card.ts';
import { indicatorCard, linkCard } from './hover/indicator-card.ts';
import { keywordCard } from './hover/keyword-card.ts';
import { citationCard, targetCard } from './hover/reference-card.ts';
import { planCard, sectionCard } from './hover/section-card.ts';
import type { CardContext } from './hover/surroundings.ts';
import { valueCard } from './hover/value-card.ts';
import { lineIndexAt, linesOfSource } from './support/lines.ts';
import { escapeMarkdown, markup } from './support/markdown.ts';
import { headingsOf, headRow } from './support/tables.ts';

/** A stretch of the text and what is shown for it. */
type HoverPlace = readonly [span: Span, card: () => MarkupContent | undefined];

/**
 * What is under the cursor, as a card; of the superior's indicator that 对应 names too, where that plan is known.
 * @param more who refers to the plan, and whether the client shows pictures
 */
export function hoverAt(
  plan: Plan,
  offset: number,
  language: Language,
  known: KnownPlans = noOtherPlans,
  more: Pick<CardContext, 'index' | 'images'> = {},
): Hover | undefined {
  const around: CardContext = { plan, known, ...more };
  const places = [
    ...departmentPlaces(plan, language),
    ...indicatorPlaces(language, around),
    ...factPlaces(plan, language),
    ...headingPlaces(plan, language),
    ...keywordPlaces(plan.source, offset, language),
    ...referencePlaces(plan, language, known),
  ];
  const found =
    places.find(([{ start, end }]) => start <= offset && offset < end) ??
    places.find(([{ start, end }]) => start <= offset && offset === end && start < end);
  const contents = found?.[1]();
  return found && contents && { contents, range: plan.source.rangeOf(found[0]) };
}

function* departmentPlaces(plan: Plan, language: Language): Iterable<HoverPlace> {
  for (const department of plan.roster) {
    const card = () => departmentCard(plan, { name: department.name, department }, language);
    yield [department.nameSpan, card];
    for (const { span } of department.shortNames) yield [span, card];
    for (const member of department.members)
      yield [member.span, () => departmentCard(plan, member, language)];
  }
  for (const mention of plan.mentions) yield mentionPlace(plan, mention, language);
}

function mentionPlace(plan: Plan, mention: DepartmentMention, language: Language): HoverPlace {
  return [mention.span, () => departmentCard(plan, mention, language, mention.role)];
}

function* indicatorPlaces(language: Language, around: CardContext): Iterable<HoverPlace> {
  const { plan } = around;
  for (const indicator of plan.indicators) {
    yield [indicator.nameSpan, () => indicatorCard(indicator, language, around)];
    yield* valuePlaces(indicator, plan, language);
    if (indicator.property && !indicator.property.isInherited)
      yield [indicator.property.span, () => keywordCard('属性', language)];
    for (const link of indicator.serves) yield [link.span, () => linkCard(link, language, around)];
  }
}

function* valuePlaces({ values }: Indicator, plan: Plan, language: Language): Iterable<HoverPlace> {
  const { text } = plan.source;
  for (const { value, year, part, yearSpan, role, heading } of values) {
    yield [value.span, () => valueCard(value, language, placesAt(plan, value.span.start, language))];
    const written = text.slice(yearSpan.start, yearSpan.end);
    const isKeyword = keywordNamed(written) ?? columnKeyword(written);
    if (year === undefined || isKeyword || heading !== undefined) continue;
    const title = `**${yearText(year, part)[language]}** · ${roleNames[role][language]}`;
    // without a period, a year's place in it explains nothing
    const meaning = plan.header.period && roleMeanings[role][language];
    yield [yearSpan, () => markup(title, meaning)];
  }
}

/** The figures of the text, before the headings, which may be sentences. */
function* factPlaces(plan: Plan, language: Language): Iterable<HoverPlace> {
  for (const fact of factsInText(plan)) {
    const group = groupOf(plan).get(fact);
    if (group) yield [fact.value.span, () => factCard(plan, fact, group, language)];
  }
}

function placesAt(plan: Plan, offset: number, language: Language): string | undefined {
  const found = factAt(plan, offset);
  return found && placesOf(plan, found.group, language);
}

function* headingPlaces(plan: Plan, language: Language): Iterable<HoverPlace> {
  const { header, sections } = plan;
  if (header.title) yield [header.title.span, () => planCard(plan, language)];
  for (const { title, span, documentNumber } of header.bases) {
    yield [
      span,
      () => markup(`《${escapeMarkdown(title)}》`, documentNumber && escapeMarkdown(documentNumber.value)),
    ];
  }
  for (const section of sections) yield [section.headingSpan, () => sectionCard(section, language)];
}

function* referencePlaces(plan: Plan, language: Language, known: KnownPlans): Iterable<HoverPlace> {
  for (const { span, target } of referencesOf(plan)) {
    if (target) yield [span, () => targetCard(target, language)];
  }
  for (const citation of citationsOf(plan)) {
    yield [citation.titleSpan, () => citationCard(citation, language, known)];
  }
}

/** Keywords of the line at the offset: its own, those in brackets, and the headings of a table. */
function* keywordPlaces(source: Source, offset: number, language: Language): Iterable<HoverPlace> {
  const lines = linesOfSource(source);
  const index = lineIndexAt(lines, offset);
  const line = lines[index];
  if (!line) return;
  const { keyword } = line;
  if (keyword && line.kind !== 'text') {
    yield [{ start: line.content, end: keyword.end }, () => keywordCard(keyword.keyword.name, language)];
  }
  for (const { keyword: inline } of (line.inlines ?? []).flatMap(({ fields }) => fields)) {
    yield [inline, () => keywordCard(inline.name, language)];
  }
  if (line.kind !== 'row' || headRow(source.text, lines, index) !== line) return;
  for (const cell of headingsOf(source.text, line)?.cells ?? []) {
    const name = keywordNamed(columnKeyword(source.text.slice(cell.start, cell.end)) ?? '')?.name;
    if (name) yield [cell, () => keywordCard(name, language)];
  }
}
