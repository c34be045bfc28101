import { directionOf } from '../model/direction.ts';
import type { Deadline, DepartmentMention, Indicator, IndicatorLink } from '../model/plan.ts';
import type { Sourced, Span } from '../model/source.ts';
import type { BuildContext } from './context.ts';
import { handedDown, type OpenSection } from './open-section.ts';
import { directionField, propertyOf } from './property.ts';
import { impliedUnit } from './units.ts';
import { valuesOf, type WrittenValue } from './values.ts';

/** What was written of an indicator, block or row, before anything is decided about it. */
export interface IndicatorDraft {
  readonly form: 'block' | 'row';
  readonly span: Span;
  name: Sourced<string>;
  category?: Sourced<string>;
  readonly values: WrittenValue[];
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
  const values = valuesOf(
    draft.values,
    draft.name.value,
    impliedUnit(draft.name.value, unit?.value),
    context.header,
  );
  const above = handedDown(section);
  const responsibility = mentions.length > 0 ? { mentions } : above.responsibility;
  const deadline = draft.deadline ?? above.deadline;
  const property = propertyOf(fields.get('属性'), context.problems);
  const direction = directionField(fields.get('方向'), context.problems);
  const indicator: Indicator = {
    name: draft.name.value,
    nameSpan: draft.name.span,
    span: draft.span,
    form: draft.form,
    section,
    values,
    serves: draft.serves,
    ...directionOf(draft.name.value, values, direction),
    ...defined<Indicator>({
      category: draft.category,
      property,
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
