import type { Header, IndicatorValue } from '../../core/model/plan.ts';
import type { Unit } from '../../core/model/quantity.ts';
import { roleOfYear } from '../../core/model/roles.ts';
import type { Sourced } from '../../core/model/source.ts';
import { parseValue } from '../../core/model/value/parse.ts';
import { readValueHead, type ValueHead } from '../parser/value-heads.ts';
import { readYearHead } from '../parser/years.ts';
import { withAmountsHeld } from './held-values.ts';
import { growthValue, impliedUnit, withUnit } from './units.ts';

/** The year, 目标 or 标准 as the line or the column has it, with what stands behind or below it. */
export interface WrittenValue {
  readonly head: Sourced<string>;
  readonly value: Sourced<string>;
  /** What the column holds, where those beside it tell more than its own heading. */
  readonly of?: ValueHead;
}

/** The values of an indicator with the role each year has in the plan; `unit` is for plain numbers. */
export function valuesOf(
  written: readonly WrittenValue[],
  name: string,
  unit: Unit | undefined,
  header: Header,
): IndicatorValue[] {
  const read = written.flatMap(({ head, value: field, of = readValueHead(head.value) }) => {
    const value = parseValue(field.value, field.span.start);
    const growth = of?.of === 'growth' ? of.growth : undefined;
    // an empty cell of such a column says nothing of any year
    if (growth && value.kind === 'none') return [];
    return {
      yearSpan: head.span,
      value: growth
        ? growthValue(value, growth, name, head.value, unit)
        : withUnit(value, unit ?? impliedUnit(head.value, undefined)),
      isStandard: of?.of === 'standard',
      heading: growth && head.value,
      ...yearOf(of, head.value, header),
    };
  });
  const plan = {
    period: header.period?.value,
    baseYear: header.baseYear?.value,
    issueYear: (header.signed ?? header.published)?.value.year,
  };
  const lastYear = Math.max(...read.map(({ year }) => year ?? 0));
  const values = read.map(({ year, yearSpan, value, isStandard, actual, heading }): IndicatorValue => {
    if (isStandard) return { role: 'standard', yearSpan, value };
    if (year === undefined) {
      const end = plan.period?.end ?? (heading === undefined ? undefined : lastYear || undefined);
      return {
        role: 'target',
        yearSpan,
        value,
        ...(end !== undefined && { year: end }),
        ...(heading !== undefined && { heading }),
      };
    }
    const role = roleOfYear(year, plan, lastYear);
    // what was reached by the base year is the baseline, whatever its column is called
    return { role: actual && role !== 'baseline' ? 'actual' : role, year, yearSpan, value };
  });
  return withAmountsHeld(values);
}

/** The year that a value is of, and whether it is what was reached. */
function yearOf(
  of: ValueHead | undefined,
  head: string,
  { baseYear }: Header,
): { readonly year?: number; readonly actual?: boolean } | undefined {
  switch (of?.of) {
    case 'year':
      return { year: of.year, actual: of.says === 'actual' };
    case 'baseline':
    case 'actual':
      return baseYear && { year: baseYear.value, actual: of.of === 'actual' };
    case undefined:
      return readYearHead(head);
    default:
      return undefined;
  }
}
