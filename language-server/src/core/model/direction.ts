import type { Direction, Indicator, IndicatorValue } from './plan.ts';
import type { Quantity } from './quantity.ts';
import { plannedRoles } from './roles.ts';
import { baseAmount, compareQuantities, sameDimension } from './value/compare.ts';
import { fold } from './value/fold.ts';

/** Names of things that are meant to fall … */
const fallingName =
  /死亡率|发病率|患病率|感染率|失业率|贫困(?:发生)?率|辍学率|事故(?:起数|率|死亡)|能耗|排放(?:量|强度)|浓度|负债率|赤字率|恩格尔系数|空置率|漏损率|流失率|用水量|发案率|万人刑事/u;
/** … unless it is their reduction that is measured, which is meant to rise. */
const reductionName = /(?:降低|下降|减少|削减|减排|去除|处理|达标)(?:率|幅度|比例)?$/u;
/** What nobody plans to have less of. */
const risingName =
  /生产总值|增加值|可支配收入|财政收入|零售总额|研发(?:经费|投入)|床位|托位|学位|森林覆盖|城镇化|生态补水|(?<![不未无])(?:覆盖|普及|达标|建成|建制|合格|知晓|满意|参与|优良|配备|建档|签约|探访|入学|巩固|就业|创建|回应|办结|安装|规范化|受教育|健康管理)(?:率|度|比例|占比)|预期寿命/u;

/**
 * Which way an indicator is meant to go: as its field 方向 says; else as the comparator of its target
 * or a change (下降15%) says; else as a name that leaves no doubt; else as its values go, from the
 * baseline to the target or, without one, from year to year; else upward.
 */
export function directionOf(
  name: string,
  values: readonly IndicatorValue[],
  field: Direction | undefined,
): Pick<Indicator, 'direction' | 'directionFrom'> {
  if (field) return { direction: field, directionFrom: 'field' };
  const quantities = values.flatMap(({ role, year, value, heading }) =>
    value.kind === 'quantity' && heading === undefined ? [{ role, year, value }] : [],
  );
  const of = (...roles: readonly IndicatorValue['role'][]): Quantity[] =>
    roles.flatMap((role) => quantities.filter((each) => each.role === role).map((each) => each.value));
  const [decisive] = of('target', 'standard', 'outlook', 'milestone');

  // 不减少 on the way says it of the target too
  const keeping = quantities.find(({ value }) => value.isHeld && comparatorDirection(value))?.value;
  const byComparator =
    (decisive && comparatorDirection(decisive)) ?? (keeping && comparatorDirection(keeping));
  if (byComparator) return { direction: byComparator, directionFrom: 'comparator' };
  if (decisive?.change) {
    return { direction: decisive.change.direction === 'up' ? 'rising' : 'falling', directionFrom: 'change' };
  }
  const byName = nameDirection(fold(name).chars);
  if (byName) return { direction: byName, directionFrom: 'name' };
  const way = waysOf(of('baseline')[0], decisive, quantities);
  if (way) return { direction: way, directionFrom: 'values' };
  // a column of changes (年均增速) holds what rises and what falls, so it says something only of a fall
  const falls = values.some(
    ({ value, heading }) =>
      heading !== undefined && value.kind === 'quantity' && value.change?.direction === 'down',
  );
  return falls
    ? { direction: 'falling', directionFrom: 'change' }
    : { direction: 'rising', directionFrom: 'assumed' };
}

function comparatorDirection({ comparator, change }: Quantity): Direction | undefined {
  if (change) return undefined;
  if (comparator === 'at-least' || comparator === 'more-than' || comparator === 'somewhat-over')
    return 'rising';
  if (comparator === 'at-most' || comparator === 'less-than') return 'falling';
  return undefined;
}

function nameDirection(name: string): Direction | undefined {
  if (risingName.test(name)) return 'rising';
  return fallingName.test(name) && !reductionName.test(name) ? 'falling' : undefined;
}

function waysOf(
  baseline: Quantity | undefined,
  decisive: Quantity | undefined,
  quantities: readonly {
    readonly role: IndicatorValue['role'];
    readonly year: number | undefined;
    readonly value: Quantity;
  }[],
): Direction | undefined {
  const planned = quantities
    .filter(({ role }) => plannedRoles.includes(role))
    .sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY))
    .map(({ value }) => value);
  // a total over the period only grows
  if (planned.length > 0 && planned.every(({ cumulative, change }) => cumulative && !change)) return 'rising';
  const way = baseline && decisive && compareQuantities(decisive, baseline);
  if (way) return way > 0 ? 'rising' : 'falling';
  return !baseline && fallSteadily(planned) ? 'falling' : undefined;
}

/** Without a baseline, values that only fall are those of a thing that is meant to fall. */
function fallSteadily(planned: readonly Quantity[]): boolean {
  const falls = (from: Quantity | undefined, to: Quantity | undefined): boolean =>
    from !== undefined &&
    to !== undefined &&
    sameDimension(from.unit, to.unit) &&
    baseAmount(from.low, from.unit).gt(baseAmount(to.low, to.unit));
  const steps = planned.slice(1).map((to, at) => [planned[at], to] as const);
  return steps.some(([from, to]) => falls(from, to)) && !steps.some(([from, to]) => falls(to, from));
}
