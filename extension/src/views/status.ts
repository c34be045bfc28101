import {
  Disposable,
  LanguageStatusSeverity,
  languages,
  StatusBarAlignment,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import type { Language, Localized } from '../../../language-server/src/index.ts';
import type { PlanSummary } from '../../../language-server/src/server/protocol/preview.ts';
import { planDocuments } from '../documents/plan-documents.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';
import { languageStatus, statusText } from './status-text.ts';
import { wordCount } from './word-count.ts';

const { Information, Warning } = LanguageStatusSeverity;

export interface PlanStatus extends Disposable {
  /** Says how a plan stands, as long as it is the one in front; nothing where it isn't known. */
  show(uri: Uri | undefined, plan: PlanSummary | undefined): void;
  /** Says nothing of another plan any more than this one. */
  follow(uri: Uri | undefined): void;
}

/**
 * How the plan in front stands: what it holds and what was found at the right of the status bar, where VS Code has what is
 * about the file in front, and in full among what it says of the language.
 */
export function planStatus(server: PlanServer): PlanStatus {
  const entry = window.createStatusBarItem('planwright.status', StatusBarAlignment.Right, 101);
  entry.name = '规划匠 Planwright';
  const ofLanguage = languages.createLanguageStatusItem('planwright.language', planDocuments());
  ofLanguage.name = '规划匠 Planwright';
  let shown: { readonly uri: string; readonly plan: PlanSummary } | undefined;

  function update(): void {
    const language = messageLanguage();
    const inFront = window.activeTextEditor?.document;
    const isItInFront = !inFront || inFront.uri.toString() === shown?.uri;
    const plan = isItInFront ? shown?.plan : undefined;
    if (server.isStopped()) {
      showStopped(language, inFront?.languageId === 'plan');
      return;
    }
    ofLanguage.busy = !plan;
    const { text, detail, isGrave } = languageStatus(plan, plan && inFront && lengthOf(inFront), language);
    Object.assign(ofLanguage, { text, detail, severity: isGrave ? Warning : Information });
    ofLanguage.command = { command: 'planwright.findings.focus', title: say.showFindings[language] };
    if (!plan) {
      entry.hide();
      return;
    }
    const { short, full } = statusText(plan, language);
    Object.assign(entry, { text: short, tooltip: `${full}\n${say.showFindings[language]}` });
    entry.command = 'planwright.findings.focus';
    entry.accessibilityInformation = { label: full, role: 'button' };
    entry.show();
  }

  function showStopped(language: Language, isPlanInFront: boolean): void {
    const [label, restart] = [say.stopped[language], say.restart[language]];
    const command = 'planwright.restartServer';
    Object.assign(ofLanguage, {
      busy: false,
      text: label,
      detail: '',
      severity: LanguageStatusSeverity.Error,
    });
    ofLanguage.command = { command, title: restart };
    Object.assign(entry, { text: `$(error) ${label}`, tooltip: restart, command });
    entry.accessibilityInformation = { label: `${label} · ${restart}`, role: 'button' };
    if (isPlanInFront) entry.show();
    else entry.hide();
  }

  const listening = Disposable.from(
    entry,
    ofLanguage,
    window.onDidChangeActiveTextEditor(update),
    server.onDidStop(update),
  );
  update();
  return {
    show(uri, plan) {
      shown = uri && plan && { uri: uri.toString(), plan };
      update();
    },
    follow(uri) {
      if (uri?.toString() === shown?.uri) return;
      shown = undefined;
      update();
    },
    dispose: () => listening.dispose(),
  };
}

/** Of a longer text it would take too long to count after each change, in characters. */
const longest = 2_000_000;

function lengthOf(document: TextDocument): number | undefined {
  const text = document.getText();
  return text.length > longest ? undefined : wordCount(text);
}

const say = {
  showFindings: { zh: '按问题查看', en: 'Show the findings' },
  stopped: { zh: '规划匠没有运行', en: 'Planwright isn’t running' },
  restart: { zh: '重新启动', en: 'Restart' },
} as const satisfies Record<string, Localized>;
