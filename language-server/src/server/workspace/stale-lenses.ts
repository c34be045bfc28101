import { DocumentState } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Plan } from '../../core/model/plan.ts';
import { occurrencesIn } from '../../core/plans/names.ts';
import { digestOf } from '../../core/text/digest.ts';
import type { FolderReader } from './folder-reader.ts';
import { planOf } from './langium-plans.ts';

/**
 * Has the editor ask for code lenses again when a plan names others than before: theirs, in files that were
 * not typed in, count it.
 */
export function refreshLenses(
  connection: Connection,
  { workspace, lsp }: LangiumSharedServices,
  reader: FolderReader,
): void {
  const named = new Map<string, string>();
  let isWanted = false;
  let isStale = false;
  lsp.LanguageServer.onInitialize(({ capabilities }) => {
    isWanted = capabilities.workspace?.codeLens?.refreshSupport === true;
  });
  const refresh = () => {
    if (isStale && isWanted) void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    isStale = false;
  };
  const note = (plan: Plan) => {
    if (!isWanted) return;
    const { uri } = plan.source;
    const names = namesOfOthers(plan);
    isStale ||= names !== (named.get(uri) ?? '');
    named.set(uri, names);
  };
  workspace.DocumentBuilder.onUpdate((_, deleted) => {
    for (const uri of deleted) isStale = named.delete(uri.toString()) || isStale;
    refresh();
  });
  workspace.DocumentBuilder.onBuildPhase(DocumentState.IndexedReferences, (documents) => {
    for (const document of documents) note(planOf(document));
    refresh();
  });
  reader.onRead(note);
  reader.onEnd(refresh);
}

/** In short: of thousands of plans this is kept. */
function namesOfOthers(plan: Plan): string {
  const names = occurrencesIn(plan).filter(({ kind, declares }) => kind !== 'department' && !declares);
  return names.length > 0 ? digestOf(names.map(({ thing }) => thing).join('\n')) : '';
}
