import { normaliseName } from '../model/names.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import type { Quantity } from '../model/quantity.ts';
import { sameDimension } from '../model/value/compare.ts';
import { simplified } from '../text/simplified.ts';
import { aimOf } from './aim.ts';

/** An indicator of the plan at that place among those compared. */
export interface ComparedIndicator {
  readonly plan: number;
  readonly indicator: Indicator;
}

/**
 * The indicators that several plans set a target for, each with at most one of every plan, in the order of the first
 * plan that has it. Two are the same where their names are, but for words that tell nothing apart, and what they
 * aim at is of one dimension; 城市 and 农村, 新建 and existing, 10 and 15 minutes stay apart.
 */
export function sharedIndicators(plans: readonly Plan[]): ComparedIndicator[][] {
  const byName = new Map<string, ComparedIndicator[][]>();
  const all: ComparedIndicator[][] = [];
  for (const [plan, { indicators }] of plans.entries()) {
    for (const indicator of indicators.filter(aimOf)) {
      const name = measuredThing(indicator.fullName);
      const known = byName.get(name) ?? [];
      byName.set(name, known);
      const same = known.find((placed) =>
        placed.every((each) => each.plan !== plan && areComparable(each.indicator, indicator)),
      );
      if (same) same.push({ plan, indicator });
      else {
        const placed = [{ plan, indicator }];
        known.push(placed);
        all.push(placed);
      }
    }
  }
  return all.filter((placed) => placed.length > 1);
}

/** Words that plans put into a name or leave out, and mean the same: whose, where, how many. */
const filler = /村\(社区\)|城乡社区|社区|城乡|全[市县区州省]|综合|服务|拥有|配备|建设|平均|的|和|与|及|、/gu;
const counted = /(?:总?数量?|个数|人数|情况)$/u;

/**
 * What a name measures, in one spelling: of 每百户居民拥有的社区服务设施面积 and 每百户居民拥有社区综合服务设施面积 the same.
 */
export function measuredThing(name: string): string {
  const spelled = normaliseName(simplified(name)).replace(/占比|比重|比率/gu, '比例');
  const bare = spelled.replace(filler, '').replace(/[^\p{L}\d.]/gu, '');
  // a name that is nothing but such words is left whole
  return bare.replace(counted, '') || spelled;
}

/** 100% and 全覆盖 are of one dimension, 3个 and 30% are not; words can't be told. */
function areComparable(a: Indicator, b: Indicator): boolean {
  const [one, other] = [a, b].map((each) => aimOf(each)?.value);
  if (one?.kind !== 'quantity' || other?.kind !== 'quantity') return true;
  return sameDimension(one.unit, other.unit) && isChange(one) === isChange(other);
}

function isChange({ change }: Quantity): boolean {
  return change !== undefined;
}
