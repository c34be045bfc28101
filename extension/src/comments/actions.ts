import {
  CommentMode,
  type CommentReply,
  type CommentThread,
  commands,
  Disposable,
  window,
  workspace,
} from 'vscode';
import {
  anchorAt,
  isSuggestion,
  type Localized,
  type ReviewThread,
  type ThreadState,
  withThread,
} from '../../../language-server/src/index.ts';
import { rangeOf } from '../positions.ts';
import type { SuggestionDecisions } from '../replies/decide.ts';
import { tellProblem } from '../review/decisions.ts';
import type { ReviewFiles } from '../review/review-files.ts';
import { moment, reviewer } from '../review/reviewer.ts';
import { messageLanguage } from '../settings.ts';
import type { DocumentComments } from './document-comments.ts';
import type { EditorComment } from './shown-thread.ts';

/** What is done with comments: the buttons on them. */
export function registerCommentActions(
  files: ReviewFiles,
  comments: DocumentComments,
  suggested: SuggestionDecisions,
): Disposable {
  async function change(
    thread: CommentThread,
    id: string,
    what: (before: ReviewThread | undefined) => ReviewThread | undefined,
  ): Promise<void> {
    tellProblem(thread.uri, await files.change(thread.uri, (before) => withThread(before, id, what)));
  }

  async function add({ thread, text }: CommentReply): Promise<void> {
    const by = text.trim() === '' ? undefined : await reviewer(thread.uri);
    if (!by) return;
    const said = { by, at: moment(), text: text.trim() };
    const known = comments.threadOf(thread);
    if (known) {
      await change(thread, known.id, (before = known) => ({
        ...before,
        comments: [...before.comments, said],
      }));
      return;
    }
    const document = await workspace.openTextDocument(thread.uri);
    const { range } = thread;
    const anchor = anchorAt(document.getText(), range ?? document.lineAt(0).range);
    const begun: ReviewThread = { id: newId(), state: 'open', anchor, comments: [said] };
    const start = document.lineAt(anchor.line - 1).text.indexOf(anchor.quote.split('\n')[0] ?? '');
    if (range?.isEmpty && start >= 0) {
      const [line, end] = [anchor.line - 1, start + anchor.quote.length];
      thread.range = rangeOf({ start: { line, character: start }, end: { line, character: end } });
    }
    comments.adopt(document, thread, begun);
    await change(thread, begun.id, () => begun);
  }

  /** What a bureau suggests is written into the plan where it is taken. */
  const decideOn = {
    accepted: suggested.accept,
    rejected: suggested.refuse,
    open: suggested.reopen,
  } satisfies Record<ThreadState, (plan: CommentThread['uri'], ids: readonly string[]) => Promise<void>>;

  async function settle(thread: CommentThread, state: ThreadState): Promise<void> {
    const known = comments.threadOf(thread);
    if (known && isSuggestion(known)) return decideOn[state](thread.uri, [known.id]);
    const by = known && (await reviewer(thread.uri));
    if (!known || !by) return;
    const settled = { by, at: moment() };
    await change(thread, known.id, (before = known) => {
      const { settled: _, ...others } = before;
      return state === 'open' ? { ...others, state } : { ...others, state, settled };
    });
  }

  async function remove(thread: CommentThread): Promise<void> {
    const known = comments.threadOf(thread);
    if (!known) return thread.dispose();
    const language = messageLanguage();
    const yes = say.remove[language];
    const question = say.askRemove[language];
    if ((await window.showWarningMessage(question, { modal: true }, yes)) !== yes) return;
    await change(thread, known.id, () => undefined);
  }

  async function removeOne({ thread, index }: EditorComment): Promise<void> {
    const known = comments.threadOf(thread);
    if (!known) return;
    if (known.comments.length === 1) return remove(thread);
    await change(thread, known.id, (before = known) => ({
      ...before,
      comments: before.comments.filter((_, at) => at !== index),
    }));
  }

  /** Has an editor draw a comment as it is being written, or as it was. */
  function draw({ thread }: EditorComment, index: number, mode: CommentMode): void {
    const content = comments.threadOf(thread);
    thread.comments = thread.comments.map((comment, at) => {
      if (at !== index) return comment;
      return { ...comment, mode, body: content?.comments[index]?.text ?? comment.body };
    });
  }

  async function saveEdited(comment: EditorComment): Promise<void> {
    const { thread, index, body } = comment;
    const known = comments.threadOf(thread);
    const text = (typeof body === 'string' ? body : body.value).trim();
    if (!known || text === '') return;
    await change(thread, known.id, (before = known) => ({
      ...before,
      comments: before.comments.map((each, at) => (at === index ? { ...each, text } : each)),
    }));
  }

  const { registerCommand } = commands;
  return Disposable.from(
    registerCommand('planwright.addComment', add),
    registerCommand('planwright.replyToComment', add),
    registerCommand('planwright.acceptComment', (thread: CommentThread) => settle(thread, 'accepted')),
    registerCommand('planwright.rejectComment', (thread: CommentThread) => settle(thread, 'rejected')),
    registerCommand('planwright.reopenComment', (thread: CommentThread) => settle(thread, 'open')),
    registerCommand('planwright.deleteThread', remove),
    registerCommand('planwright.deleteComment', removeOne),
    registerCommand('planwright.editComment', (comment: EditorComment) =>
      draw(comment, comment.index, CommentMode.Editing),
    ),
    registerCommand('planwright.saveComment', saveEdited),
    registerCommand('planwright.cancelComment', async (comment: EditorComment) => {
      const known = comments.threadOf(comment.thread);
      // as the file has it
      if (known) await change(comment.thread, known.id, (before) => before);
    }),
  );
}

/** Begins with a letter: keys of JSON that are numbers alone come first, in their order. */
function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `c${[...random].map((each) => each.toString(36).padStart(7, '0')).join('')}`;
}

const say = {
  remove: { zh: '删除', en: 'Delete' },
  askRemove: {
    zh: '删除这条批注和所有答复？',
    en: 'Delete this comment with all its answers?',
  },
} satisfies Record<string, Localized>;
