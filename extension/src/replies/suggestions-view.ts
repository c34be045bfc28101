import {
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
import { rangeOf } from '../positions.ts';
import { messageLanguage } from '../settings.ts';
import type { CurrentSuggestions } from './current-suggestions.ts';
import { groupLook, type SuggestionNode, suggestionLook, suggestionNodes } from './suggestion-nodes.ts';

/** 征求意见: what bureaus suggest on the plan in front, to be taken or refused line by line. */
export function suggestionsView(current: CurrentSuggestions): Disposable {
  const changed = new EventEmitter<void>();
  const view = window.createTreeView<SuggestionNode>('planwright.suggestions', {
    canSelectMany: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren(node) {
        if (!node) return current.plan ? suggestionNodes(current.plan, current.all) : [];
        if (node.kind === 'suggestion') return [];
        return node.suggestions.map((suggestion) => ({ kind: 'suggestion', plan: node.plan, suggestion }));
      },
      getTreeItem: itemOf,
    },
  });
  let shown = '';
  const show = () => {
    const now = JSON.stringify([current.plan, current.all]);
    // rows that are drawn anew under the pointer take no click
    if (now === shown) return;
    shown = now;
    const open = current.all.filter(({ thread }) => thread.state === 'open').length;
    view.description = say.open(open, current.all.length)[messageLanguage()];
    changed.fire();
  };
  show();
  return Disposable.from(changed, view, current.onDidChange(show));
}

function itemOf(node: SuggestionNode): TreeItem {
  const language = messageLanguage();
  const isOne = node.kind === 'suggestion';
  const look = isOne ? suggestionLook(node.suggestion, language) : groupLook(node, language);
  const { Expanded, None } = TreeItemCollapsibleState;
  const item = new TreeItem(look.label, isOne ? None : Expanded);
  const first = isOne ? node.suggestion : node.suggestions[0];
  item.id = `${node.plan}/${node.kind}/${first?.thread.id}`;
  item.description = look.description;
  item.tooltip = look.tooltip;
  item.iconPath = new ThemeIcon(
    look.icon,
    look.colour === undefined ? undefined : new ThemeColor(look.colour),
  );
  item.contextValue = isOne ? `suggestion.${node.suggestion.thread.state}` : node.kind;
  if (isOne) {
    const selection = node.suggestion.range && rangeOf(node.suggestion.range);
    const options = { ...(selection && { selection }), preserveFocus: true };
    item.command = { command: 'vscode.open', title: look.label, arguments: [node.plan, options] };
  }
  return item;
}

const say = {
  open: (open: number, all: number): Localized => ({
    zh: `待议${open}/${all}`,
    en: `${open} of ${all} open`,
  }),
};
