import { type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import {
  editTableRequest,
  type TableCellPlace,
  type TableEditAnswer,
  type TableEditParams,
} from '../../../language-server/src/server/protocol/table-edits.ts';
import type { PlanServer } from '../plan-server.ts';
import { rangeOf } from '../positions.ts';
import { messageLanguage } from '../settings.ts';

/** So often what is to be changed is asked for anew where the text is another one by the time that it is known. */
const mostTries = 5;
/** Between two tries, in milliseconds: until the server has read what is being typed. */
const pause = 150;

/** What became of a change in a table. */
export interface TableEditResult {
  /** Why nothing was changed. */
  readonly problem?: string;
  /** Of the text since. */
  readonly version?: number;
  /** Where one goes on writing. */
  readonly focus?: TableCellPlace;
}

/** Changes the text as a change in a table of its preview asks for, in one step that can be taken back. */
export async function editTable(
  uri: Uri,
  params: TableEditParams,
  server: PlanServer,
): Promise<TableEditResult> {
  const document = await workspace.openTextDocument(uri).then(undefined, () => undefined);
  if (!document) return { problem: say.gone[messageLanguage()] };
  for (let triesLeft = mostTries; triesLeft > 0; triesLeft--) {
    const answer = await server.ask<TableEditAnswer | null>(editTableRequest, params);
    if (!answer) return { problem: say.noAnswer[messageLanguage()] };
    if ('problem' in answer) return answer;
    const { version, edits, focus } = answer;
    if (version === document.version) {
      const edit = new WorkspaceEdit();
      for (const { range, newText } of edits) edit.replace(uri, rangeOf(range), newText);
      if (edits.length === 0 || (await workspace.applyEdit(edit)))
        return { version: document.version, ...(focus && { focus }) };
    }
    await new Promise((done) => setTimeout(done, pause));
  }
  return { problem: say.restless[messageLanguage()] };
}

/** Does one thing after the other, each once the one before it is done. */
export function oneByOne(): <Result>(next: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (next) => {
    const result = last.then(next);
    last = result.catch(() => undefined);
    return result;
  };
}

const say = {
  gone: {
    zh: '没有写进正文：规划的文件打不开，可能已经删除或改名。',
    en: 'Nothing was written into the text: the file of the plan can’t be opened; it may have been deleted or renamed.',
  },
  noAnswer: {
    zh: '没有写进正文：规划匠的语言服务没有回答。',
    en: 'Nothing was written into the text: Planwright’s language server didn’t answer.',
  },
  restless: {
    zh: '没有写进正文：正文正在改动。停下来再试一次。',
    en: 'Nothing was written into the text, as that keeps changing. Try again once it is at rest.',
  },
} as const satisfies Record<string, Localized>;
