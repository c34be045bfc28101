import {
  Disposable,
  EventEmitter,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import { anchoredPlaces, type Localized, plural } from '../../../language-server/src/index.ts';
import { debounced } from '../debounced.ts';
import { rangeOf } from '../positions.ts';
import { messageLanguage } from '../settings.ts';
import { isSigned, planLook, type ReviewLook, threadLook } from './looks.ts';
import type { PlanList } from './plan-list.ts';
import { planText } from './plan-texts.ts';
import { type PlanNode, type ReviewNode, reviewRoots, type ThreadNode } from './review-nodes.ts';
import type { PlanReviewState, Standings } from './standings.ts';

/** Of quiet after which the view follows, in milliseconds. */
const pause = 150;

/** What a tick does, and taking it away. */
export interface TickActions {
  sign(plans: readonly Uri[]): Promise<void>;
  withdraw(plans: readonly Uri[]): Promise<void>;
}

/** 审核: each plan with its findings, how it stands, its comments, and a tick that signs it. */
export function reviewView(list: PlanList, standings: Standings, ticks: TickActions): Disposable {
  const changed = new EventEmitter<ReviewNode | ReviewNode[] | undefined>();
  const nodes = new Map<string, PlanNode>();
  const signed = new Set<string>();

  /** The same node as long as its plan says the same, so that VS Code may be told of that one alone. */
  function nodeAt(uri: string): PlanNode | undefined {
    const summary = list.plans.get(uri);
    const known = nodes.get(uri);
    if (!summary) nodes.delete(uri);
    else if (known?.summary !== summary) {
      const node = { kind: 'plan', uri: Uri.parse(uri), summary } as const;
      nodes.set(uri, known ? Object.assign(known, { summary }) : node);
    }
    return nodes.get(uri);
  }

  function roots(): ReviewNode[] {
    list.begin();
    const all = [...list.plans.keys()].sort().flatMap((uri) => nodeAt(uri) ?? []);
    return reviewRoots(all);
  }

  const known = (node: PlanNode) => standings.of(node.uri);

  async function threadsOf(plan: PlanNode): Promise<ThreadNode[]> {
    const { reading } = await known(plan);
    if ('problem' in reading || reading.review.threads.length === 0) return [];
    const { threads } = reading.review;
    const text = (await planText(plan.uri)) ?? '';
    const places = anchoredPlaces(
      text,
      threads.map(({ anchor }) => anchor),
    );
    const found = threads.flatMap((thread, index): ThreadNode[] => {
      const place = places[index];
      return place ? [{ kind: 'thread', plan, thread, place }] : [];
    });
    return found.sort((a, b) => a.place.range.start.line - b.place.range.start.line);
  }

  const provider: TreeDataProvider<ReviewNode> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      const children = node ? (node.kind === 'folder' ? [...node.plans] : []) : roots();
      const shown = node?.kind === 'plan' ? await threadsOf(node) : children;
      await Promise.all(shown.map((each) => (each.kind === 'plan' ? known(each) : undefined)));
      return shown;
    },
    async getTreeItem(node) {
      if (node.kind === 'folder') return folderItem(node.name, node.plans.length);
      if (node.kind === 'thread') return threadItem(node);
      return planItem(node, await known(node));
    },
    getParent: (node) => (node.kind === 'thread' ? node.plan : undefined),
  };
  const view = window.createTreeView('planwright.review', {
    treeDataProvider: provider,
    canSelectMany: true,
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  });

  /** How many are signed, over all plans, whatever is open in the view. */
  async function count(uris: readonly string[]): Promise<void> {
    if (uris.length === 0) signed.clear();
    for (const uri of uris.length > 0 ? uris : list.plans.keys()) {
      const node = nodeAt(uri);
      if (node && isSigned(await known(node))) signed.add(uri);
      else signed.delete(uri);
    }
    const all = list.plans.size;
    view.description = all > 0 ? say.signed(signed.size, all)[messageLanguage()] : '';
  }

  const waiting = new Set<string>();
  let areAllWaiting = false;
  // while thousands of plans are checked for the first time each of them is told of
  const soon = debounced(() => {
    const uris = areAllWaiting ? [] : [...waiting];
    waiting.clear();
    areAllWaiting = false;
    const found = uris.flatMap((uri) => nodeAt(uri) ?? []);
    changed.fire(found.length > 0 && found.length === uris.length ? found : undefined);
    void count(uris);
  }, pause);
  function update(uris: readonly string[]): void {
    if (uris.length === 0) areAllWaiting = true;
    for (const uri of uris) waiting.add(uri);
    soon();
  }

  return Disposable.from(
    changed,
    soon,
    view,
    list.onDidChange(update),
    standings.onDidChange((uri) => list.plans.has(uri.toString()) && update([uri.toString()])),
    view.onDidChangeCheckboxState(async ({ items }) => {
      const plans = (state: TreeItemCheckboxState) =>
        items.flatMap(([node, now]) => (node.kind === 'plan' && now === state ? [node] : []));
      const [ticked, cleared] = [
        plans(TreeItemCheckboxState.Checked),
        plans(TreeItemCheckboxState.Unchecked),
      ];
      if (ticked.length > 0) await ticks.sign(ticked.map(({ uri }) => uri));
      if (cleared.length > 0) await ticks.withdraw(cleared.map(({ uri }) => uri));
      // where nothing came of it, the box is as it was again
      changed.fire([...ticked, ...cleared]);
    }),
  );
}

function folderItem(name: string, plans: number): TreeItem {
  const item = new TreeItem(name || '.', TreeItemCollapsibleState.Expanded);
  item.id = `folder/${name}`;
  item.description = say.plans(plans)[messageLanguage()];
  item.iconPath = ThemeIcon.Folder;
  return item;
}

function planItem({ uri, summary }: PlanNode, state: PlanReviewState): TreeItem {
  const language = messageLanguage();
  const { standing } = state;
  const look = planLook(summary, state, language);
  const item = itemOf(
    look,
    standing.threads > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.id = summary.uri;
  item.resourceUri = uri;
  item.contextValue = `plan.${standing.verdict}`;
  item.checkboxState = {
    state: isSigned(state) ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: say.tick[isSigned(state) ? 'withdraw' : 'sign'][language],
    accessibilityInformation: { label: `${say.tick.sign[language]}：${summary.title}` },
  };
  item.command = { command: 'vscode.open', title: summary.title, arguments: [uri] };
  return item;
}

function threadItem({ plan, thread, place }: ThreadNode): TreeItem {
  const item = itemOf(threadLook(thread, place, messageLanguage()), TreeItemCollapsibleState.None);
  item.id = `${plan.summary.uri}/${thread.id}`;
  item.contextValue = 'thread';
  const { start } = rangeOf(place.range);
  const options = { selection: new Range(start, start) };
  item.command = { command: 'vscode.open', title: '', arguments: [plan.uri, options] };
  return item;
}

function itemOf(
  { label, description, tooltip, icon, colour }: ReviewLook,
  collapsible: TreeItemCollapsibleState,
): TreeItem {
  const item = new TreeItem(label, collapsible);
  item.description = description;
  item.tooltip = tooltip;
  item.iconPath = new ThemeIcon(icon, colour === undefined ? undefined : new ThemeColor(colour));
  return item;
}

const say = {
  signed: (signed: number, all: number): Localized => ({
    zh: `已签${signed}/${all}`,
    en: `${signed} of ${all} signed`,
  }),
  plans: (count: number): Localized => ({ zh: `${count}份规划`, en: plural(count, 'plan') }),
  tick: {
    sign: { zh: '签字', en: 'Sign' },
    withdraw: { zh: '撤回签字', en: 'Withdraw the signature' },
  },
};
