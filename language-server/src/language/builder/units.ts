import type { Indicator } from '../../core/model/plan.ts';
import { withoutProperty } from '../../core/model/property.ts';
import type { Unit, Value } from '../../core/model/quantity.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import type { HeadedColumn } from '../../core/model/table-column.ts';
import { type GrowthColumn, inGrowthColumn } from '../../core/model/value/growth.ts';
import { unitInName } from '../../core/model/value/unit-in-name.ts';
import { unitOf } from '../../core/model/value/units.ts';
import { matchAsWritten, simplified } from '../../core/text/simplified.ts';
import { saysNothing } from './nothing.ts';

/** 单位：% with a bare number, or a unit in brackets at the end of the name: 常住人口城镇化率（%）. */
export function impliedUnit(name: string, field: string | undefined): Unit | undefined {
  if (field && !saysNothing(field)) return unitOf(field);
  return unitInName(name);
}

/** The unit of the whole for a part that says none, unless it is a share of it or a rate. */
export function unitOfWhole(name: string, whole: Indicator | undefined): Unit | undefined {
  if (!whole || /(?:率|占比|比重|比例)$/u.test(simplified(name))) return undefined;
  return impliedUnit(withoutProperty(whole.name), whole.unit?.value) ?? unitOfWhole(whole.name, whole.partOf);
}

/** A rate of growth is in per cent unless its column says otherwise; a total is in the indicator's unit. */
export function growthValue(
  written: Value,
  growth: GrowthColumn,
  name: string,
  head: string,
  unit: Unit | undefined,
): Value {
  const value = inGrowthColumn(written, growth, name);
  const ofColumn = impliedUnit(head, undefined);
  const isRate = value.kind === 'quantity' && value.change !== undefined;
  return withUnit(value, isRate ? (ofColumn ?? unitOf('%')) : (unit ?? ofColumn));
}

/** The unit for a number that has none; a scale (80万) is kept before it. */
export function withUnit(value: Value, unit: Unit | undefined): Value {
  if (!unit || value.kind !== 'quantity' || value.unit.dimension !== 'number') return value;
  const { text, factor, per } = value.unit;
  // 80万 under 单位：万人 says 万 twice and means it once
  const scaled = /^[万亿千百]/u.test(simplified(unit.text))
    ? unit
    : { ...unit, text: text + unit.text, factor: unit.factor.times(factor) };
  return { ...value, unit: { ...scaled, ...(per && { per }) } };
}

/** `单位：%` in a line right above a table, or in brackets behind the heading of its names. */
export function unitAbove(
  columns: readonly HeadedColumn[],
  text: Sourced<string> | undefined,
  { start }: Span,
  source: string,
): string | undefined {
  const isRightAbove = text && source.slice(text.span.end, start).trim() === '';
  const named = columns.find(({ content }) => content === 'name')?.heading ?? '';
  const texts = isRightAbove && unitLine.test(simplified(text.value)) ? [text.value, named] : [named];
  return texts.map((each) => matchAsWritten(unitSaid, each.trim())?.[1]).find((unit) => unit !== undefined);
}

const unitLine = /^\s*[（(]?(?:计量)?单位\s*[:：]\s*[^。]{1,30}$/u;
const unitSaid = /单位\s*[:：]\s*([^\s()（）:：、，,；;]{1,8})\s*[）)]?$/u;
