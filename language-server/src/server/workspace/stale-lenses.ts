import { DocumentState } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { linksOf, type PlanLink } from '../../core/plans/plan-links.ts';
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
  const note = (uri: string, linksIn: () => readonly PlanLink[]) => {
    if (!isWanted) return;
    const names = namesOfOthers(linksIn());
    isStale ||= names !== (named.get(uri) ?? '');
    named.set(uri, names);
  };
  workspace.DocumentBuilder.onUpdate((_, deleted) => {
    for (const uri of deleted) isStale = named.delete(uri.toString()) || isStale;
    refresh();
  });
  workspace.DocumentBuilder.onBuildPhase(DocumentState.IndexedReferences, (documents) => {
    for (const document of documents) note(document.uri.toString(), () => linksOf(planOf(document)));
    refresh();
  });
  reader.onRead((uri, head) => note(uri, () => head.links.all()));
  reader.onEnd(refresh);
}

/** In short: of thousands of plans this is kept. */
function namesOfOthers(links: readonly PlanLink[]): string {
  return links.length > 0 ? digestOf(links.map(({ thing }) => thing).join('\n')) : '';
}
