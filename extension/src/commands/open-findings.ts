import { commands, type Uri, window } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import {
  type OpenFindings,
  openFindingsRequest,
} from '../../../language-server/src/server/protocol/commands.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';

/**
 * Says what is still wrong with a plan before it is handed out. In a window that has to be answered: a notice in the
 * corner would be overlooked, and the export with it.
 * @returns whether it is to be handed out: nothing is open, or it is to be all the same
 */
export async function confirmOpenFindings(server: PlanServer, plan: Uri): Promise<boolean> {
  const open = await server.ask<OpenFindings | null>(openFindingsRequest, { uri: plan.toString() });
  if (!open?.summary) return true;
  const language = messageLanguage();
  const [view, anyway] = [say.view[language], say.exportAnyway[language]];
  const chosen = await window.showWarningMessage(open.summary, { modal: true }, view, anyway);
  if (chosen === view) {
    await window.showTextDocument(plan, { preview: false });
    await commands.executeCommand('workbench.actions.view.problems');
  }
  return chosen === anyway;
}

const say = {
  view: { zh: '查看', en: 'View' },
  exportAnyway: { zh: '仍然导出', en: 'Export Anyway' },
} as const satisfies Record<string, Localized>;
