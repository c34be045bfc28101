import { own } from '../../model/own.ts';
import type { Fields, IndicatorDraft, IndicatorTextField } from '../plan-draft.ts';
import type { IndicatorShape } from './shape.ts';

/** An indicator as written: a direction that the builder concluded, and what the section passes down, are left out. */
export function indicatorDraft(shape: IndicatorShape): IndicatorDraft {
  const { name, category, values, responsibility } = shape;
  return {
    name,
    ...(category && { category: category.value }),
    values: values.map(({ head, heading, value }) => ({
      head,
      value: value.text,
      ...(heading !== undefined && { isGrowth: true }),
    })),
    fields: textFields(shape),
    mentions: own(responsibility)?.mentions ?? [],
  };
}

function textFields(shape: IndicatorShape): Fields<IndicatorTextField> {
  const { unit, property, scope, directionFrom, direction, deadline, serves } = shape;
  const fields: Record<IndicatorTextField, string | undefined> = {
    单位: unit?.value,
    属性: property?.text,
    范围: scope?.value,
    方向: directionFrom === 'field' ? directions[direction] : undefined,
    口径: shape.measuredAs?.value,
    定义: shape.definition?.value,
    数据来源: shape.dataSource?.value,
    对应: serves.length > 0 ? serves.map(linkText).join('；') : undefined,
    分解: shape.breakdown?.value,
    期限: own(deadline)?.text,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, content]) => content !== undefined));
}

const directions = { rising: '上升', falling: '下降' } as const;

function linkText({ plan, indicator }: IndicatorShape['serves'][number]): string {
  return (plan ? `《${plan.value}》` : '') + (indicator?.value ?? '');
}
