import type { Direction, Indicator, IndicatorValue } from './plan.ts';
import type { Quantity } from './quantity.ts';
import { compareQuantities } from './value/compare.ts';

/** Names of things that are meant to fall. A rate of removal or reduction is meant to rise. */
const fallingName =
  /死亡率|发病率|患病率|感染率|失业率|贫困(?:发生)?率|辍学率|事故(?:起数|率|死亡)|能耗|排放(?:量|强度)|浓度|负债率|赤字率|恩格尔系数|空置率|漏损率|流失率|用水量|发案率|万人刑事|跑冒滴漏/u;
const risingName = /(?:降低|下降|减少|削减|减排|去除|处理|达标)(?:率|幅度|比例)?$/u;

/**
 * Which way an indicator is meant to go: as its field 方向 says; else as the comparator of its target,
 * a change (下降15%), or the way from baseline to target says; else as its name suggests; else upward.
 */
export function directionOf(
  name: string,
  values: readonly IndicatorValue[],
  field: Direction | undefined,
): Pick<Indicator, 'direction' | 'directionFrom'> {
  if (field) return { direction: field, directionFrom: 'field' };
  const quantities = values.flatMap(({ role, value }) => (value.kind === 'quantity' ? [{ role, value }] : []));
  const of = (...roles: readonly IndicatorValue['role'][]): Quantity[] =>
    roles.flatMap((role) => quantities.filter((each) => each.role === role).map((each) => each.value));
  const [decisive] = of('target', 'standard', 'outlook', 'milestone');

  const byComparator = decisive && comparatorDirection(decisive);
  if (byComparator) return { direction: byComparator, directionFrom: 'comparator' };
  if (decisive?.change) {
    return { direction: decisive.change.direction === 'up' ? 'rising' : 'falling', directionFrom: 'change' };
  }
  const [baseline] = of('baseline');
  const way = baseline && decisive && compareQuantities(decisive, baseline);
  if (way) return { direction: way > 0 ? 'rising' : 'falling', directionFrom: 'values' };
  if (fallingName.test(name) && !risingName.test(name)) return { direction: 'falling', directionFrom: 'name' };
  return { direction: 'rising', directionFrom: 'assumed' };
}

function comparatorDirection({ comparator, change }: Quantity): Direction | undefined {
  if (change) return undefined;
  if (comparator === 'at-least' || comparator === 'more-than' || comparator === 'somewhat-over') return 'rising';
  if (comparator === 'at-most' || comparator === 'less-than') return 'falling';
  return undefined;
}
