import { Position, Range } from 'vscode';
import type * as planwright from '../../language-server/src/index.ts';

/** A place as the server tells it, for VS Code. */
export function rangeOf({ start, end }: planwright.Range): Range {
  return new Range(positionOf(start), positionOf(end));
}

/** A position, likewise. */
export function positionOf({ line, character }: planwright.Position): Position {
  return new Position(line, character);
}
