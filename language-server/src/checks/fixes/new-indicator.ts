import type { FactInText } from '../../core/facts/fact.ts';
import type { DepartmentRole, Indicator, Plan, Section } from '../../core/model/plan.ts';
import { parseValue } from '../../core/model/value/parse.ts';
import type { Statement } from '../../core/recogniser/commitment.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Fix } from '../check.ts';
import { short } from '../support/phrases.ts';
import { lineEndAt } from './lines.ts';
import { type FixStyle, styleOf } from './style.ts';

/**
 * An indicator for a target that the text states: behind the paragraph, or behind the indicators that the plan
 * has together in one place. The place the plan itself would choose comes first.
 */
export function asIndicator(stated: FactInText, plan: Plan): Fix[] {
  const { section, said } = stated;
  const { name } = said.statement;
  const { end } = said.text.span;
  const here: Fix[] = wouldTakeNext(plan, end)
    ? []
    : [
        {
          title: makeIndicator(name.value),
          edits: [insertion(plan, end, block(stated, plan, section))],
        },
      ];
  const last = lastOfAll(plan);
  if (!last || last.section === section) return here;
  const there: Fix = {
    title: makeIndicatorIn(name.value, headingOf(plan, last.section)),
    edits: [insertion(plan, last.span.end, block(stated, plan, last.section))],
  };
  return section.indicators.length > 0 ? [...here, there] : [there, ...here];
}

/** Whether an indented line follows, which a block put before it would take for its own. */
function wouldTakeNext({ source: { text } }: Plan, behind: number): boolean {
  return /^\s*[\r\n][ \t]+\S/u.test(text.slice(lineEndAt(text, behind)));
}

/** The last indicator, where all of them stand in one box or section as blocks; else none. */
function lastOfAll({ indicators }: Plan): Indicator | undefined {
  const last = indicators.at(-1);
  const areTogether = indicators.every(({ section, form }) => section === last?.section && form === 'block');
  return areTogether && last?.section.kind !== 'root' ? last : undefined;
}

function headingOf({ source }: Plan, { headingSpan: { start, end } }: Section): string {
  return source.text.slice(start, end);
}

function insertion({ source }: Plan, behind: number, text: string) {
  const at = lineEndAt(source.text, behind);
  return { span: { start: at, end: at }, newText: text };
}

/** Name, value and scope, and who answers for it where the place it goes to doesn't say so already. */
function block({ said: { statement }, section }: FactInText, plan: Plan, place: Section): string {
  const style = styleOf(plan);
  const { name, scope } = statement;
  const fields = [valueLine(statement, style)];
  if (scope) fields.push(style.field('范围', oneLine(scope.value)));
  if (place !== section) fields.push(...departmentLines(section, place, style));
  const lines = [style.block('指标', oneLine(name.value)), ...fields.map((line) => style.indentation + line)];
  return lines.map((line) => style.lineBreak + line).join('');
}

function valueLine(statement: Statement, style: FixStyle): string {
  const { year, value } = statement;
  if (year) return style.year(year.value, valueText(statement, style));
  const isStanding = value.recurrence !== undefined || value.unit.per !== undefined;
  return style.field(isStanding ? '标准' : '目标', valueText(statement, style));
}

const fields = { responsible: '责任部门', lead: '牵头部门', support: '配合部门' } as const;

function departmentLines({ responsibility }: Section, place: Section, style: FixStyle): string[] {
  const inherited = new Set(place.responsibility?.mentions.map(({ name }) => name));
  const mentions = responsibility?.mentions ?? [];
  if (mentions.every(({ name }) => inherited.has(name))) return [];
  return (['lead', 'responsible', 'support'] as const satisfies readonly DepartmentRole[]).flatMap((role) => {
    const names = new Set(mentions.filter((each) => each.role === role).map(({ name }) => oneLine(name)));
    return names.size > 0 ? [style.field(fields[role], [...names].join('、'))] : [];
  });
}

/**
 * As the text has it, if the language reads it so; a word between bound and number is left out else, and how often
 * it recurs, if the text says so further in front, put before it.
 */
function valueText({ value, softener }: Statement, { own }: FixStyle): string {
  if (value.inWords && value.unit.dimension === 'share') return (softener ?? '') + own('全覆盖');
  const written = oneLine(value.text);
  const read = parseValue(written, 0);
  // 动态清零, 与经济增长同步: a value in words of an indicator too
  if (value.inWords && read.kind === 'words') return (softener ?? '') + written;
  const amount = `${value.low.toFixed()}${value.unit.text}`;
  const text =
    read.kind === 'quantity' && read.comparator === value.comparator
      ? written
      : (signs[value.comparator] ?? '') + amount;
  const recurs = read.kind === 'quantity' && read.recurrence !== undefined;
  const whole = (recurs ? '' : (value.recurrence?.text ?? '')) + text;
  return softener && !value.softener ? softener + whole : whole;
}

const signs: Partial<Record<Statement['value']['comparator'], string>> = {
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
};

function oneLine(text: string): string {
  return text.replace(/\s+/g, '');
}

function makeIndicator(name: string): Localized {
  return { zh: `把${quoted(short(name, 24))}列为指标`, en: `Make ${quoted(short(name, 24))} an indicator` };
}

/** Where the new indicator goes: behind the indicators of a box or section, by its heading. */
function makeIndicatorIn(name: string, place: string): Localized {
  return {
    zh: `把${quoted(short(name, 24))}列为指标，写在${quoted(short(place, 16))}里`,
    en: `Make ${quoted(short(name, 24))} an indicator in ${quoted(short(place, 16))}`,
  };
}
