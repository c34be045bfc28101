import type { YearPart } from '../../core/model/period.ts';
import type { Header, IndicatorValue, YearRole } from '../../core/model/plan.ts';
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

/**
 * The values of an indicator with the role each year has in the plan.
 * @param unit for plain numbers
 * @param ofWhole the values of what it is a part of, which have years too
 */
export function valuesOf(
  written: readonly WrittenValue[],
  name: string,
  unit: Unit | undefined,
  header: Header,
  ofWhole: readonly IndicatorValue[] = [],
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
      of: of?.of,
      heading: growth && head.value,
      end: growth?.span?.to,
      ...yearOf(of, head.value, header),
    };
  });
  const known = plan(header);
  const { period } = known;
  const lastYear = Math.max(
    ...read.map(({ year, end }) => year ?? end ?? 0),
    ...ofWhole.map(({ year }) => year ?? 0),
  );
  const roleOf = (year: number) => roleOfYear(year, known, lastYear);
  const values = read.map(({ year, part, yearSpan, value, of, actual, heading, end }): IndicatorValue => {
    if (of === 'standard') return { role: 'standard', yearSpan, value };
    if (of === 'baseline') return { role: 'baseline', yearSpan, value, ...(year !== undefined && { year }) };
    if (heading !== undefined) {
      const last = end ?? period?.end ?? (lastYear || undefined);
      const role = end === undefined ? 'target' : roleOf(end);
      return { role, yearSpan, value, heading, ...(last !== undefined && { year: last }) };
    }
    if (year === undefined) {
      return { role: 'target', yearSpan, value, ...(period && { year: period.end }) };
    }
    const role = roleOf(year);
    if (part) return { role: actual ? 'actual' : roleOfPart(role, year, part), year, part, yearSpan, value };
    // what was reached by the base year is the baseline, whatever its column is called
    return { role: actual && role !== 'baseline' ? 'actual' : role, year, yearSpan, value };
  });
  return withAmountsHeld(values);

  /** By the middle of the last year the target is on its way, where more is said of that year. */
  function roleOfPart(role: YearRole, year: number, { to }: YearPart): YearRole {
    const goesOn = read.some(
      ({ value, ...each }) =>
        value.kind !== 'none' && each.year === year && !each.actual && (each.part?.to ?? 12) > to,
    );
    return role === 'target' && goesOn ? 'milestone' : role;
  }
}

function plan({ period, baseYear, signed, published }: Header) {
  return {
    period: period?.value,
    baseYear: baseYear?.value,
    issueYear: (signed ?? published)?.value.year,
  };
}

interface ValueYear {
  readonly year?: number;
  readonly part?: YearPart;
  readonly actual?: boolean;
}

/** The year that a value is of, the part of it, and whether it is what was reached. */
function yearOf(of: ValueHead | undefined, head: string, { baseYear }: Header): ValueYear | undefined {
  switch (of?.of) {
    case 'year': {
      const part = readYearHead(head)?.part;
      return { year: of.year, actual: of.says === 'actual', ...(part && { part }) };
    }
    case 'baseline':
    case 'actual':
      return baseYear && { year: baseYear.value, actual: of.of === 'actual' };
    case undefined:
      return readYearHead(head);
    default:
      return undefined;
  }
}
