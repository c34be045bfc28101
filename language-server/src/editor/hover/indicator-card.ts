import type { MarkupContent } from 'vscode-languageserver-types';
import { hoverMessages as say } from '../../messages/editor/hover.ts';
import { roleNames } from '../../messages/editor.ts';
import type { Language } from '../../messages/localized.ts';
import type { superiorOf } from '../../model/known-plans.ts';
import type { Indicator, IndicatorLink, IndicatorValue } from '../../model/plan.ts';
import { bold, escapeMarkdown, markdownTable, markup } from '../support/markdown.ts';
import { answering, dueBy, fact, sectionName } from './answers.ts';
import { impliedChange } from './change.ts';

/** The superior plan's indicator a link names, where that plan is known. */
export type ResolveLink = (link: IndicatorLink) => ReturnType<typeof superiorOf>;

/** All there is to say of an indicator. */
export function indicatorCard(
  indicator: Indicator,
  language: Language,
  resolveLink?: ResolveLink,
): MarkupContent {
  const { labels } = say;
  const facts = [
    fact(labels.category, indicator.category && escapeMarkdown(indicator.category.value), language),
    fact(labels.property, indicator.property && escapeMarkdown(indicator.property.text), language),
    fact(labels.direction, say.direction(indicator.direction, indicator.directionFrom)[language], language),
    fact(labels.scope, indicator.scope && escapeMarkdown(indicator.scope.value), language),
    fact(labels.measuredAs, indicator.measuredAs && escapeMarkdown(indicator.measuredAs.value), language),
    fact(labels.responsible, answering(indicator.responsibility, language), language),
    fact(labels.deadline, dueBy(indicator.deadline, language), language),
    ...indicator.serves.map((link) => fact(labels.serves, servesText(link, language, resolveLink), language)),
    fact(labels.definition, indicator.definition && escapeMarkdown(indicator.definition.value), language),
  ];
  return markup(
    bold(indicator.name),
    sectionName(indicator.section, language),
    valuesTable(indicator.values, language),
    impliedChange(indicator)?.[language],
    facts.filter(Boolean).join('\n'),
  );
}

/** The values over the years, as far as they are written, each with what its year is. */
export function valuesTable(values: readonly IndicatorValue[], language: Language): string | undefined {
  if (values.length === 0) return undefined;
  const head = [say.year, say.role, say.value].map((heading) => heading[language]);
  const rows = values.map(({ year, role, value, heading }) => [
    heading !== undefined ? escapeMarkdown(heading) : year === undefined ? '' : yearText(year, language),
    roleNames[role][language],
    escapeMarkdown(value.text),
  ]);
  return markdownTable(head, rows);
}

export function yearText(year: number, language: Language): string {
  return language === 'zh' ? `${year}年` : String(year);
}

/** 《上位规划》指标名, and its target where the plan is known. */
function servesText(link: IndicatorLink, language: Language, resolveLink: ResolveLink | undefined): string {
  const written = [link.plan && `《${link.plan.value}》`, link.indicator?.value].filter(Boolean).join('');
  const found = resolveLink?.(link);
  const targets = found?.indicator?.values.filter(({ role }) => role === 'target') ?? [];
  const target = targets.map(({ value }) => escapeMarkdown(value.text)).join('、');
  const more =
    found && !found.indicator
      ? say.indicatorNotFound[language]
      : target && `${roleNames.target[language]} ${target}`;
  if (!more) return escapeMarkdown(written);
  return language === 'zh' ? `${escapeMarkdown(written)}（${more}）` : `${escapeMarkdown(written)} (${more})`;
}

/** The superior's indicator that a link names; only its name where it isn't known. */
export function linkCard(
  link: IndicatorLink,
  language: Language,
  resolveLink?: ResolveLink,
): MarkupContent | undefined {
  const found = resolveLink?.(link);
  if (!found) return undefined;
  const title = bold(`《${found.plan.header.title?.value ?? ''}》`);
  if (!found.indicator) return markup(title, link.indicator && say.indicatorNotFound[language]);
  return markup(title, indicatorCard(found.indicator, language).value);
}
