import { comments, Disposable, Range } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import type { ReviewFiles } from '../review/review-files.ts';
import { messageLanguage } from '../settings.ts';
import { registerCommentActions } from './actions.ts';
import { documentComments, mayHaveComments } from './document-comments.ts';

/** Comments in the margin of plans, kept in the files beside these. */
export function registerComments(files: ReviewFiles): Disposable {
  const language = messageLanguage();
  const controller = comments.createCommentController('planwright.comments', say.name[language]);
  controller.options = { prompt: say.prompt[language], placeHolder: say.place[language] };
  controller.commentingRangeProvider = {
    provideCommentingRanges: (document) =>
      mayHaveComments(document) ? [new Range(0, 0, document.lineCount - 1, 0)] : [],
  };
  const shown = documentComments(controller, files);
  return Disposable.from(controller, shown, registerCommentActions(files, shown));
}

const say = {
  name: { zh: '规划批注', en: 'Comments on plans' },
  prompt: { zh: '批注……', en: 'Comment …' },
  place: { zh: '写下意见或答复', en: 'Write a comment or an answer' },
} satisfies Record<string, Localized>;
