import { aimsOf } from '../model/measured-values.ts';
import { oncePer } from '../model/once-per.ts';
import { namesOf } from '../model/part-names.ts';
import type { Indicator, IndicatorValue, Plan, YearRole } from '../model/plan.ts';
import type { Quantity } from '../model/quantity.ts';
import { fold } from '../model/value/fold.ts';
import type { StatementRole } from '../recogniser/commitment.ts';
import { readingsOf } from '../recogniser/plan-readings.ts';
import { simplified } from '../text/simplified.ts';
import type { Fact, FactInField, FactInText } from './fact.ts';
import { type Subject, subjectOf } from './subject.ts';

/** Every quantity that a plan states, in its sentences, boxes, fields and cells, in the order of the text. */
export const statementsOf = oncePer((plan: Plan): readonly Fact[] =>
  [...factsInText(plan), ...factsInFields(plan)].sort((a, b) => a.span.start - b.span.start),
);

/** Those of the prose. */
export const factsInText = oncePer((plan: Plan): readonly FactInText[] =>
  readingsOf(plan).flatMap(({ reading, text, section }) =>
    reading.statements.map((statement): FactInText => {
      const { role, value, year, span } = statement;
      const [bare, scopeInName] = withoutScope(statement.name.value);
      const scope = statement.scope?.value ?? scopeInName;
      const name = nameWithCount(bare, value);
      const subject = subjectOf(name, value.unit.dimension);
      return {
        role,
        name,
        subject,
        measure: measureOf(value, subject),
        value,
        ...(year && { year: year.value }),
        ...(scope && { scope }),
        span,
        section,
        said: { statement, text },
      };
    }),
  ),
);

/** Those that are to be reached. */
export const targetsInText = oncePer((plan: Plan): readonly FactInText[] =>
  factsInText(plan).filter(({ role }) => role === 'target'),
);

const eachPlace = /在?(?:每个|所有|各)[省市县区镇乡村街道社城行政、（）()]{1,10}[的都]?/u;

/** 灾害信息员在所有村（社区）: a name, and whom it is for, each by itself. */
function withoutScope(name: string): readonly [name: string, scope?: string] {
  const read = simplified(name);
  const found = eachPlace.exec(read);
  const isAtEnd = found && (found.index === 0 || found.index + found[0].length === read.length);
  if (!isAtEnd || read.length - found[0].length < 3) return [name];
  const scope = name.slice(found.index, found.index + found[0].length);
  return [name.replace(scope, ''), scope];
}

/** A name with what its value is counted by, as the names of indicators have it: 每万城镇常住人口…. */
function nameWithCount(name: string, { unit: { per } }: Quantity): string {
  return per && isSaidInFront.test(per.text) && !name.includes(per.text) ? per.text + name : name;
}

/** 元/人 says it behind. */
const isSaidInFront = /^[每平]/u;

/** Those of the indicators: of each name an indicator goes by. */
export const factsInFields = oncePer((plan: Plan): readonly FactInField[] =>
  plan.indicators.flatMap((indicator) => {
    const values = statedValues(indicator);
    return namesOf(indicator).flatMap((name) => values.map((each) => factInField(indicator, each, name)));
  }),
);

const roles: Readonly<Record<YearRole, StatementRole>> = {
  baseline: 'baseline',
  actual: 'state',
  milestone: 'target',
  target: 'target',
  outlook: 'target',
  standard: 'target',
};

function factInField(indicator: Indicator, value: MeasuredField, name: string): FactInField {
  const subject = subjectOf(nameWithCount(name, value.value), value.value.unit.dimension);
  const { year, part, role } = value;
  return {
    role: roles[role],
    name,
    subject,
    measure: measureOf(value.value, subject, value.heading),
    value: value.value,
    ...(year !== undefined && { year }),
    ...(part && { part }),
    ...(indicator.scope && { scope: indicator.scope.value }),
    span: value.value.span,
    section: indicator.section,
    field: { indicator, value },
  };
}

interface MeasuredField extends IndicatorValue {
  readonly value: Quantity;
}

/**
 * Its quantities. Where it has no aims but in a column of changes or totals (年均［累计］目标) these are what it aims at, and
 * that they are a change says the column, which the text hasn’t.
 */
function statedValues(indicator: Indicator): MeasuredField[] {
  const isOnlyHeaded = aimsOf(indicator).every(
    ({ value, heading }) => value.kind === 'none' || heading !== undefined,
  );
  return indicator.values.filter(isQuantity).map((each) => {
    if (!isOnlyHeaded || each.heading === undefined) return each;
    const { heading: _, ...bare } = each;
    const { change: __, ...value } = each.value;
    return { ...bare, value };
  });
}

function isQuantity(value: IndicatorValue): value is MeasuredField {
  return value.value.kind === 'quantity';
}

const doneOverYears = /[新净]增|新[改扩]?建|改造|累计|供应/u;
const yearly = /年均|每年|增速|增长|增幅/u;

/** What facts of one subject are told apart by: a level, a growth, a total, so many each year, a share of something. */
function measureOf(
  { change, recurrence, cumulative, relativeTo }: Quantity,
  { growth, words }: Subject,
  heading?: string,
): string {
  const parts = [
    growth ?? (change && `${change.pace} ${change.direction}`) ?? headed(heading, cumulative),
    recurrence && `every ${recurrence.every} ${recurrence.period}`,
    // what is newly made over the years is a total, said or not
    cumulative && !growth && !doneOverYears.test(words) && 'total',
    relativeTo !== undefined && `of ${fold(relativeTo).chars}`,
  ];
  return parts.filter(Boolean).join(', ') || 'level';
}

/** A column 年均增速〔累计〕 holds growths, and totals in brackets. */
function headed(heading: string | undefined, isTotal: boolean | undefined): string | undefined {
  if (heading === undefined || isTotal) return undefined;
  return yearly.test(fold(heading).chars) ? 'annual up' : 'total';
}
