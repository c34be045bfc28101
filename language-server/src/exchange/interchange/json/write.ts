import { byHeaderText } from '../../../core/fields/header-fields.ts';
import type { PlanDate } from '../../../core/model/period.ts';
import type { Department, Indicator, IndicatorTable, Plan, Section } from '../../../core/model/plan.ts';
import type { Sourced } from '../../../core/model/source.ts';
import { indicatorJson } from './write-indicator.ts';
import { type JsonContext, mentionJson, responsibilityJson, textJson } from './write-parts.ts';

/** The version of the shape; grows when a reader of the old one would be misled. */
const shape = 1;

/**
 * A plan as JSON, in a shape of its own that stays when the model changes; schema/plan.schema.json
 * describes it. Sections and indicators are lists in the order of the text that refer to each other by
 * number, the part before the first heading being section 0. Ranges are as in LSP (0-based lines and UTF-16
 * characters, the end excluded), amounts decimal strings. What the plan doesn't say is absent.
 */
export function planJson(plan: Plan, file: string) {
  const sections = [plan.root, ...plan.sections];
  const indexes = new Map(sections.map((section, index) => [section, index]));
  const numbers = new Map(plan.indicators.map((indicator, index) => [indicator, index]));
  const context: JsonContext = {
    rangeOf: (span) => plan.source.rangeOf(span),
    textOf: ({ start, end }) => plan.source.text.slice(start, end),
    indexOf: (section) => indexes.get(section) ?? 0,
    placeOf: (indicator) => numbers.get(indicator) ?? 0,
  };
  return {
    shape,
    file,
    header: headerJson(plan, context),
    departments: plan.roster.map((department) => departmentJson(department, context)),
    sections: sections.map((section) => sectionJson(section, numbers, context)),
    indicators: plan.indicators.map((indicator) => indicatorJson(indicator, context)),
    listedAnnexes: plan.listedAnnexes.map(({ number, title, span }) => ({
      ...(number !== undefined && { number }),
      title,
      range: context.rangeOf(span),
    })),
    problems: plan.problems.map(({ span, ...problem }) => ({ ...problem, range: context.rangeOf(span) })),
    comments: plan.comments.map((comment) => textJson(comment, context)),
  };
}

function headerJson({ header, source }: Plan, context: JsonContext) {
  const { title, issuers, signed, published, period, baseYear, bases } = header;
  const text = (sourced: Sourced<string>) => textJson(sourced, context);
  return {
    ...(title && { title: text(title) }),
    issuers: issuers.map(text),
    ...byHeaderText(({ key }) => header[key] && text(header[key])),
    ...(signed && { signed: dateJson(signed, context) }),
    ...(published && { published: dateJson(published, context) }),
    ...(period && { period: { ...period.value, range: context.rangeOf(period.span) } }),
    ...(baseYear && {
      baseYear: { value: baseYear.value, ...(baseYear.span && { range: context.rangeOf(baseYear.span) }) },
    }),
    bases: bases.map((basis) => ({
      title: basis.title,
      inBookMarks: isInBookMarks(source.text, basis.span.start),
      ...(basis.documentNumber && { documentNumber: text(basis.documentNumber) }),
      range: context.rangeOf(basis.span),
    })),
  };
}

function departmentJson(department: Department, context: JsonContext) {
  return {
    name: department.name,
    shortNames: department.shortNames.map((name) => textJson(name, context)),
    members: department.members.map((mention) => mentionJson(mention, context)),
    range: context.rangeOf(department.nameSpan),
  };
}

function sectionJson(section: Section, numbers: ReadonlyMap<Indicator, number>, context: JsonContext) {
  const { kind, level, mark, number, title, parent, texts, indicatorTables, tables, isTask, indicators } =
    section;
  return {
    kind,
    level,
    mark,
    ...(number !== undefined && { number }),
    title,
    range: context.rangeOf(section.headingSpan),
    ...(parent && { parent: context.indexOf(parent) }),
    isTask,
    ...responsibilityJson(section, context),
    texts: texts.map((text) => textJson(text, context)),
    indicatorTables: indicatorTables.map((table) => indicatorTableJson(table, numbers, context)),
    tables: tables.map(({ span, rows }) => ({
      range: context.rangeOf(span),
      rows: rows.map((row) => row.map((cell) => textJson(cell, context))),
    })),
    indicators: indicators.flatMap((indicator) => numbers.get(indicator) ?? []),
  };
}

/** As it was drafted: each row with the number of the indicator that it gives. */
function indicatorTableJson(
  { span, columns, rows }: IndicatorTable,
  numbers: ReadonlyMap<Indicator, number>,
  context: JsonContext,
) {
  return {
    range: context.rangeOf(span),
    columns: columns.map(({ headings, heading, content, keyword }) => ({
      heading,
      headings: headings.map((each) => textJson(each, context)),
      content,
      ...(keyword && { keyword }),
    })),
    rows: rows.map(({ cells, indicator }) => ({
      cells: cells.map((cell) => textJson(cell, context)),
      ...(indicator && { indicator: numbers.get(indicator) ?? 0 }),
    })),
  };
}

function dateJson({ value, span }: Sourced<PlanDate>, { rangeOf }: JsonContext) {
  return { ...value, range: rangeOf(span) };
}

function isInBookMarks(text: string, start: number): boolean {
  return text.slice(0, start).trimEnd().endsWith('《');
}
