import type { Position, Range } from '../../../core/model/source.ts';

/** Whether one stretch begins behind where another begins. */
export function isBehind(one: Range, other: Range): boolean {
  return order(one.start, other.start) > 0;
}

/** Whether one stretch lies in another. */
export function isInside(one: Range, other: Range): boolean {
  return order(one.start, other.start) >= 0 && order(one.end, other.end) <= 0;
}

/** Negative where `one` stands in front of `other`. */
export function order(one: Position, other: Position): number {
  return one.line - other.line || one.character - other.character;
}
