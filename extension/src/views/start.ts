import { type Disposable, window } from 'vscode';
import { viewTree } from './tree.ts';

/** The view of a window without plans: empty, so that VS Code shows its welcome, which leads to a first plan. */
export function registerStart(): Disposable {
  return window.createTreeView('planwright.start', { treeDataProvider: viewTree() });
}
