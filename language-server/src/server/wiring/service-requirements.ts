import { type ServiceRequirements, WorkspaceState } from 'langium/lsp';

/** What waits for other plans, unlike in most languages, or waits for less of them, or for more. */
export const serviceRequirements: Partial<ServiceRequirements> = {
  // leads to a plan by its title
  DefinitionProvider: WorkspaceState.IndexedContent,
  WorkspaceSymbolProvider: WorkspaceState.IndexedReferences,
};
