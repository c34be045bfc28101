import {
  EventEmitter,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import { rangeOf } from '../positions.ts';
import type { ViewNode } from './node.ts';

/** A view's lines for VS Code; `show` puts others in their place. */
export interface Tree extends TreeDataProvider<ViewNode> {
  show(nodes: readonly ViewNode[]): void;
}

export function viewTree(): Tree {
  const changed = new EventEmitter<void>();
  let roots: readonly ViewNode[] = [];
  return {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node ? (node.children ?? []) : roots)],
    getTreeItem: itemOf,
    show(nodes) {
      roots = nodes;
      changed.fire();
    },
  };
}

function itemOf({
  id,
  label,
  description,
  tooltip,
  icon,
  colour,
  place,
  children,
  isOpen,
}: ViewNode): TreeItem {
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  const item = new TreeItem(label, children ? (isOpen ? Expanded : Collapsed) : None);
  item.id = id;
  item.iconPath = new ThemeIcon(icon, colour === undefined ? undefined : new ThemeColor(colour));
  if (description !== undefined) item.description = description;
  if (tooltip !== undefined) item.tooltip = tooltip;
  if (place) {
    const { start } = rangeOf(place.range);
    const options = { selection: new Range(start, start) };
    item.command = { command: 'vscode.open', title: label, arguments: [Uri.parse(place.uri), options] };
  }
  return item;
}
