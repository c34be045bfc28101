import { workspace } from 'vscode';

/** The plans that are looked at: a version of one in a comparison is not, as it would be taken for a second plan. */
export function planDocuments(): { readonly language: 'plan'; readonly scheme: string }[] {
  const ofFolders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const schemes = new Set(['file', 'untitled', 'vscode-vfs', ...ofFolders]);
  return [...schemes].map((scheme) => ({ language: 'plan', scheme }));
}
