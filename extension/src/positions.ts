import { Position, Range } from 'vscode';
import type * as model from '../../language-server/src/model/source.ts';

/** A place as the server tells it, for VS Code. */
export function rangeOf({ start, end }: model.Range): Range {
  return new Range(positionOf(start), positionOf(end));
}

function positionOf({ line, character }: model.Position): Position {
  return new Position(line, character);
}
