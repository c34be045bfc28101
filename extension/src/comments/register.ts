import {
  type CommentController,
  commands,
  comments,
  Disposable,
  EventEmitter,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { planEditor } from '../plan-in-front.ts';
import type { SuggestionDecisions } from '../replies/decide.ts';
import type { ReviewFiles } from '../review/review-files.ts';
import { reviewer, reviewerName } from '../review/reviewer.ts';
import { messageLanguage } from '../settings.ts';
import { registerCommentActions } from './actions.ts';
import { documentComments, mayHaveComments } from './document-comments.ts';

/** Comments in the margin of plans, kept in the files beside these. */
export function registerComments(files: ReviewFiles, suggested: SuggestionDecisions): Disposable {
  const language = messageLanguage();
  const controller = comments.createCommentController('planwright.comments', say.name[language]);
  controller.options = { prompt: say.prompt[language], placeHolder: say.place[language] };
  const margin = commentMargin(controller, files);
  const shown = documentComments(controller, files);
  return Disposable.from(
    controller,
    margin,
    shown,
    registerCommentActions(files, shown, suggested),
    commands.registerCommand('planwright.comment', async () => {
      const document = planEditor()?.document;
      if (!document || !(await reviewer(document.uri))) return;
      await margin.offer(document);
      await commands.executeCommand('workbench.action.addComment');
    }),
  );
}

/** How long VS Code may take to hear where comments may stand, in milliseconds. */
const hearing = 200;

interface CommentMargin extends Disposable {
  /** Waits until comments may stand in a plan. */
  offer(document: TextDocument): Promise<void>;
}

/**
 * Where comments may stand VS Code draws a bar along the lines, and a button under the pointer. Who drafts and has never
 * commented sees neither: only who reviews, and in a plan that others have commented.
 */
function commentMargin(controller: CommentController, files: ReviewFiles): CommentMargin {
  const told = new EventEmitter<TextDocument>();
  const offered = new WeakSet<TextDocument>();

  async function rangesIn(document: TextDocument): Promise<Range[]> {
    if (!mayHaveComments(document)) return [];
    const reading = await files.of(document.uri);
    const isCommented = 'review' in reading && reading.review.threads.length > 0;
    if (reviewerName() === '' && !isCommented) return [];
    offered.add(document);
    told.fire(document);
    return [new Range(0, 0, document.lineCount - 1, 0)];
  }
  // another provider has VS Code ask again
  const ask = () => {
    controller.commentingRangeProvider = { provideCommentingRanges: rangesIn };
  };
  ask();
  const listening = Disposable.from(
    told,
    files.onDidChange(ask),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('planwright.reviewer')) ask();
    }),
  );
  return {
    async offer(document) {
      if (offered.has(document)) return;
      await new Promise<void>((resolve) => {
        const waiting = told.event((which) => which === document && setTimeout(done, hearing));
        const done = () => {
          waiting.dispose();
          resolve();
        };
        ask();
      });
    },
    dispose: () => listening.dispose(),
  };
}

const say = {
  name: { zh: '规划批注', en: 'Comments on plans' },
  prompt: { zh: '批注……', en: 'Comment …' },
  place: { zh: '写下意见或答复', en: 'Write a comment or an answer' },
} satisfies Record<string, Localized>;
