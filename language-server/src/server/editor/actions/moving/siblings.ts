import type { Localized } from '../../../../core/text/localized.ts';

/** A thing that can be moved, by the indexes of its first and last line; comments above it excluded. */
export interface UnitLines {
  readonly first: number;
  readonly last: number;
}

/** Things of one kind that stand one behind the other in one thing, so that each may be moved over the next. */
export interface Siblings {
  readonly units: readonly UnitLines[];
  /** The one that is asked about. */
  readonly at: number;
  /** What that one is called. */
  readonly name: string;
  /** What they stand in, all of them: to move one further would take it out of that. */
  readonly within: Localized;
}

/** Those among which the one asked about stands, cut off wherever something parts two of them. */
export function unparted(
  units: readonly UnitLines[],
  at: number,
  isParted: (upper: UnitLines, lower: UnitLines) => boolean,
): Pick<Siblings, 'units' | 'at'> {
  let [from, to] = [at, at];
  while (from > 0 && !isParted(units[from - 1] as UnitLines, units[from] as UnitLines)) from--;
  while (to + 1 < units.length && !isParted(units[to] as UnitLines, units[to + 1] as UnitLines)) to++;
  return { units: units.slice(from, to + 1), at: at - from };
}
