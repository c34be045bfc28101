import { parseDeadline } from '../../../core/model/deadline-parser.ts';
import { normaliseName } from '../../../core/model/names.ts';
import type { Plan } from '../../../core/model/plan.ts';
import { properties, propertyWord, readProperty } from '../../../core/model/property.ts';
import { parseValue } from '../../../core/model/value/parse.ts';
import { byFrequency } from '../../../core/text/counts.ts';
import { type Language, type Localized, quoted } from '../../../core/text/localized.ts';
import { type IndicatorTableRows, indicatorTables } from '../../../print/tables/indicator-table.ts';
import type { CellCheck, TableCellPlace } from '../../protocol/table-edits.ts';
import { linesOfSource } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';
import { oneLineOf } from './cell-text.ts';
import { writtenAt } from './edit-table.ts';

/** More are no choice. */
const mostChoices = 12;

/** What a column holds: names, categories, values, or the field of a keyword. */
type CellSubject = 'name' | 'category' | 'value' | string | undefined;

/**
 * What would be odd about a text in a cell, and what may be written there; undefined where nothing can be.
 * @param columns those that tables made of blocks are shown with besides
 */
export function cellCheck(
  plan: Plan,
  { table, row, column }: TableCellPlace,
  text: string,
  language: Language,
  columns: readonly string[] = [],
): CellCheck | undefined {
  const rows = indicatorTables(plan, language, columns)[table];
  const was = rows && writtenAt(plan, rows, row, column);
  if (!rows || was === undefined) return undefined;
  const subject = subjectOf(rows, column);
  const content = oneLineOf(text);
  const hint = content === '' || content === was ? undefined : hintFor(plan, subject, content);
  return {
    ...(hint && { hint: hint[language] }),
    choices: choicesFor(plan, subject, language).slice(0, mostChoices),
  };
}

function subjectOf({ drafted, columns }: IndicatorTableRows, at: number): CellSubject {
  const column = drafted?.columns[at];
  if (column) return column.content === 'field' ? column.keyword : column.content;
  const of = columns[at]?.of;
  if (of === '指标') return 'name';
  if (of === '类别') return 'category';
  return of === undefined || /^\p{Script=Han}/u.test(of) ? of : 'value';
}

function hintFor(plan: Plan, subject: CellSubject, text: string): Localized | undefined {
  switch (subject) {
    case 'value':
      return parseValue(text, 0).kind === 'words' ? says.noValue : undefined;
    case 'name': {
      const isTaken = plan.indicators.some(({ name }) => normaliseName(name) === normaliseName(text));
      return isTaken ? says.taken(text) : undefined;
    }
    case '属性':
      return readProperty(text) ? undefined : says.noProperty;
    case '期限':
      return parseDeadline(text, 0, plan.header.period?.value).latest ? undefined : says.noDeadline;
    case '责任部门':
    case '牵头部门':
    case '配合部门': {
      const unknown = plan.hasRoster ? namesIn(text).find((name) => !isInRoster(plan, name)) : undefined;
      return unknown === undefined ? undefined : says.notInRoster(unknown);
    }
    default:
      return undefined;
  }
}

function choicesFor(plan: Plan, subject: CellSubject, language: Language): string[] {
  const { indicators, mentions, roster, source } = plan;
  const said = (texts: readonly (string | undefined)[]) => byFrequency(texts.flatMap((text) => text || []));
  switch (subject) {
    case 'category':
      return said(indicators.map(({ category }) => category?.value));
    case '属性': {
      const { script } = styleOf(source.text, linesOfSource(source), language);
      return properties.map((property) => propertyWord(property, script));
    }
    case '单位':
      return said(indicators.map(({ unit }) => unit?.value));
    case '范围':
      return said(indicators.map(({ scope }) => scope?.value));
    case '期限':
      return said(indicators.map(({ deadline }) => deadline?.text));
    case '责任部门':
    case '牵头部门':
    case '配合部门':
      return said([...mentions.map(({ name }) => name), ...roster.map(({ name }) => name)]);
    default:
      return [];
  }
}

/** Without what says their roles. */
function namesIn(text: string): string[] {
  return text.split(/[、，,；;]/u).flatMap((name) => name.replace(/[（(][^（）()]*[）)]$/u, '').trim() || []);
}

function isInRoster({ roster }: Plan, name: string): boolean {
  const written = normaliseName(name);
  return roster.some((department) =>
    [department.name, ...department.shortNames.map(({ value }) => value)].some(
      (each) => normaliseName(each) === written,
    ),
  );
}

const says = {
  noValue: {
    zh: '这不像数值，会照文字保留。数值写成“90%”“≥30平方米”“—”这样。',
    en: 'This reads as no value and is kept as words. Values are written like “90%”, “≥30 m²”, “—”.',
  },
  noProperty: { zh: '属性一般写“约束性”或“预期性”。', en: 'The property is “binding” or “expected”.' },
  noDeadline: {
    zh: '看不出是哪一天。期限写成“2025年底”“2025年6月底”这样。',
    en: 'This says no day. Deadlines are written like “end of 2025”.',
  },
  taken: (name: string): Localized => ({
    zh: `这份规划里已经有指标${quoted(name)}。`,
    en: `This plan has an indicator ${quoted(name)} already.`,
  }),
  notInRoster: (name: string): Localized => ({
    zh: `${quoted(name)}不在部门名单里。`,
    en: `${quoted(name)} is not in the roster.`,
  }),
};
