import { commands, Disposable, Uri } from 'vscode';
import type { PlanServer } from '../plan-server.ts';
import type { ReviewFiles } from '../review/review-files.ts';
import { currentSuggestions } from './current-suggestions.ts';
import type { SuggestionDecisions } from './decide.ts';
import { exportAdoption } from './export-adoption.ts';
import { mergeReplies } from './merge-replies.ts';
import { shownChanges } from './shown-changes.ts';
import { rivalsSideBySide } from './side-by-side.ts';
import type { SuggestionNode } from './suggestion-nodes.ts';
import { suggestionsView } from './suggestions-view.ts';

/** What comes back from bureaus: their replies merged, shown in the plan and in a view, and decided on. */
export function registerReplies(
  server: PlanServer,
  files: ReviewFiles,
  decide: SuggestionDecisions,
): Disposable {
  const current = currentSuggestions(files);
  const compared = rivalsSideBySide(files);
  /** A command about lines of the view, or about what a link in the text names. */
  const onSuggestions = (name: string, act: (plan: Uri, ids: readonly string[]) => Promise<void>) =>
    commands.registerCommand(name, async (given?: unknown, selected?: unknown) => {
      const target = targetOf(given, selected);
      if (target) await act(target.plan, target.ids);
    });
  /** A command about a whole plan: the one that the view shows. */
  const onPlan = (name: string, act: (plan: Uri | undefined) => Promise<unknown>) =>
    commands.registerCommand(name, (given?: unknown) => act(given instanceof Uri ? given : current.plan));
  return Disposable.from(
    current,
    compared,
    suggestionsView(current),
    shownChanges(current),
    commands.registerCommand('planwright.mergeReplies', (given, chosen) =>
      mergeReplies(server, files, given, chosen),
    ),
    onSuggestions('planwright.acceptSuggestion', decide.accept),
    onSuggestions('planwright.refuseSuggestion', (plan, ids) => decide.refuse(plan, ids)),
    onSuggestions('planwright.reopenSuggestion', decide.reopen),
    onPlan('planwright.acceptAllSuggestions', async (plan) => plan && decide.acceptAll(plan)),
    onPlan('planwright.exportAdoption', (plan) => exportAdoption(server, files, plan)),
    commands.registerCommand('planwright.compareSuggestions', async (node?: SuggestionNode) => {
      if (node?.kind === 'conflict') await compared.show(node.plan, node.suggestions);
    }),
  );
}

interface SuggestionTarget {
  readonly plan: Uri;
  readonly ids: readonly string[];
}

function targetOf(given: unknown, selected: unknown): SuggestionTarget | undefined {
  if (isNode(given)) {
    const nodes = Array.isArray(selected) && selected.length > 0 ? selected.filter(isNode) : [given];
    const suggestions = nodes.flatMap((node) =>
      node.kind === 'suggestion' ? [node.suggestion] : node.suggestions,
    );
    return { plan: given.plan, ids: suggestions.map(({ thread }) => thread.id) };
  }
  const { plan, ids } = (given ?? {}) as { readonly plan?: string; readonly ids?: readonly string[] };
  return plan && ids ? { plan: Uri.parse(plan), ids } : undefined;
}

function isNode(thing: unknown): thing is SuggestionNode {
  return typeof thing === 'object' && thing !== null && 'kind' in thing;
}
