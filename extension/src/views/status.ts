import { type Disposable, StatusBarAlignment, window } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import type { PlanSummary } from '../../../language-server/src/server/protocol/preview.ts';
import { messageLanguage } from '../settings.ts';
import { statusText } from './status-text.ts';

export interface PlanStatus extends Disposable {
  /** Says how a plan stands; nothing where there is none. */
  show(plan: PlanSummary | undefined): void;
}

/** The entry of the status bar, while a plan is in front: how it is called, what it holds, what was found. */
export function planStatus(): PlanStatus {
  const entry = window.createStatusBarItem('planwright.status', StatusBarAlignment.Left, 10);
  entry.name = '规划匠 Planwright';
  entry.command = 'planwright.findings.focus';
  return {
    show(plan) {
      if (!plan) return entry.hide();
      const language = messageLanguage();
      const { short, full } = statusText(plan, language);
      entry.text = short;
      entry.tooltip = `${full}\n${showFindings[language]}`;
      entry.accessibilityInformation = { label: full, role: 'button' };
      entry.show();
    },
    dispose: () => entry.dispose(),
  };
}

const showFindings: Localized = { zh: '按问题查看', en: 'Show the findings' };
