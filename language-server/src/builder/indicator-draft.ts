import { directionOf } from '../model/direction.ts';
import type { Deadline, DepartmentMention, Indicator, IndicatorLink, IndicatorValue } from '../model/plan.ts';
import type { Unit, Value } from '../model/quantity.ts';
import { roleOfYear } from '../model/roles.ts';
import type { Sourced, Span } from '../model/source.ts';
import { type GrowthColumn, inGrowthColumn } from '../model/value/growth.ts';
import { parseValue } from '../model/value/parse.ts';
import { unitOf } from '../model/value/units.ts';
import { columnKeyword, readGrowthHead } from '../parser/columns.ts';
import { readYearHead } from '../parser/years.ts';
import type { BuildContext } from './context.ts';
import { inherited, type OpenSection } from './open-section.ts';

/** What was written of an indicator, block or row, before anything is decided about it. */
export interface IndicatorDraft {
  readonly form: 'block' | 'row';
  readonly span: Span;
  name: Sourced<string>;
  category?: Sourced<string>;
  /** The year, 目标 or 标准 as the line or the column has it, with what stands behind or below it. */
  readonly values: { readonly head: Sourced<string>; readonly value: Sourced<string> }[];
  readonly fields: Map<string, Sourced<string>>;
  readonly mentions: DepartmentMention[];
  readonly serves: IndicatorLink[];
  deadline?: Deadline;
}

export function draftOf(form: 'block' | 'row', span: Span, name: Sourced<string>): IndicatorDraft {
  return { form, span, name, values: [], fields: new Map(), mentions: [], serves: [] };
}

/** Decides the roles of the years, the direction, the unit and who answers. */
export function finishIndicator(
  draft: IndicatorDraft,
  section: OpenSection,
  context: BuildContext,
): Indicator {
  const { fields, mentions } = draft;
  const unit = fields.get('单位');
  const values = valuesOf(draft, impliedUnit(draft.name.value, unit?.value), context);
  const responsibility =
    mentions.length > 0 ? { mentions } : section.responsibility && inherited(section.responsibility, section);
  const deadline = draft.deadline ?? (section.deadline && inherited(section.deadline, section));
  const property = fields.get('属性');
  const direction = fields.get('方向');
  for (const [block, field, read] of [
    ['属性', property, propertyOf],
    ['方向', direction, directionField],
  ] as const) {
    if (field && !isDash(field.value) && !read(field.value)) {
      context.problems.push({ kind: 'unreadable', span: field.span, text: field.value, block });
    }
  }
  const indicator: Indicator = {
    name: draft.name.value,
    nameSpan: draft.name.span,
    span: draft.span,
    form: draft.form,
    section,
    values,
    serves: draft.serves,
    ...directionOf(draft.name.value, values, directionField(direction?.value)),
    ...defined<Indicator>({
      category: draft.category,
      property: property && {
        value: propertyOf(property.value),
        text: property.value,
        span: property.span,
      },
      unit,
      scope: fields.get('范围'),
      measuredAs: fields.get('口径'),
      definition: fields.get('定义'),
      dataSource: fields.get('数据来源'),
      breakdown: fields.get('分解'),
      responsibility,
      deadline,
    }),
  };
  context.indicators.push(indicator);
  return indicator;
}

type Optional<T> = { [K in keyof T as T extends Record<K, T[K]> ? never : K]: T[K] };

/** The optional fields of something, each to be named here: of those that are absent the result has no key. */
function defined<T>(fields: { readonly [K in keyof Optional<T>]-?: T[K] | undefined }): Optional<T> {
  const there = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as Optional<T>;
}

function valuesOf(draft: IndicatorDraft, unit: Unit | undefined, { header }: BuildContext): IndicatorValue[] {
  const read = draft.values.flatMap(({ head, value: written }) => {
    const value = parseValue(written.value, written.span.start);
    const growth = readGrowthHead(head.value);
    // an empty cell of such a column says nothing of any year
    if (growth && value.kind === 'none') return [];
    return {
      yearSpan: head.span,
      value: growth ? growthValue(value, growth, draft.name.value, head.value, unit) : withUnit(value, unit),
      isStandard: columnKeyword(head.value) === '标准',
      heading: growth && head.value,
      ...(growth ? undefined : readYearHead(head.value)),
    };
  });
  const plan = {
    period: header.period?.value,
    baseYear: header.baseYear?.value,
    issueYear: (header.signed ?? header.published)?.value.year,
  };
  const lastYear = Math.max(...read.map(({ year }) => year ?? 0));
  return read.map(({ year, yearSpan, value, isStandard, actual, heading }): IndicatorValue => {
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
}

/** 单位：% with a bare number, or a unit in brackets at the end of the name: 常住人口城镇化率（%）. */
function impliedUnit(name: string, field: string | undefined): Unit | undefined {
  if (field) return unitOf(field);
  const inName = /[（(]([^（()）]{1,8})[）)]$/u.exec(name)?.[1];
  if (!inName) return undefined;
  const unit = unitOf(inName);
  return unit.dimension.startsWith('other:') ? undefined : unit;
}

/** A rate of growth is in per cent unless its column says otherwise; a total is in the indicator's unit. */
function growthValue(
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
function withUnit(value: Value, unit: Unit | undefined): Value {
  if (!unit || value.kind !== 'quantity' || value.unit.dimension !== 'number') return value;
  const { text, factor, per } = value.unit;
  // 80万 under 单位：万人 says 万 twice and means it once
  const scaled = /^[万萬亿億千百]/u.test(unit.text)
    ? unit
    : { ...unit, text: text + unit.text, factor: unit.factor.times(factor) };
  return { ...value, unit: { ...scaled, ...(per && { per }) } };
}

function isDash(text: string): boolean {
  return /^(?:[—–－-]+|[/／]|无|無)$/u.test(text);
}

function propertyOf(text: string): 'binding' | 'expected' | undefined {
  if (/约束|約束|binding/iu.test(text)) return 'binding';
  return /预期|預期|expected/iu.test(text) ? 'expected' : undefined;
}

function directionField(text: string | undefined): 'rising' | 'falling' | undefined {
  if (!text) return undefined;
  if (/上升|提高|增|升|正向|rising|up/iu.test(text)) return 'rising';
  return /下降|降低|减|降|负向|逆向|falling|down/iu.test(text) ? 'falling' : undefined;
}
