import type { Big } from 'big.js';
import type { Span } from './source.ts';

/** How a value binds: 等于, 不低于, 超过, 不超过, 少于, 左右, 余. */
export type Comparator =
  | 'equal'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'about'
  | 'somewhat-over';

/**
 * A unit reduced to what makes two values comparable. Two units of one dimension differ by a factor
 * only; `factor` turns an amount into the dimension's base unit (平方公里 → 1000000 平方米, 万人 → 10000 人,
 * % → 0.01 of a share).
 */
export interface Unit {
  /** As written, with 万/亿: `万人`, `㎡`, `%`; empty where a number stands alone. */
  readonly text: string;
  /** `share`, `points`, `area`, `length`, `duration`, `money`, `count`, `people`, …; `other:…` if unknown. */
  readonly dimension: string;
  readonly factor: Big;
  /** The denominator of a rate written in the value: 每百户 → { count: 100, of: '户' }. */
  readonly per?: { readonly count: Big; readonly of: string; readonly text: string };
}

/** How often a value recurs: 每年 → { every: 1, period: 'year' }, 每3年 → { every: 3, period: 'year' }. */
export interface Recurrence {
  readonly every: number;
  readonly period: 'year' | 'quarter' | 'month' | 'week' | 'day';
  readonly text: string;
}

/** A change from the base year, not a level: 下降15%, 年均增长6%, 提高3个百分点. */
export interface QuantityChange {
  readonly direction: 'up' | 'down';
  /** `annual` for 年均 (each year), `total` for the whole stretch. */
  readonly pace: 'total' | 'annual';
}

export interface Quantity {
  readonly kind: 'quantity';
  readonly text: string;
  readonly span: Span;
  readonly comparator: Comparator;
  /** Exact; equal to `high` unless a range (1—2名) was written. In the unit as written. */
  readonly low: Big;
  readonly high: Big;
  readonly unit: Unit;
  /** 全覆盖, 覆盖所有社区 and their like: 100 % said in words; 不低于全省平均水平: once that, likewise. */
  readonly inWords?: boolean;
  /** 不降低, 维持2020年水平: the amount is that of the value it is held against. */
  readonly isHeld?: boolean;
  readonly change?: QuantityChange;
  readonly recurrence?: Recurrence;
  /** [1800]公里, 累计…: the total over the whole period. */
  readonly cumulative?: boolean;
  /** 力争, 争取, 原则上, 努力, 一般, 逐步: kept beside the value, no comparator. */
  readonly softener?: string;
  /**
   * What the amount is a share or a multiple of. 上年度农村居民人均可支配收入的2.3倍 → the text before 的; 不低于
   * 全市村总数2% → 全市村总数. A level of something without a number (不低于全省平均水平) is 1 倍 of it, so that
   * its comparator isn't lost. What stands behind the number (80%以上的工作时间) is not kept: it says again
   * what the indicator's name says.
   */
  readonly relativeTo?: string;
}

/** — or an empty cell: no value recorded. */
export interface NoValue {
  readonly kind: 'none';
  readonly text: string;
  readonly span: Span;
}

/**
 * A value in words: without a number (完成, 高于基期, 逐步提高), with numbers that are no single amount but that a
 * person can read (前10, 城镇90%，农村80%), or broken.
 */
export interface WordValue {
  readonly kind: 'words';
  readonly text: string;
  readonly span: Span;
  /** What is surely broken and where (≥≥30, 30..5, an open bracket, a lone ≥); none for honest words. */
  readonly problem?: ValueProblem;
}

export type Value = Quantity | NoValue | WordValue;

export interface ValueProblem {
  readonly span: Span;
  readonly reason:
    | 'number-expected'
    | 'unclosed-bracket'
    | 'two-comparators'
    | 'malformed-number'
    | 'trailing-text'
    | 'empty-range';
}
