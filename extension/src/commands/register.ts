import { commands, Disposable, type Uri } from 'vscode';
import type { PlanServer } from '../plan-server.ts';
import { selectedPlans } from '../review/selection.ts';
import { makeCertificate } from './certify.ts';
import { comparePlan } from './compare.ts';
import { compareDocument } from './compare-document.ts';
import { exportTables } from './export.ts';
import { exportSelected } from './export-selected.ts';
import { fixAll } from './fix-all.ts';
import { importDocuments } from './import.ts';
import { showIndicatorsBeside } from './indicators-beside.ts';
import { move } from './move.ts';
import { addIndicator } from './new-indicator.ts';
import { createPlan, openExample } from './new-plan.ts';
import { pages } from './pages.ts';
import { pastePublished } from './paste.ts';
import { registerPasteProvider } from './paste-provider.ts';
import { makeReport } from './report.ts';

/**
 * The commands of a drafter and a reviewer. Given what they would ask for, they ask nothing.
 * @param files the folder of the pages' scripts and styles
 */
export function registerCommands(server: PlanServer, files: Uri): Disposable {
  const shown = pages();
  const { registerCommand } = commands;
  return Disposable.from(
    shown,
    registerPasteProvider(server),
    registerCommand('planwright.newPlan', (given) => createPlan(server, given)),
    registerCommand('planwright.openExample', () => openExample(server)),
    registerCommand('planwright.newIndicator', () => addIndicator(server)),
    registerCommand('planwright.moveUp', () => move(server, 'up')),
    registerCommand('planwright.moveDown', () => move(server, 'down')),
    registerCommand('planwright.export', (given, uri) => {
      const plans = selectedPlans(given, uri);
      if (plans.length > 1) return exportSelected(server, plans);
      return exportTables(server, plans[0] ?? given, uri);
    }),
    registerCommand('planwright.report', (given, selected) => {
      const plans = selectedPlans(given, selected);
      return makeReport(server, plans.length > 1 ? { uris: plans } : (plans[0] ?? given));
    }),
    registerCommand('planwright.indicatorsBeside', (given, selected) =>
      showIndicatorsBeside(server, shown, selectedPlans(given, selected)),
    ),
    registerCommand('planwright.certify', (given) => makeCertificate(server, given)),
    registerCommand('planwright.pastePublished', (given) => pastePublished(server, shown, given)),
    registerCommand('planwright.import', (given, chosen) => importDocuments(server, shown, given, chosen)),
    registerCommand('planwright.compareDocument', (file) => compareDocument(server, file)),
    registerCommand('planwright.fixAll', (uri) => fixAll(uri)),
    registerCommand('planwright.compare', (given) => comparePlan(server, shown, files, given)),
  );
}
