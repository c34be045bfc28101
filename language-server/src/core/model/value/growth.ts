import type { Quantity, Value } from '../quantity.ts';

/** What a column of changes or totals says of the values in it: 年均增速 each year, 五年累计 over the whole period. */
export interface GrowthColumn {
  readonly pace: 'annual' | 'total';
  /** 增速, 累计增长: a change; a mere total (累计) is none. */
  readonly isChange: boolean;
  /** 2021—2025年: the years it is for, where it names them. */
  readonly span?: { readonly from: number; readonly to: number };
  /** It says nothing but these: a share under them (≥90%) is a level all along, and no total. */
  readonly isMereSpan?: true;
}

const reduction = /降低|下降|减少|削减|压减/u;

/**
 * A value as its column means it. A bracketed one (〔13.5〕) is a total in any such column. A plain number is
 * one in a column of totals; else it is a change each year, down where the indicator's name says so
 * (单位GDP能耗降低).
 */
export function inGrowthColumn(
  value: Value,
  { pace, isChange, isMereSpan }: GrowthColumn,
  name: string,
): Value {
  if (value.kind !== 'quantity' || value.cumulative) return value;
  // 2021—2025年：年均增长6%, 每年40场 say themselves what they are
  if (pace === 'total' && (value.change?.pace === 'annual' || value.recurrence)) return value;
  if (isMereSpan && value.unit.dimension === 'share') return value;
  const direction = value.change?.direction ?? (reduction.test(name) ? 'down' : 'up');
  return {
    ...value,
    ...(isChange && { change: { direction, pace } }),
    ...(pace === 'total' && { cumulative: true }),
  } satisfies Quantity;
}
