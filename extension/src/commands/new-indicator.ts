import { Position, SnippetString } from 'vscode';
import {
  type Insertion,
  newIndicatorRequest,
} from '../../../language-server/src/server/protocol/commands.ts';
import { planEditor } from '../plan-in-front.ts';
import type { PlanServer } from '../plan-server.ts';
import { answered, tell } from './plans.ts';
import { noPlan } from './words.ts';

/** A new indicator in the section that the cursor stands in, to be filled in from its name on. */
export async function addIndicator(server: PlanServer): Promise<void> {
  const editor = planEditor();
  if (!editor) return tell(noPlan);
  const uri = editor.document.uri.toString();
  const { line, character } = editor.selection.active;
  const params = { uri, position: { line, character } };
  const found = await answered(server.ask<Insertion | null>(newIndicatorRequest, params));
  if (!found) return;
  const position = new Position(found.position.line, found.position.character);
  await editor.insertSnippet(new SnippetString(found.snippet), position, {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
}
