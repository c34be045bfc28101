import { commands, Disposable, type Event, type TreeView, type Uri, window } from 'vscode';
import { type Localized, plural } from '../../../language-server/src/index.ts';
import type { Overview } from '../../../language-server/src/server/protocol/preview.ts';
import { debounced } from '../debounced.ts';
import type { PlanServer } from '../plan-server.ts';
import { heldChecksNotice } from '../progress/held-checks.ts';
import { messageLanguage } from '../settings.ts';
import { deadlineNodes, departmentNodes, findingNodes } from './nodes.ts';
import { planScope } from './scope.ts';
import { registerStart } from './start.ts';
import { planStatus } from './status.ts';
import { viewTree } from './tree.ts';

/** Of quiet after which the views follow, in milliseconds: all plans take longer to ask for than one. */
const pause = { one: 300, all: 1000 };

/**
 * The three views of the side bar and the entry of the status bar, kept up to date.
 * @param previewed whose preview has come to the front
 */
export function registerViews(server: PlanServer, previewed: Event<Uri>): Disposable {
  const scope = planScope(previewed);
  const status = planStatus(server);
  const held = heldChecksNotice(server);
  const views = [
    { name: 'planwright.departments', nodesOf: departmentNodes, tree: viewTree() },
    { name: 'planwright.deadlines', nodesOf: deadlineNodes, tree: viewTree() },
    { name: 'planwright.findings', nodesOf: findingNodes, tree: viewTree() },
  ].map((view) => ({
    ...view,
    shown: window.createTreeView(view.name, { treeDataProvider: view.tree, showCollapseAll: true }),
  }));

  async function refresh(): Promise<void> {
    const [current, listed] = [scope.current(), scope.listed()];
    const ofCurrent = current && (await server.overview(current));
    // another may have come to the front meanwhile, which is asked for by itself
    if (scope.current() === current) status.show(current, ofCurrent?.plans[0]);
    const overview = listed && listed === current ? ofCurrent : await server.overview();
    if (overview) list(overview);
  }

  function list(overview: Overview): void {
    const language = messageLanguage();
    const [only] = overview.plans.length === 1 ? overview.plans : [];
    const about = only?.title ?? say.allPlans(overview.plans.length)[language];
    for (const { nodesOf, tree, shown } of views) {
      tree.show(nodesOf(overview, language));
      shown.description = about;
      shown.message = overview.isTooLong ? say.tooMany(overview.plans.length)[language] : '';
    }
    const [findings] = views.slice(-1);
    const left = held.text();
    if (findings && left) findings.shown.message = left;
    // hints are offers, not things to mend
    const counted = overview.findings.filter(({ severity }) => severity !== 'hint');
    const count = counted.reduce((sum, { findings }) => sum + findings.length, 0);
    setBadge(findings?.shown, count, say.findings(count)[language]);
    if (overview.plans.length > 0) void commands.executeCommand('setContext', 'planwright.hasPlans', true);
    else if (!scope.current()) void commands.executeCommand('setContext', 'planwright.hasPlans', false);
  }

  const soon = debounced(() => void refresh(), pause.one);
  const later = debounced(() => void refresh(), pause.all);
  const update = () => (scope.listed() ? soon() : later());
  return Disposable.from(
    scope,
    status,
    soon,
    later,
    ...views.map(({ shown }) => shown),
    held,
    server.onDidChange(update),
    server.onDidHold(update),
    scope.onDidChange(() => {
      status.follow(scope.current());
      soon();
    }),
    registerStart(),
  );
}

function setBadge(view: TreeView<unknown> | undefined, count: number, tooltip: string): void {
  if (view) view.badge = count > 0 ? { value: count, tooltip } : undefined;
}

const say = {
  allPlans: (count: number): Localized => ({
    zh: `全部${count}份规划`,
    en: count === 1 ? 'the only plan' : `all ${count} plans`,
  }),
  tooMany: (count: number): Localized => ({
    zh: `这里有${count}份规划，合在一起太长：打开一份，这里就列出它的内容。`,
    en: `There are ${count} plans here, too many for one list: open one, and it is listed here.`,
  }),
  findings: (count: number): Localized => ({ zh: `${count}个问题`, en: plural(count, 'finding') }),
};
