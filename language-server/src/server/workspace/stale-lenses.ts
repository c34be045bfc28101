import { DocumentState } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Plan } from '../../core/model/plan.ts';
import { occurrencesIn } from '../../core/plans/names.ts';
import { planOf } from './langium-plans.ts';

/**
 * Has the editor ask for code lenses again when a plan names others than before: theirs, in files that were
 * not typed in, count it.
 */
export function refreshLenses(connection: Connection, { workspace, lsp }: LangiumSharedServices): void {
  const named = new Map<string, string>();
  let isWanted = false;
  lsp.LanguageServer.onInitialize(({ capabilities }) => {
    isWanted = capabilities.workspace?.codeLens?.refreshSupport === true;
  });
  const refresh = () => void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  workspace.DocumentBuilder.onUpdate((_, deleted) => {
    const known = deleted.filter((uri) => named.delete(uri.toString()));
    if (known.length > 0) refresh();
  });
  workspace.DocumentBuilder.onBuildPhase(DocumentState.IndexedReferences, (documents) => {
    if (!isWanted) return;
    let isStale = false;
    for (const document of documents) {
      const uri = document.uri.toString();
      const names = namesOfOthers(planOf(document));
      isStale ||= names !== (named.get(uri) ?? '');
      if (names) named.set(uri, names);
      else named.delete(uri);
    }
    if (isStale) refresh();
  });
}

function namesOfOthers(plan: Plan): string {
  return occurrencesIn(plan)
    .filter(({ kind, declares }) => kind !== 'department' && !declares)
    .map(({ thing }) => thing)
    .join('\n');
}
