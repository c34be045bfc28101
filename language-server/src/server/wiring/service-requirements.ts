import { type ServiceRequirements, WorkspaceState } from 'langium/lsp';

/** What waits for other plans, unlike in most languages: a definition, for the titles by which it is found in them. */
export const serviceRequirements: Partial<ServiceRequirements> = {
  DefinitionProvider: WorkspaceState.ComputedScopes,
};
