import { oncePer } from '../model/once-per.ts';
import type { Plan, Section } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import type { Statement } from '../recogniser/commitment.ts';
import { readingsOf } from '../recogniser/plan-readings.ts';
import { rememberedReading } from '../recogniser/remembered-readings.ts';
import { simplified } from '../text/simplified.ts';
import { cellsOf } from './cells.ts';
import type { FactInText } from './fact.ts';
import { measureOf, nameWithCount } from './measure.ts';
import { subjectOf } from './subject.ts';

/** The facts of the prose, in the order of the text. */
export const factsInText = oncePer((plan: Plan): readonly FactInText[] =>
  readingsOf(plan).flatMap(({ reading, text, section }) =>
    reading.statements.map((statement) => factInText(statement, text, section, plan)),
  ),
);

/** Those that are to be reached. */
export const targetsInText = oncePer((plan: Plan): readonly FactInText[] =>
  factsInText(plan).filter(({ role }) => role === 'target'),
);

/** The facts of the sentences that stand in cells of tables, of tasks and of others. */
export const factsInCells = oncePer((plan: Plan): readonly FactInText[] => {
  const period = plan.header.period?.value;
  const context = period && { periodStart: period.start, periodEnd: period.end };
  return cellsOf(plan).flatMap(({ cell, section }) =>
    /\d/u.test(cell.value)
      ? rememberedReading(cell, context).statements.map((statement) =>
          factInText(statement, cell, section, plan),
        )
      : [],
  );
});

function factInText(statement: Statement, text: Sourced<string>, section: Section, plan: Plan): FactInText {
  const { role, value, year, span } = statement;
  const [bare, scopeInName] = withoutScope(statement.name.value);
  const scope = statement.scope?.value ?? scopeInName ?? widerPlace(statement, text, plan);
  const name = nameWithCount(bare, value);
  const subject = subjectOf(name, value.unit.dimension);
  return {
    role,
    name,
    subject,
    measure: measureOf(value, subject) + (isOfWhich(statement, text) ? ', of which' : ''),
    value,
    ...(year && { year: year.value }),
    ...(scope && { scope }),
    span,
    section,
    said: { statement, text },
  };
}

/** 床位达到6000张，其中新增1000张; 由5000张增加到6000张，净增1000张: a part of what has the name, or how much there is more of it. */
function isOfWhich({ name, value }: Statement, { value: text, span }: Sourced<string>): boolean {
  if (name.span.end >= value.span.start) return false;
  return /其中[^，,；;。]*$|[，,、（(][^，,；;。]{0,6}(?:新增|净增)$/u.test(
    text.slice(name.span.end - span.start, value.span.start - span.start),
  );
}

const eachPlace =
  /在?(?:每个|所有|各)[省市县区镇乡村街道社城行政、（）()]{1,10}(?:[的都](?:配置|配备|设有|建有)?)?/u;

/** 灾害信息员在所有村（社区）: a name, and whom it is for, each by itself. */
function withoutScope(name: string): readonly [name: string, scope?: string] {
  const read = simplified(name);
  const found = eachPlace.exec(read);
  const isAtEnd = found && (found.index === 0 || found.index + found[0].length === read.length);
  if (!isAtEnd || read.length - found[0].length < 3) return [name];
  const scope = name.slice(found.index, found.index + found[0].length);
  return [name.replace(scope, ''), scope];
}

/** 泰州市, 上海市杨浦区 at the head of a title; 城乡 and 社区 are no places. */
const ofPlace =
  /^[^省市州盟县区旗镇乡]{1,6}[省市州盟县区旗镇乡]{1,2}(?:[^省市州盟县区旗镇乡]{2,6}[省市州盟县区旗镇乡]){0,2}/u;
const above: readonly (readonly [levels: string, wider: RegExp])[] = [
  ['省', /(?:全国|全球|世界)(?:的|平均)?$/u],
  ['市州盟', /(?:全[国省球]|世界)(?:的|平均)?$/u],
  ['县区旗镇乡', /(?:全[国省市州盟球]|世界)(?:的|平均)?$/u],
];

/** 全国普及率 and 全省普及率 in a city’s plan: what holds of more than the plan is for. */
function widerPlace(
  { name, value }: Statement,
  { value: text, span }: Sourced<string>,
  { header }: Plan,
): string | undefined {
  const at = Math.min(name.span.start, value.span.start) - span.start;
  const before = simplified(text.slice(Math.max(0, at - 6), at));
  if (!before.includes('全') && !before.includes('世界')) return undefined;
  const level = ofPlace.exec(simplified(header.title?.value ?? ''))?.[0].at(-1);
  const wider = level && above.find(([of]) => of.includes(level))?.[1];
  return wider ? wider.exec(before)?.[0] : undefined;
}
