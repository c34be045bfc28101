import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  TextDocumentChangeReason,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  decidedSuggestions,
  type PlacedSuggestion,
  placedSuggestions,
  type ReviewFile,
  type SuggestionDecision,
} from '../../../language-server/src/index.ts';
import { mayHaveComments } from '../comments/document-comments.ts';
import { debounced } from '../debounced.ts';
import { planEditor } from '../plan-in-front.ts';
import type { ReviewFiles } from '../review/review-files.ts';
import { moment, reviewerName } from '../review/reviewer.ts';

import { suggestedScheme } from './side-by-side.ts';

/** What bureaus suggest on the plan that was in front last. */
export interface CurrentSuggestions extends Disposable {
  readonly plan: Uri | undefined;
  readonly all: readonly PlacedSuggestion[];
  readonly onDidChange: Event<void>;
}

/** Of quiet after which places are looked for again, in milliseconds. */
const pause = 200;

export function currentSuggestions(files: ReviewFiles): CurrentSuggestions {
  const changed = new EventEmitter<void>();
  let document: TextDocument | undefined;
  let all: readonly PlacedSuggestion[] = [];
  let turn = 0;

  async function update(): Promise<void> {
    const mine = ++turn;
    const inFront = planEditor()?.document;
    const isKept = inFront && inFront.uri.scheme !== suggestedScheme && mayHaveComments(inFront);
    if (isKept) document = inFront;
    if (document?.isClosed) document = undefined;
    const reading = document && (await files.of(document.uri));
    if (mine !== turn) return;
    const found =
      document && reading && 'review' in reading ? placedSuggestions(document.getText(), reading.review) : [];
    if (found.length === 0 && all.length === 0) return;
    all = found;
    void commands.executeCommand('setContext', 'planwright.hasSuggestions', all.length > 0);
    changed.fire();
  }

  /** A step back takes the words of a suggestion out of the text again, one forward puts them there: it stands so then. */
  async function follow(stepped: TextDocument): Promise<void> {
    const reading = await files.of(stepped.uri);
    if ('problem' in reading || steps(stepped, reading.review).length === 0) return;
    await files.change(stepped.uri, (review) => {
      const settled = { by: reviewerName(), at: moment() };
      return decidedSuggestions(stepped.getText(), review, steps(stepped, review), settled).review;
    });
  }

  const soon = debounced(() => void update(), pause);
  void update();
  const listening = Disposable.from(
    changed,
    soon,
    window.onDidChangeActiveTextEditor(() => void update()),
    files.onDidChange((plan) => {
      if (plan.toString() === document?.uri.toString()) void update();
    }),
    workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) void update();
    }),
    workspace.onDidChangeTextDocument((change) => {
      if (change.document !== document || all.length === 0 || change.contentChanges.length === 0) return;
      soon();
      if (change.reason === TextDocumentChangeReason.Undo || change.reason === TextDocumentChangeReason.Redo)
        void follow(change.document);
    }),
  );
  return {
    get plan() {
      return document?.uri;
    },
    get all() {
      return all;
    },
    onDidChange: changed.event,
    dispose: () => listening.dispose(),
  };
}

function steps(document: TextDocument, review: ReviewFile): SuggestionDecision[] {
  return placedSuggestions(document.getText(), review).flatMap(({ thread, stands }): SuggestionDecision[] => {
    const { id, state } = thread;
    if (state === 'accepted' && stands === 'original') return [{ id, state: 'open' }];
    return state === 'open' && stands === 'proposed' ? [{ id, state: 'accepted' }] : [];
  });
}
