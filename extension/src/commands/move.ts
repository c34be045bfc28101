import { Range, Selection, WorkspaceEdit, window, workspace } from 'vscode';
import {
  type Move,
  type MoveParams,
  type MoveRefusal,
  moveRequest,
} from '../../../language-server/src/server/protocol/commands.ts';
import { planEditor } from '../plan-in-front.ts';
import type { PlanServer } from '../plan-server.ts';
import { positionOf, rangeOf } from '../positions.ts';
import { answered, tell } from './plans.ts';
import { noPlan } from './words.ts';

/** What the cursor stands in over its neighbour, in one step that can be undone; the cursor goes along. */
export async function move(server: PlanServer, direction: MoveParams['direction']): Promise<void> {
  const editor = planEditor();
  if (!editor) return tell(noPlan);
  const { document, selection } = editor;
  const { line, character } = selection.active;
  const { version } = document;
  const params: MoveParams = { uri: document.uri.toString(), position: { line, character }, direction };
  const moving = await answered(server.ask<Move | MoveRefusal | null>(moveRequest, params));
  // what was typed meanwhile goes first
  if (!moving || document.version !== version) return;
  if ('refusal' in moving) {
    void window.showInformationMessage(moving.refusal);
    return;
  }
  const change = new WorkspaceEdit();
  for (const { range, newText } of moving.edits) change.replace(document.uri, rangeOf(range), newText);
  if (!(await workspace.applyEdit(change))) return;
  const cursor = positionOf(moving.cursor);
  editor.selection = new Selection(cursor, cursor);
  editor.revealRange(new Range(cursor, cursor));
}
