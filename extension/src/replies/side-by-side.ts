import { commands, Disposable, EventEmitter, type TextDocumentContentProvider, Uri, workspace } from 'vscode';
import {
  choiceOf,
  decidedSuggestions,
  editedText,
  type PlacedSuggestion,
  placedSuggestions,
} from '../../../language-server/src/index.ts';
import type { ReviewFiles } from '../review/review-files.ts';
import { messageLanguage } from '../settings.ts';

/** Of texts that are shown and nowhere kept: a plan as it would be with one suggestion. */
export const suggestedScheme = 'planwright-suggested';

/** What excludes each other, seen beside each other in the plan. */
export interface SideBySide extends Disposable {
  show(plan: Uri, rivals: readonly PlacedSuggestion[]): Promise<void>;
}

export function rivalsSideBySide(files: ReviewFiles): SideBySide {
  const changed = new EventEmitter<Uri>();
  const provider: TextDocumentContentProvider = {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      const { plan, id } = JSON.parse(uri.query) as { readonly plan: string; readonly id: string };
      const text = (await workspace.openTextDocument(Uri.parse(plan))).getText();
      const reading = await files.of(Uri.parse(plan));
      if ('problem' in reading) return text;
      const choice = choiceOf(placedSuggestions(text, reading.review), [id], messageLanguage());
      const nobody = { by: '', at: '' };
      return editedText(text, decidedSuggestions(text, reading.review, choice, nobody).edits);
    },
  };
  const listening = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(suggestedScheme, provider),
  );
  return {
    async show(plan, rivals) {
      const textWith = ({ thread }: PlacedSuggestion) =>
        plan.with({
          scheme: suggestedScheme,
          query: JSON.stringify({ plan: plan.toString(), id: thread.id }),
        });
      const named = rivals.map((rival) => ({
        uri: textWith(rival),
        name: rival.thread.suggestion.bureaus.join('、'),
      }));
      for (const { uri } of named) changed.fire(uri);
      const [one, other] = named;
      if (!one || !other) return;
      const title = named.map(({ name }) => name).join(' ↔ ');
      if (named.length === 2) await commands.executeCommand('vscode.diff', one.uri, other.uri, title);
      // more than two can't stand beside each other: each beside the plan
      else
        await commands.executeCommand(
          'vscode.changes',
          title,
          named.map(({ uri }) => [uri, plan, uri]),
        );
    },
    dispose: () => listening.dispose(),
  };
}
