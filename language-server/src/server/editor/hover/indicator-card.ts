import type { MarkupContent } from 'vscode-languageserver-types';
import type { AlignedPair } from '../../../core/alignment/aligned-pairs.ts';
import { unmatched } from '../../../core/alignment/beside.ts';
import type { LinkTarget } from '../../../core/alignment/superior.ts';
import { fieldHeadings } from '../../../core/fields/field-names.ts';
import { indicatorFields, type ParsedField } from '../../../core/fields/indicator-fields.ts';
import type { Indicator, IndicatorLink, IndicatorValue } from '../../../core/model/plan.ts';
import { noOtherPlans } from '../../../core/plans/known-plans.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { roleNames } from '../../../core/wording/roles.ts';
import { yearText } from '../../../core/wording/years.ts';
import { bold, escapeMarkdown, markdownTable, markup } from '../support/markdown.ts';
import { answering, dueBy, fact, sectionName } from './answers.ts';
import { impliedChange } from './change.ts';
import { chartImage } from './chart.ts';
import { directionText } from './direction.ts';
import { servingText } from './serving.ts';
import { servedAbove, superiorValue, valueText } from './superior-values.ts';
import { type CardContext, type SeveralFiles, superiorBy } from './surroundings.ts';

/** All there is to say of an indicator. */
export function indicatorCard(indicator: Indicator, language: Language, around: CardContext): MarkupContent {
  const served = servedAbove(indicator, around);
  return markup(
    bold(indicator.fullName),
    sectionName(indicator.section, language),
    valuesTable(indicator.values, language, served, around),
    impliedChange(indicator)?.[language],
    factsOf(indicator, language, served, around).join('\n'),
    servingText(indicator, around, language),
    // last, as it is higher than the card that one sees without scrolling
    around.images ? chartImage(indicator, around.plan.source, language) : undefined,
  );
}

/** What its fields say, a line each, in the order of the table of fields. */
function factsOf(
  indicator: Indicator,
  language: Language,
  served: readonly AlignedPair[],
  around: CardContext,
): string[] {
  const { property, responsibility, deadline, serves } = indicator;
  const parsed: Record<ParsedField['keyword'], readonly (string | undefined)[]> = {
    // in the table of values
    目标: [],
    标准: [],
    现状: [],
    年均: [],
    累计: [],
    属性: [property && escapeMarkdown(property.text)],
    方向: [directionText(indicator)[language]],
    责任部门: [answering(responsibility, language)],
    // among those, with their role
    牵头部门: [],
    配合部门: [],
    期限: [dueBy(deadline, language)],
    对应: [
      ...serves.map((link) => servesText(link, language, around)),
      ...served.filter(({ link }) => link === undefined).map((each) => servedByName(each, language)),
    ],
  };
  return indicatorFields.flatMap((field) => {
    const contents =
      field.kind === 'text' ? [escapeMarkdown(indicator[field.key]?.value ?? '')] : parsed[field.keyword];
    return contents.flatMap((content) => fact(fieldHeadings[field.keyword], content, language) ?? []);
  });
}

function servedByName({ superior, served: { name } }: AlignedPair, language: Language): string {
  return escapeMarkdown(`《${superior.header.title?.value ?? ''}》${name}`) + say.byName[language];
}

/**
 * The values over the years, in order of time, each with what its year is; beside them what the superior plans say for
 * the same year, and among them what these ask for in years that the plan says nothing of.
 */
function valuesTable(
  values: readonly IndicatorValue[],
  language: Language,
  served: readonly AlignedPair[],
  around: CardContext,
): string | undefined {
  if (values.length === 0 && served.length === 0) return undefined;
  const head = [columns.year, columns.role, columns.value, ...served.map(() => columns.superior)];
  const own = values.map((value) => ({
    value,
    cells: [escapeMarkdown(value.value.text), ...served.map((each) => superiorValue(each, value, around))],
  }));
  const more = served.flatMap((each, column) =>
    unmatched(each).map((value) => ({
      value,
      cells: ['', ...served.map((_, at) => (at === column ? valueText(each, value, around.plan) : ''))],
    })),
  );
  return markdownTable(
    head.map((heading) => heading[language]),
    [...own, ...more]
      .sort((a, b) => monthOf(a.value) - monthOf(b.value))
      .map(({ value, cells }) => [headOf(value, language), roleNames[value.role][language], ...cells]),
  );
}

/** By whose end it is to be so, counted from the beginning of our era; what is for no single year comes last. */
function monthOf({ heading, year, part }: IndicatorValue): number {
  return heading !== undefined || year === undefined ? Number.MAX_SAFE_INTEGER : 12 * year + (part?.to ?? 12);
}

function headOf({ heading, year, part }: IndicatorValue, language: Language): string {
  if (heading !== undefined) return escapeMarkdown(heading);
  return year === undefined ? '' : yearText(year, part)[language];
}

/** 《上位规划》指标名, and its target where the plan is known. */
function servesText(link: IndicatorLink, language: Language, around: CardContext): string {
  const written = [link.plan && `《${link.plan.value}》`, link.indicator?.value].filter(Boolean).join('');
  const more = noteOf(superiorBy(link, around), language);
  if (!more) return escapeMarkdown(written);
  return language === 'zh' ? `${escapeMarkdown(written)}（${more}）` : `${escapeMarkdown(written)} (${more})`;
}

function noteOf(found: LinkTarget | SeveralFiles | undefined, language: Language): string | undefined {
  if (!found) return undefined;
  if ('files' in found) return say.severalFiles(found.files.length)[language];
  if (!found.indicator) return say.indicatorNotFound[language];
  const targets = found.indicator.values.filter(({ role }) => role === 'target');
  const target = targets.map(({ value }) => escapeMarkdown(value.text)).join('、');
  return target && `${roleNames.target[language]} ${target}`;
}

/** The superior's indicator that a link names; only its name where it isn't known. */
export function linkCard(
  link: IndicatorLink,
  language: Language,
  around: CardContext,
): MarkupContent | undefined {
  const found = superiorBy(link, around);
  if (!found) return undefined;
  if ('files' in found) {
    const files = found.files.map((name) => `- ${escapeMarkdown(name)}`).join('\n');
    return markup(bold(`《${found.title}》`), say.severalFiles(found.files.length)[language], files);
  }
  const title = bold(`《${found.plan.header.title?.value ?? ''}》`);
  if (!found.indicator) return markup(title, link.indicator && say.indicatorNotFound[language]);
  // of the superior's card what stands in its own file
  const { images } = around;
  const own = { plan: found.plan, known: noOtherPlans, ...(images !== undefined && { images }) };
  return markup(title, indicatorCard(found.indicator, language, own).value);
}

const columns = {
  year: { zh: '年份', en: 'Year' },
  role: { zh: '作用', en: 'Role' },
  value: { zh: '数值', en: 'Value' },
  superior: { zh: '上位规划', en: 'Superior' },
} as const satisfies Record<string, Localized>;

const say = {
  /** Behind an indicator that is served without being named under 对应. */
  byName: { zh: '（名称相同，未写“对应”）', en: ' (by its name)' },
  severalFiles: (count: number): Localized => ({
    zh: `有${count}个文件都是这份规划，无法比较`,
    en: `${count} files hold a plan of this title, so nothing is compared`,
  }),
  indicatorNotFound: { zh: '那份规划里没有找到这项指标', en: 'that plan has no such indicator' },
};
