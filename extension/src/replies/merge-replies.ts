import { commands, Uri, window, workspace } from 'vscode';
import {
  type Localized,
  mergedReplies,
  type SentComment,
  type Suggestion,
  sentComments,
} from '../../../language-server/src/index.ts';
import { base64Of } from '../../../language-server/src/server/protocol/base64.ts';
import {
  type ReplyParams,
  type ReplyReading,
  readReplyRequest,
} from '../../../language-server/src/server/protocol/replies.ts';
import { askPlan } from '../commands/ask-plan.ts';
import { answered } from '../commands/plans.ts';
import { planInFront } from '../plan-in-front.ts';
import type { PlanServer } from '../plan-server.ts';
import { longWork } from '../progress/long-work.ts';
import { tellProblem } from '../review/decisions.ts';
import type { ReviewFiles } from '../review/review-files.ts';
import { moment } from '../review/reviewer.ts';
import { messageLanguage } from '../settings.ts';

const isReply = /\.(?:docx|docm)$/iu;

/**
 * Takes what bureaus suggest in their replies into the review of a plan; the plan stays as it is.
 * @param given the file that a menu was opened on: a plan, or a reply
 * @param chosen all files that are chosen beside it
 */
export async function mergeReplies(
  server: PlanServer,
  files: ReviewFiles,
  given: unknown,
  chosen: unknown,
): Promise<void> {
  const language = messageLanguage();
  const all = Array.isArray(chosen) && chosen.length > 0 ? chosen : [given];
  const uris = all.filter((each): each is Uri => each instanceof Uri);
  const named = uris.filter(({ path }) => isReply.test(path));
  const isPlan = (uri: Uri) => /\.(?:plan|规划)$/u.test(uri.path);
  const plan =
    uris.find(isPlan) ??
    planInFront() ??
    (await askPlan(server, say.title[language], say.whichPlan[language]));
  if (!plan) return;
  const replies = named.length > 0 ? named : await askReplies(plan);
  if (replies.length === 0) return;
  const document = await workspace.openTextDocument(plan);
  const reviewed = await files.of(plan);
  tellProblem(plan, reviewed);
  if ('problem' in reviewed) return;
  const sent = sentComments(reviewed.review);
  const suggestions: Suggestion[] = [];
  let read = 0;
  await longWork(say.title[language], async (inHand) => {
    for (const [index, reply] of replies.entries()) {
      if (inHand.token.isCancellationRequested) return;
      const name = reply.path.split('/').at(-1) ?? '';
      inHand.report(name, (100 * index) / replies.length);
      const reading = await readingOf(server, plan, reply, sent);
      if (reading && 'problem' in reading)
        void window.showErrorMessage(say.notMerged(name, reading.problem)[language]);
      if (!reading || 'problem' in reading) continue;
      if (reading.suggestions.length > 0) read++;
      const before = suggestions.length;
      suggestions.push(
        ...reading.suggestions.map((each) =>
          each.replyTo === undefined ? each : { ...each, replyTo: each.replyTo + before },
        ),
      );
      for (const problem of reading.problems)
        void window.showWarningMessage(say.ofFile(name, problem)[language]);
    }
  });
  if (read === 0) return;
  const text = document.getText();
  let counts = { added: 0, joined: 0, known: 0 };
  const written = await files.change(plan, (review) => {
    const merged = mergedReplies(review, text, suggestions, moment());
    counts = merged;
    return merged.review;
  });
  tellProblem(plan, written);
  if ('problem' in written) return;
  await window.showTextDocument(document);
  await commands.executeCommand('planwright.suggestions.focus');
  void window.showInformationMessage(say.merged(read, counts)[language]);
}

async function readingOf(
  server: PlanServer,
  plan: Uri,
  reply: Uri,
  sent: readonly SentComment[],
): Promise<ReplyReading | undefined> {
  try {
    const content = base64Of(await workspace.fs.readFile(reply));
    const name = reply.path.split('/').at(-1) ?? '';
    const params: ReplyParams = { uri: plan.toString(), name, content, sent };
    return (await answered(server.ask<ReplyReading | null>(readReplyRequest, params))) ?? undefined;
  } catch (error) {
    return { problem: error instanceof Error ? error.message : `${error}` };
  }
}

async function askReplies(plan: Uri): Promise<readonly Uri[]> {
  const language = messageLanguage();
  const chosen = await window.showOpenDialog({
    canSelectMany: true,
    defaultUri: Uri.joinPath(plan, '..'),
    filters: { Word: ['docx', 'docm'] },
    openLabel: say.merge[language],
    title: say.whichReplies[language],
  });
  return chosen ?? [];
}

const say = {
  title: { zh: '合并回复意见', en: 'Merge replies' },
  whichPlan: { zh: '是对哪一份规划的意见？', en: 'To which plan are they?' },
  whichReplies: { zh: '合并哪些单位的回复？', en: 'Which replies?' },
  merge: { zh: '合并', en: 'Merge' },
  notMerged: (name: string, reason: string): Localized => ({
    zh: `“${name}”没有合并：${reason}`,
    en: `“${name}” was not merged: ${reason}`,
  }),
  ofFile: (name: string, problem: string): Localized => ({
    zh: `“${name}”：${problem}`,
    en: `“${name}”: ${problem}`,
  }),
  merged: (
    replies: number,
    { added, joined, known }: { added: number; joined: number; known: number },
  ): Localized => ({
    zh: `合并了${replies}份回复：新意见${added}条${joined > 0 ? `，与其他单位相同的${joined}条` : ''}${known > 0 ? `，以前合并过的${known}条` : ''}。规划没有改动。`,
    en: `Replies merged: ${replies}; new suggestions: ${added}${joined > 0 ? `, the same as others: ${joined}` : ''}${known > 0 ? `, merged before: ${known}` : ''}. The plan is as it was.`,
  }),
};
