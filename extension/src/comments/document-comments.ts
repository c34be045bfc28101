import {
  type CommentController,
  type CommentThread,
  Disposable,
  type TextDocument,
  type TextDocumentChangeEvent,
  workspace,
} from 'vscode';
import {
  type AnchoredPlace,
  anchoredPlaces,
  movedRange,
  type ReviewThread,
} from '../../../language-server/src/index.ts';
import { rangeOf } from '../positions.ts';
import { tellProblem } from '../review/decisions.ts';
import type { ReviewFiles } from '../review/review-files.ts';
import { closed, type EditorThread, showThread } from './shown-thread.ts';

/** The comments on the plans that are open. */
export interface DocumentComments extends Disposable {
  /** A thread that the user has begun in an editor is that one of the file from now on. */
  adopt(document: TextDocument, shown: CommentThread, content: ReviewThread): void;
  /** Which one of the file it is; undefined where it is none yet. */
  threadOf(shown: CommentThread): ReviewThread | undefined;
}

/** Whether a plan lies somewhere where a file may lie beside it. */
export function mayHaveComments({ languageId, uri, isClosed }: TextDocument): boolean {
  return (
    languageId === 'plan' &&
    !isClosed &&
    uri.scheme !== 'untitled' &&
    workspace.fs.isWritableFileSystem(uri.scheme) !== false
  );
}

export function documentComments(controller: CommentController, files: ReviewFiles): DocumentComments {
  const byDocument = new Map<string, Map<string, EditorThread>>();
  const told = new Set<string>();

  function threadsOf({ uri }: TextDocument): Map<string, EditorThread> {
    const key = uri.toString();
    const threads = byDocument.get(key) ?? new Map<string, EditorThread>();
    byDocument.set(key, threads);
    return threads;
  }

  async function load(document: TextDocument): Promise<void> {
    if (!mayHaveComments(document)) return;
    const reading = await files.of(document.uri);
    if (!mayHaveComments(document)) return;
    const key = document.uri.toString();
    if ('problem' in reading) {
      // once, not with every change of a plan
      if (!told.has(key)) tellProblem(document.uri, reading);
      told.add(key);
      return;
    }
    told.delete(key);
    show(document, reading.review.threads);
  }

  /** What is shown already stays where the edits of this session have brought it. */
  function show(document: TextDocument, contents: readonly ReviewThread[]): void {
    const threads = threadsOf(document);
    for (const [id, { shown }] of threads) {
      if (contents.some((content) => content.id === id)) continue;
      shown.dispose();
      threads.delete(id);
    }
    const added = contents.filter(({ id }) => !threads.has(id));
    const places = placesIn(document, added);
    for (const content of contents) {
      const known = threads.get(content.id);
      const place = places.get(content.id);
      if (known) {
        const isElsewhere = known.content.anchor.quote !== content.anchor.quote;
        Object.assign(known, { content });
        // what was taken of a suggestion, or taken back, has other words now
        const now = isElsewhere && placesIn(document, [content]).get(content.id);
        if (now) Object.assign(known, { become: now.state }).shown.range = rangeOf(now.range);
        showThread(known);
      }
      if (known || !place) continue;
      const shown = controller.createCommentThread(document.uri, rangeOf(place.range), []);
      shown.collapsibleState = closed;
      const thread = { shown, content, become: place.state };
      threads.set(content.id, thread);
      showThread(thread);
    }
  }

  function follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const threads = byDocument.get(document.uri.toString());
    if (!threads || contentChanges.length === 0) return;
    // what lies below changes first, so that the places of the others hold
    const changes = contentChanges.toSorted((a, b) => b.rangeOffset - a.rangeOffset);
    const lost: EditorThread[] = [];
    for (const thread of threads.values()) {
      const { range } = thread.shown;
      if (!range) continue;
      if (changes.some((change) => change.range.contains(range) && !change.range.isEqual(range))) {
        lost.push(thread);
        continue;
      }
      const moved = rangeOf(changes.reduce<Parameters<typeof rangeOf>[0]>(movedRange, range));
      if (!moved.isEqual(range)) thread.shown.range = moved;
      become(thread, wordsIn(document, thread) === thread.content.anchor.quote.trim() ? 'kept' : 'changed');
    }
    // with all that stood around replaced, as by a formatter or by Git, they are looked for anew
    const places = placesIn(
      document,
      lost.map(({ content }) => content),
    );
    for (const thread of lost) {
      const place = places.get(thread.content.id);
      if (!place) continue;
      thread.shown.range = rangeOf(place.range);
      become(thread, place.state);
    }
  }

  function become(thread: EditorThread, state: AnchoredPlace['state']): void {
    // at a heading it is gone until it is looked for again
    if (thread.become === state || thread.become === 'gone') return;
    thread.become = state;
    showThread(thread);
  }

  function close({ uri }: TextDocument): void {
    const key = uri.toString();
    for (const { shown } of byDocument.get(key)?.values() ?? []) shown.dispose();
    byDocument.delete(key);
    told.delete(key);
  }

  const listening = Disposable.from(
    workspace.onDidOpenTextDocument((document) => void load(document)),
    workspace.onDidCloseTextDocument(close),
    workspace.onDidChangeTextDocument(follow),
    files.onDidChange((plan) => {
      for (const document of workspace.textDocuments) {
        if (document.uri.toString() === plan.toString()) void load(document);
      }
    }),
  );
  for (const document of workspace.textDocuments) void load(document);
  return {
    adopt(document, shown, content) {
      threadsOf(document).set(content.id, { shown, content, become: 'kept' });
    },
    threadOf(shown) {
      const threads = [...(byDocument.get(shown.uri.toString())?.values() ?? [])];
      return threads.find((each) => each.shown === shown)?.content;
    },
    dispose: () => listening.dispose(),
  };
}

function placesIn(document: TextDocument, contents: readonly ReviewThread[]): Map<string, AnchoredPlace> {
  if (contents.length === 0) return new Map();
  const places = anchoredPlaces(
    document.getText(),
    contents.map(({ anchor }) => anchor),
  );
  return new Map(
    contents.flatMap(({ id }, index) => {
      const place = places[index];
      return place ? [[id, place] as const] : [];
    }),
  );
}

function wordsIn(document: TextDocument, { shown }: EditorThread): string {
  return document.getText(shown.range).replaceAll('\r\n', '\n').trim();
}
