import { byTextField } from '../../core/fields/indicator-fields.ts';
import { directionOf } from '../../core/model/direction/direction.ts';
import type { Deadline, DepartmentMention, Indicator, IndicatorLink } from '../../core/model/plan.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import type { OtherCell } from '../../core/model/table-column.ts';
import type { BuildContext } from './context.ts';
import { handedDown, type OpenSection } from './open-section.ts';
import { directionField, propertyInName, propertyOf, withoutProperty } from './property.ts';
import { impliedUnit } from './units.ts';
import { valuesOf, type WrittenValue } from './values.ts';

/** What was written of an indicator, block or row, before anything is decided about it. */
export interface OpenIndicator {
  readonly form: 'block' | 'row';
  readonly span: Span;
  name: Sourced<string>;
  readonly values: WrittenValue[];
  /** By keyword. */
  readonly fields: Map<string, Sourced<string>>;
  readonly mentions: DepartmentMention[];
  readonly serves: IndicatorLink[];
  readonly otherCells: OtherCell[];
  /** What a table says for all its rows. */
  unit?: string;
  deadline?: Deadline;
}

export function draftOf(form: 'block' | 'row', span: Span, name: Sourced<string>): OpenIndicator {
  return { form, span, name, values: [], fields: new Map(), mentions: [], serves: [], otherCells: [] };
}

/** Decides the roles of the years, the direction, the unit and who answers. */
export function finishIndicator(
  draft: OpenIndicator,
  section: OpenSection,
  context: BuildContext,
): Indicator {
  const { fields, mentions } = draft;
  const values = valuesOf(
    draft.values,
    draft.name.value,
    impliedUnit(withoutProperty(draft.name.value), fields.get('单位')?.value) ?? impliedUnit('', draft.unit),
    context.header,
  );
  const above = handedDown(section);
  const responsibility = mentions.length > 0 ? { mentions } : above.responsibility;
  const deadline = draft.deadline ?? above.deadline;
  const property = propertyOf(fields.get('属性'), context.problems) ?? propertyInName(draft.name);
  const direction = directionField(fields.get('方向'), context.problems);
  const indicator: Indicator = {
    name: draft.name.value,
    nameSpan: draft.name.span,
    span: draft.span,
    form: draft.form,
    section,
    values,
    serves: draft.serves,
    otherCells: draft.otherCells,
    ...directionOf(draft.name.value, values, direction),
    ...byTextField(({ keyword }) => fields.get(keyword)),
    ...(property && { property }),
    ...(responsibility && { responsibility }),
    ...(deadline && { deadline }),
  };
  context.indicators.push(indicator);
  return indicator;
}
