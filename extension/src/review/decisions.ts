import { type Uri, window, workspace } from 'vscode';
import {
  type Localized,
  type PlanVerdict,
  plural,
  type ReviewFile,
  reviewedText,
} from '../../../language-server/src/index.ts';
import { messageLanguage } from '../settings.ts';
import type { PlanList } from './plan-list.ts';
import { planText } from './plan-texts.ts';
import { fileOf, type ReviewFiles } from './review-files.ts';
import type { TickActions } from './review-view.ts';
import { moment, reviewer } from './reviewer.ts';
import type { Standings } from './standings.ts';

/** What a reviewer decides on plans. */
export interface Decisions extends TickActions {
  markRead(plans: readonly Uri[]): Promise<void>;
  /** @param reason asked for where it is absent */
  sendBack(plans: readonly Uri[], reason?: string): Promise<void>;
}

export function decisions(files: ReviewFiles, list: PlanList, standings: Standings): Decisions {
  async function decide(plans: readonly Uri[], verdict: PlanVerdict, reason?: string): Promise<void> {
    const [first] = plans;
    const by = first && (await reviewer(first));
    if (!by) return;
    for (const plan of plans) {
      // what is signed is what others will read
      await workspace.textDocuments.find(({ uri }) => uri.toString() === plan.toString())?.save();
      const text = await planText(plan);
      if (text === undefined) continue;
      const decision = { verdict, by, at: moment(), text: reviewedText(text) };
      await change(plan, (before) => ({ ...before, decision: { ...decision, ...(reason && { reason }) } }));
    }
  }

  async function change(plan: Uri, what: (before: ReviewFile) => ReviewFile): Promise<void> {
    tellProblem(plan, await files.change(plan, what));
  }

  /** What is still open is said before a signature. */
  async function mayBeSigned(plans: readonly Uri[]): Promise<boolean> {
    let [errors, open] = [0, 0];
    for (const plan of plans) {
      errors += list.plans.get(plan.toString())?.findings.error ?? 0;
      open += (await standings.of(plan)).standing.open;
    }
    if (errors + open === 0) return true;
    const language = messageLanguage();
    const anyway = say.signAnyway[language];
    const question = say.stillOpen(errors, open)[language];
    return (await window.showWarningMessage(question, { modal: true }, anyway)) === anyway;
  }

  return {
    async sign(plans) {
      if (await mayBeSigned(plans)) await decide(plans, 'signed');
    },
    markRead: (plans) => decide(plans, 'read'),
    async sendBack(plans, reason) {
      const language = messageLanguage();
      const given =
        reason ??
        (await window.showInputBox({
          title: say.sendBack[language],
          prompt: say.why[language],
          ignoreFocusOut: true,
        }));
      if (given !== undefined && plans.length > 0) await decide(plans, 'returned', given.trim());
    },
    async withdraw(plans) {
      for (const plan of plans) {
        await change(plan, ({ threads }) => ({ threads }));
      }
    },
  };
}

/** Says why nothing was written. */
export function tellProblem(plan: Uri, reading: Awaited<ReturnType<ReviewFiles['of']>>): void {
  if (!('problem' in reading)) return;
  const name = fileOf(plan).path.split('/').at(-1) ?? '';
  const problem = reading.problem[messageLanguage()];
  const language = messageLanguage();
  const open = say.open[language];
  void window.showErrorMessage(`${name}：${problem}`, open).then((chosen) => {
    if (chosen === open) void window.showTextDocument(fileOf(plan));
  });
}

const say = {
  sendBack: { zh: '退回', en: 'Send back' },
  why: { zh: '为什么退回？（可以不写）', en: 'Why is it sent back? (may be left empty)' },
  signAnyway: { zh: '仍然签字', en: 'Sign Anyway' },
  stillOpen: (errors: number, open: number): Localized => ({
    zh: `还有${[errors > 0 && `${errors}处错误`, open > 0 && `${open}条待议的批注`].filter(Boolean).join('、')}。`,
    en: `There are still ${[errors > 0 && plural(errors, 'error'), open > 0 && `${open} open ${open === 1 ? 'comment' : 'comments'}`].filter(Boolean).join(' and ')}.`,
  }),
  open: { zh: '打开文件', en: 'Open the File' },
};
