import { type QuickPickItem, window } from 'vscode';

/** Something to choose, by a name of its own. */
export interface Option<Name> {
  readonly name: Name;
  readonly label: string;
  readonly detail?: string | undefined;
}

/** Lets the user choose; the only option there is needs no question. Undefined where they give up. */
export async function choose<Name>(
  options: readonly Option<Name>[],
  title: string,
  placeHolder: string,
): Promise<Name | undefined> {
  if (options.length === 1) return options[0]?.name;
  const items = options.map(({ name, label, detail }): QuickPickItem & { name: Name } => ({
    name,
    label,
    ...(detail && { detail }),
  }));
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true }))?.name;
}
