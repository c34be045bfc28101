import { type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import {
  choiceOf,
  decidedSuggestions,
  type Localized,
  type PlacedSuggestion,
  placedSuggestions,
  type ReviewFile,
  type SuggestionDecision,
  undisputed,
} from '../../../language-server/src/index.ts';
import { tell } from '../commands/plans.ts';
import { rangeOf } from '../positions.ts';
import { tellProblem } from '../review/decisions.ts';
import type { ReviewFiles } from '../review/review-files.ts';
import { moment, reviewer } from '../review/reviewer.ts';
import { messageLanguage } from '../settings.ts';

/** What is decided on the suggestions of bureaus; what is taken is one step in the editor. */
export interface SuggestionDecisions {
  accept(plan: Uri, ids: readonly string[]): Promise<void>;
  /** All that nobody disputes. */
  acceptAll(plan: Uri): Promise<void>;
  /** @param reason asked for where it is absent */
  refuse(plan: Uri, ids: readonly string[], reason?: string): Promise<void>;
  reopen(plan: Uri, ids: readonly string[]): Promise<void>;
}

type DecisionMaker = (placed: readonly PlacedSuggestion[]) => readonly SuggestionDecision[];

export function suggestionDecisions(files: ReviewFiles): SuggestionDecisions {
  /** @returns those that can't be taken, as other words stand there now */
  async function decide(plan: Uri, choice: DecisionMaker): Promise<readonly string[]> {
    const by = await reviewer(plan);
    const document = await workspace.openTextDocument(plan);
    const reading = await files.of(plan);
    tellProblem(plan, reading);
    if (!by || 'problem' in reading) return [];
    const text = document.getText();
    const settled = { by, at: moment() };
    const made = (review: ReviewFile) =>
      decidedSuggestions(text, review, choice(placedSuggestions(text, review)), settled);
    const { edits, left } = made(reading.review);
    if (edits.length > 0) {
      const edit = new WorkspaceEdit();
      for (const { range, text: words } of edits) edit.replace(plan, rangeOf(range), words);
      if (!(await workspace.applyEdit(edit))) return [];
    }
    tellProblem(plan, await files.change(plan, (review) => made(review).review));
    return left;
  }

  return {
    async accept(plan, ids) {
      const language = messageLanguage();
      const left = await decide(plan, (placed) => choiceOf(placed, ids, language));
      if (left.length === 0) return;
      const anyway = say.byHand[language];
      const chosen = await window.showWarningMessage(say.changedSince(left.length)[language], anyway);
      if (chosen === anyway)
        await decide(plan, () => left.map((id) => ({ id, state: 'accepted', isByHand: true })));
    },
    async acceptAll(plan) {
      let [taken, open] = [0, 0];
      await decide(plan, (placed) => {
        const ids = undisputed(placed);
        taken = ids.length;
        open = placed.filter(({ thread }) => thread.state === 'open').length - taken;
        return choiceOf(placed, ids, messageLanguage());
      });
      tell(say.allTaken(taken, open));
    },
    async refuse(plan, ids, reason) {
      const language = messageLanguage();
      const given =
        reason ??
        (await window.showInputBox({
          title: say.refuse[language],
          prompt: say.why[language],
          ignoreFocusOut: true,
        }));
      if (given === undefined) return;
      const why = given.trim();
      await decide(plan, () => ids.map((id) => ({ id, state: 'rejected', ...(why && { reason: why }) })));
    },
    async reopen(plan, ids) {
      await decide(plan, () => ids.map((id) => ({ id, state: 'open' })));
    },
  };
}

const say = {
  refuse: { zh: '不采纳', en: 'Do not accept' },
  why: {
    zh: '为什么不采纳？写进采纳情况表；可以不写',
    en: 'Why not? It goes into the table of what was accepted; may be left empty',
  },
  byHand: { zh: '只标为采纳', en: 'Only Mark as Accepted' },
  changedSince: (count: number): Localized => ({
    zh: `有${count}条没有写进规划：那里的文字后来改过。请自己改好，再标为采纳。`,
    en: `Not written into the plan: ${count}, as the words there were changed since. Change them yourself, then mark this as accepted.`,
  }),
  allTaken: (taken: number, open: number): Localized => ({
    zh: `采纳了${taken}条改动${open > 0 ? `；还有${open}条要逐条定：互相冲突的、文字已改的和批注` : ''}。`,
    en: `Accepted: ${taken}${open > 0 ? `; still to be decided one by one: ${open} (those that exclude each other, changed words, comments)` : ''}.`,
  }),
} satisfies Record<string, Localized | ((...counts: number[]) => Localized)>;
