import * as say from '../../messages/findings.ts';
import type { Indicator, Plan } from '../../model/plan.ts';
import { parseValue } from '../../model/value/parse.ts';
import type { Fix } from '../check.ts';
import { lineEndAt } from '../fixes/lines.ts';
import { type Style, styleOf } from '../fixes/style.ts';
import { type Asked, askedOf } from './superior-asked.ts';
import { isIndependentOfSize } from './superior-comparison.ts';
import { withoutPlace } from './superior-names.ts';
import { rowOf, type Taken } from './superior-row.ts';

/**
 * The superior's indicator in this plan, behind the last one that serves that plan: a row where that is one
 * and its table has a column for the year, else a block. A total of the whole place above is not taken over.
 */
export function addIndicator(
  plan: Plan,
  behind: Indicator | undefined,
  superior: Plan,
  indicator: Indicator,
  asked: Asked | undefined,
): Fix[] {
  if (!behind) return [];
  const taken = takenFrom(superior, indicator, asked, plan);
  const { text } = plan.source;
  const at = lineEndAt(text, behind.span.end);
  const style = styleOf(plan);
  const row = behind.form === 'row' ? rowOf(taken, behind, plan) : undefined;
  const newText = row === undefined ? blockOf(taken, style) : style.lineBreak + row;
  return [
    { title: say.addSuperiorIndicator(taken.name), edits: [{ span: { start: at, end: at }, newText }] },
  ];
}

/** The name of a superior's indicator as this plan would call it, and the lines of a block that carries it on. */
export function carriedOn(
  plan: Plan,
  superior: Plan,
  indicator: Indicator,
): { readonly name: string; readonly fields: readonly string[] } {
  const taken = takenFrom(superior, indicator, askedOf(indicator, plan)[0], plan);
  return { name: taken.name, fields: fieldsOf(taken, styleOf(plan)) };
}

function takenFrom(superior: Plan, indicator: Indicator, asked: Asked | undefined, plan: Plan): Taken {
  const isTotal = asked && !asked.inFull && !isIndependentOfSize(indicator, asked.value);
  return {
    name: withoutPlace(oneLine(indicator.name)),
    value: asked && !isTotal ? oneLine(asked.value.text) : '—',
    year: asked?.role === 'standard' ? undefined : (asked?.year ?? plan.header.period?.value.end),
    unit: asked && !isTotal && needsUnit(asked) ? indicator.unit?.value : undefined,
    property: propertyOf(indicator, plan),
    link: `《${superior.header.title?.value ?? ''}》${oneLine(indicator.name)}`,
  };
}

const words = {
  binding: '约束性',
  expected: '预期性',
} as const;

/** In the words of this plan; empty where the superior doesn't say. */
function propertyOf({ property }: Indicator, plan: Plan): string {
  const value = property?.value;
  if (!value) return '';
  const own = plan.indicators.find((each) => each.property?.value === value)?.property?.text;
  const style = styleOf(plan);
  return own ?? (style.script === 'english' ? value : style.own(words[value]));
}

/** A number whose unit its indicator gives it. */
function needsUnit({ value }: Asked): boolean {
  const alone = parseValue(value.text, 0);
  return alone.kind === 'quantity' && alone.unit.dimension === 'number' && value.unit.dimension !== 'number';
}

function blockOf(taken: Taken, style: Style): string {
  const fields = fieldsOf(taken, style).map((line) => style.indentation + line);
  const lines = [style.block('指标', taken.name), ...fields];
  return lines.map((line) => style.lineBreak + line).join('');
}

function fieldsOf({ value, year, unit, property, link }: Taken, style: Style): string[] {
  return [
    ...(unit === undefined ? [] : [style.field('单位', unit)]),
    year === undefined ? style.field('标准', value) : style.year(year, value),
    ...(property === '' ? [] : [style.field('属性', property)]),
    style.field('对应', link),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, '');
}
