import type { Direction, Indicator } from '../../model/plan.ts';
import { baseAmount, sameDimension } from '../../model/value/compare.ts';
import { measured } from './measured.ts';

/** What nobody plans to have less of. */
const risingName =
  /(?:覆盖|普及|达标|建成|建制|合格|知晓|满意|参与|优良|配备|建档|签约|探访|入学|巩固|就业|创建|回应|办结|安装|规范化|受教育|健康管理)(?:率|度|比例|占比)|预期寿命/u;

/**
 * The way an indicator is meant to go, where that is sure enough to hold a value against it: as the
 * plan says it or its name leaves no doubt. Undefined where nothing tells (no field, comparator or
 * baseline) and the values fall from year to year, as those of a rate that must fall would.
 */
export function sureDirection(indicator: Indicator): Direction | undefined {
  const { direction, directionFrom, name } = indicator;
  const isDeduced = directionFrom === 'values' || directionFrom === 'assumed';
  if (isDeduced && risingName.test(name)) return 'rising';
  return directionFrom === 'assumed' && fallsSteadily(indicator) ? undefined : direction;
}

function fallsSteadily(indicator: Indicator): boolean {
  const values = measured(indicator, 'milestone', 'target', 'outlook').map((each) => each.value);
  return values.every((value, index) => {
    const before = values[index - 1];
    if (!before) return true;
    if (!sameDimension(before.unit, value.unit)) return false;
    return baseAmount(before.low, before.unit).gte(baseAmount(value.low, value.unit));
  });
}
