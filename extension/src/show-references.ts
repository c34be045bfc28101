import { commands, type Disposable, Location, Uri } from 'vscode';
import type { Position, Range } from '../../language-server/src/index.ts';
import { clientCommands } from '../../language-server/src/server/protocol/client-commands.ts';
import { rangeOf } from './positions.ts';

interface ReferencePlace {
  readonly uri: string;
  readonly range: Range;
}

/** What a code lens calls to show a box, an annex or a table by itself, beside its text and as it changes. */
export function registerWholeTables(): Disposable {
  return commands.registerCommand(clientCommands.wholeTable, (uri: string) =>
    commands.executeCommand('markdown.showPreviewToSide', Uri.parse(uri)),
  );
}

/** What a code lens calls to show places side by side; VS Code's own command takes none of LSP's. */
export function registerShowReferences(): Disposable {
  return commands.registerCommand(
    clientCommands.showReferences,
    (uri: string, position: Position, places: readonly ReferencePlace[]) =>
      commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        rangeOf({ start: position, end: position }).start,
        places.map((place) => new Location(Uri.parse(place.uri), rangeOf(place.range))),
      ),
  );
}
