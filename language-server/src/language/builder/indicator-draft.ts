import { byTextField } from '../../core/fields/indicator-fields.ts';
import { directionOf } from '../../core/model/direction/direction.ts';
import { nameOfPart, ownNameOfPart } from '../../core/model/part-names.ts';
import type { Deadline, DepartmentMention, Indicator, IndicatorLink } from '../../core/model/plan.ts';
import { withoutProperty } from '../../core/model/property.ts';
import type { Sourced, Span } from '../../core/model/source.ts';
import type { OtherCell } from '../../core/model/table-column.ts';
import { withoutUnit } from '../../core/model/value/unit-in-name.ts';
import type { BuildContext } from './context.ts';
import { handedDown, type OpenSection } from './open-section.ts';
import { directionField, propertyInName, propertyOf } from './property.ts';
import { impliedUnit, unitOfWhole } from './units.ts';
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
  partOf?: Indicator,
): Indicator {
  const { fields, mentions } = draft;
  const name = withoutProperty(draft.name.value);
  const values = valuesOf(
    draft.values,
    name,
    impliedUnit(name, fields.get('单位')?.value) ?? impliedUnit('', draft.unit) ?? unitOfWhole(name, partOf),
    context.header,
    partOf?.values,
  );
  const above = handedDown(section);
  const responsibility = mentions.length > 0 ? { mentions } : above.responsibility;
  const deadline = draft.deadline ?? above.deadline;
  const property =
    propertyOf(fields.get('属性'), context.problems) ??
    propertyInName(draft.name) ??
    inherited(partOf?.property);
  const direction = directionField(fields.get('方向'), context.problems);
  const indicator: Indicator = {
    name: draft.name.value,
    fullName: partOf ? nameOfPart(withoutUnit(partOf.fullName), withoutUnit(ownNameOfPart(name))) : name,
    ...(partOf && { partOf }),
    nameSpan: draft.name.span,
    span: draft.span,
    form: draft.form,
    section,
    values,
    serves: draft.serves,
    otherCells: draft.otherCells,
    ...directionOf(partOf ? ownNameOfPart(name) : name, values, direction, partOf),
    ...byTextField(({ keyword }) => fields.get(keyword)),
    ...(property && { property }),
    ...(responsibility && { responsibility }),
    ...(deadline && { deadline }),
  };
  context.indicators.push(indicator);
  return indicator;
}

function inherited(property: Indicator['property']): Indicator['property'] {
  return property && { ...property, isInherited: true };
}
