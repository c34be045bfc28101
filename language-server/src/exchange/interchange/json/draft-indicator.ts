import { directionNames } from '../../../core/fields/field-names.ts';
import { type ParsedField, textFields } from '../../../core/fields/indicator-fields.ts';
import { own } from '../../../core/model/own.ts';
import { isNamedPart } from '../../../core/model/part-names.ts';
import type { FieldTexts, IndicatorDraft, WrittenField } from '../plan-draft.ts';
import type { IndicatorShape } from './shape.ts';

/** An indicator as written: a direction that the builder concluded, and what the section passes down, are left out. */
export function indicatorDraft(shape: IndicatorShape): IndicatorDraft {
  const { name, partOf, category, values, responsibility, otherCells } = shape;
  return {
    name,
    ...(partOf !== undefined && !isNamedPart(name) && { isUnmarkedPart: true }),
    ...(category && { category: category.value }),
    values: values.map(({ head, heading, value }) => ({
      head,
      value: value.text,
      ...(heading !== undefined && { isGrowth: true }),
    })),
    fields: writtenFields(shape),
    mentions: own(responsibility)?.mentions ?? [],
    ...(otherCells && { otherCells: otherCells.map(({ heading, value }) => ({ heading, value })) }),
  };
}

function writtenFields(shape: IndicatorShape): FieldTexts<WrittenField> {
  const { property, directionFrom, direction, deadline, serves } = shape;
  const parsed: Record<Extract<WrittenField, ParsedField['keyword']>, string | undefined> = {
    属性: property?.inherited ? undefined : property?.text,
    方向: directionFrom === 'field' ? directionNames[direction].zh : undefined,
    对应: serves.length > 0 ? serves.map(linkText).join('；') : undefined,
    期限: own(deadline)?.text,
  };
  const texts = textFields.flatMap(({ keyword, key }) =>
    key === 'category' ? [] : [[keyword, shape[key]?.value]],
  );
  const fields = [...Object.entries(parsed), ...texts];
  return Object.fromEntries(fields.filter(([, content]) => content !== undefined));
}

function linkText({ plan, indicator }: IndicatorShape['serves'][number]): string {
  return (plan ? `《${plan.value}》` : '') + (indicator?.value ?? '');
}
