import type { Severity } from '../../checks/check.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import { tasksOf } from '../../core/model/tasks.ts';
import { noReview } from '../../core/review/review-file.ts';
import { standingOf } from '../../core/review/standing.ts';
import { standingName } from '../../core/review/words.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { oneLine } from '../documents/clean-text.ts';
import { dutiesOf } from '../tables/duties.ts';
import { departmentsOf } from '../tables/merged-departments.ts';
import type { Column, Table } from '../tables/table.ts';
import { nothing } from '../tables/words.ts';
import type { ReviewedFinding, ReviewedPlan } from './review-input.ts';
import { severityWord } from './words.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** What kind of plan it is: a table of one row. */
export function factsTable(plan: Plan, language: Language): Table {
  const { documentNumber, signed } = plan.header;
  const written = (value: Sourced<unknown> | undefined) =>
    oneLine(value ? plan.source.text.slice(value.span.start, value.span.end) : '').trim() || nothing;
  const facts = {
    documentNumber: written(documentNumber),
    signed: written(signed),
    indicators: plan.indicators.length,
    tasks: tasksOf(plan).length,
    departments: departmentsOf(plan, dutiesOf(plan, language)).length,
  };
  const names = Object.keys(facts) as (keyof typeof facts)[];
  return tableOf(
    names.map((name) => centred(words[name][language])),
    [names.map((name) => `${facts[name]}`)],
  );
}

/** How many findings there are of each kind: a table of one row. */
export function severityTable(findings: readonly ReviewedFinding[], language: Language): Table {
  return tableOf(severityColumns(language), [countsOf(findings)]);
}

/** A row for every plan. */
export function overviewTable(
  reviewed: readonly ReviewedPlan[],
  titles: readonly string[],
  language: Language,
): Table {
  const isReviewed = reviewed.some(({ review }) => review !== undefined);
  const columns: Column[] = [
    centred(words.number[language]),
    { heading: words.plan[language], align: 'left' },
    ...severityColumns(language),
    ...(isReviewed ? [centred(words.standing[language])] : []),
  ];
  const rows = reviewed.map(({ shown, plan, findings, review }, index) => [
    `${index + 1}`,
    `${titles[index]}\n${oneLine(shown)}`,
    ...countsOf(findings),
    ...(isReviewed ? [standingCell(plan, review, language)] : []),
  ]);
  return { ...tableOf(columns, rows), title: words.overview[language] };
}

/** 已签, and how many remarks wait for an answer. */
function standingCell(plan: Plan, reading: ReviewedPlan['review'], language: Language): string {
  if (reading && 'problem' in reading) return words.unreadable[language];
  const standing = standingOf(reading?.review ?? noReview, plan.source.text);
  const name = standingName(standing)[language];
  return standing.open > 0 ? `${name}\n${words.open(standing.open)[language]}` : name;
}

function severityColumns(language: Language): Column[] {
  return [...severities.map((severity) => severityWord(severity, language)), words.total[language]].map(
    centred,
  );
}

function countsOf(findings: readonly ReviewedFinding[]): string[] {
  const counts = severities.map((each) => findings.filter(({ severity }) => severity === each).length);
  return [...counts, findings.length].map(String);
}

function centred(heading: string): Column {
  return { heading, align: 'center' };
}

function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  return {
    title: '',
    columns,
    rows: rows.map((texts) => texts.map((text, column) => ({ text, column }))),
    notes: [],
  };
}

const words = {
  overview: { zh: '审核结果一览', en: 'Overview' },
  number: { zh: '序号', en: 'No.' },
  plan: { zh: '规划', en: 'Plan' },
  documentNumber: { zh: '文号', en: 'Document number' },
  signed: { zh: '成文日期', en: 'Signed' },
  indicators: { zh: '指标', en: 'Indicators' },
  tasks: { zh: '任务', en: 'Tasks' },
  departments: { zh: '责任部门', en: 'Departments' },
  total: { zh: '合计', en: 'Total' },
  standing: { zh: '审阅', en: 'Review' },
  unreadable: { zh: '审阅文件读不了', en: 'review file unreadable' },
  open: (count: number): Localized => ({ zh: `待议${count}条`, en: `${count} open` }),
};
