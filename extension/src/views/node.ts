import type { PlanPlace } from '../../../language-server/src/server/protocol/preview.ts';

/** A line of a view, before VS Code draws it. */
export interface ViewNode {
  /** The same as long as it is the same thing, so that it stays open or chosen. */
  readonly id: string;
  readonly label: string;
  /** What stands behind the label, paler. */
  readonly description?: string;
  readonly tooltip?: string;
  /** An icon of VS Code's, and the colour of the theme it has. */
  readonly icon: string;
  readonly colour?: string;
  /** Where a click leads. */
  readonly place?: PlanPlace;
  readonly children?: readonly ViewNode[];
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
}

/** The parts that are there, as one line. */
export function joined(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
