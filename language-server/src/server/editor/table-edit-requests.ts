import type { LangiumSharedServices } from 'langium/lsp';
import {
  type CellCheck,
  type CellParams,
  checkCellRequest,
  editTableRequest,
  type TableEditAnswer,
  type TableEditParams,
} from '../protocol/table-edits.ts';
import { planAt, type RequestServices, versionOf } from './request-services.ts';
import { cellCheck } from './table-edits/cell-check.ts';
import { tableEdit } from './table-edits/edit-table.ts';
import { copiedTable } from './table-edits/pasted-cells.ts';

/** Says what is to be changed in a plan where its tables are written in. */
export function answerTableEdits(
  shared: LangiumSharedServices,
  { session, plans }: Pick<RequestServices, 'session' | 'plans'>,
): void {
  const { Connection } = shared.lsp;
  const { WorkspaceLock } = shared.workspace;
  if (!Connection) return;
  const planOf = (uri: string) => WorkspaceLock.read(() => planAt(uri, plans));

  Connection.onRequest<TableEditAnswer | null, void>(
    editTableRequest,
    async ({ uri, change, columns }: TableEditParams) => {
      const copied = 'pasted' in change && change.pasted ? await copiedTable(change.pasted) : undefined;
      const plan = await planOf(uri);
      if (!plan) return null;
      const edit = tableEdit(plan, change, session.language, columns, copied);
      if ('problem' in edit) return { problem: edit.problem[session.language] };
      const edits = edit.edits.map(({ span, newText }) => ({ range: plan.source.rangeOf(span), newText }));
      // in a text that is another one by now they can't be made
      const version = versionOf(plan, shared.workspace) ?? -1;
      return { version, edits, ...(edit.focus && { focus: edit.focus }) };
    },
  );
  Connection.onRequest<CellCheck | null, void>(
    checkCellRequest,
    async ({ uri, text, columns, ...place }: CellParams) => {
      const plan = await planOf(uri);
      return (plan && cellCheck(plan, place, text, session.language, columns)) ?? null;
    },
  );
}
