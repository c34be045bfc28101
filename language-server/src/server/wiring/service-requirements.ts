import { type ServiceRequirements, WorkspaceState } from 'langium/lsp';

/** What waits until the names of all plans are known, next to what waits so in any language: it leads to other files. */
export const serviceRequirements: Partial<ServiceRequirements> = {
  DefinitionProvider: WorkspaceState.IndexedReferences,
};
