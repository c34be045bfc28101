import {
  type Comment,
  CommentMode,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  MarkdownString,
} from 'vscode';
import {
  type AnchoredPlace,
  isSuggestion,
  type ReviewComment,
  type ReviewThread,
  suggestionWords,
  threadStateNames,
} from '../../../language-server/src/index.ts';
import { changedWords } from '../review/looks.ts';
import { reviewerName } from '../review/reviewer.ts';
import { messageLanguage } from '../settings.ts';
import { joined } from '../views/node.ts';

/** A comment in an editor, and which one of the file it is. */
export interface EditorComment extends Comment {
  readonly thread: CommentThread;
  readonly index: number;
}

/** A thread in an editor, with what it shows. */
export interface EditorThread {
  readonly shown: CommentThread;
  content: ReviewThread;
  become: AnchoredPlace['state'];
}

/** Has an editor's thread show what the file says. */
export function showThread({ shown, content, become }: EditorThread): void {
  const { state, comments } = content;
  const language = messageLanguage();
  const asked = isSuggestion(content) ? suggestionWords(content)[language] : '';
  shown.comments = comments.map((comment, index) => {
    // what a bureau has changed is said in a sentence, not only with the words that it wrote
    const text = index === 0 && asked ? withoutRepetition(asked, comment.text) : comment.text;
    return editorComment({ ...comment, text }, index, shown);
  });
  shown.contextValue = state;
  shown.state = state === 'open' ? CommentThreadState.Unresolved : CommentThreadState.Resolved;
  shown.label = joined(
    threadStateNames[state][language],
    become !== 'kept' && changedWords[language],
    content.reason,
  );
  const name = reviewerName();
  shown.canReply = name === '' ? true : { name };
}

function withoutRepetition(asked: string, said: string): string {
  return asked.includes(said.trim()) ? asked : `${asked}\n\n${said}`;
}

function editorComment({ by, at, text }: ReviewComment, index: number, thread: CommentThread): EditorComment {
  // plain words: nothing that is written there is a link, a picture or a heading
  const body = new MarkdownString();
  body.appendText(text);
  return {
    thread,
    index,
    body,
    mode: CommentMode.Preview,
    author: { name: by },
    timestamp: new Date(at),
    contextValue: by === reviewerName() ? 'own' : 'other',
  };
}

/** Read at a glance where there are many; the one that was just written stays open. */
export const closed = CommentThreadCollapsibleState.Collapsed;
