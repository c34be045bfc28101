import { commands, Disposable, type Uri, ViewColumn, window, workspace } from 'vscode';
import {
  type ComparisonPage,
  compareRequest,
} from '../../../language-server/src/server/protocol/comparison.ts';
import { answered } from '../commands/plans.ts';
import type { Version } from '../commands/versions.ts';
import { debounced } from '../debounced.ts';
import type { PlanServer } from '../plan-server.ts';
import { previewPage } from '../preview/page.ts';
import { reveal } from '../preview/reveal.ts';
import { messageLanguage } from '../settings.ts';
import type { ComparisonAction, FromComparison, ToComparison } from './messages.ts';
import { saveComparison } from './save.ts';

/** Two versions of a plan, the older first. */
export interface ComparedVersions {
  readonly before: Version;
  readonly after: Version;
}

/** Of typing after which the page is brought up to date, in milliseconds. */
const pause = 400;

/**
 * Shows what two versions say differently, and follows the texts that are open.
 * @param files the folder of the page's script and style
 * @returns what there is to see; nothing where the server doesn't run
 */
export async function showComparison(
  server: PlanServer,
  files: Uri,
  versions: ComparedVersions,
): Promise<ComparisonPage | undefined> {
  const compare = (wanted: ComparedVersions) =>
    answered(server.ask<ComparisonPage>(compareRequest, textsOf(wanted)));
  let shown = versions;
  let page = await compare(shown);
  if (!page) return undefined;
  const panel = window.createWebviewPanel('planwright.comparison', page.title, ViewColumn.Beside, {
    enableScripts: true,
    enableFindWidget: true,
    localResourceRoots: [files],
  });
  const tell = () => {
    if (!page) return;
    const names = { before: shown.before.name, after: shown.after.name };
    void panel.webview.postMessage({ page, names } satisfies ToComparison);
  };
  const show = async (wanted: ComparedVersions) => {
    shown = wanted;
    page = await compare(wanted);
    tell();
  };
  const actions: Readonly<Record<ComparisonAction, () => unknown>> = {
    // what a document was read as is in no folder
    save: () => saveComparison(server, textsOf(shown), (shown.after.isLive ? shown.after : shown.before).uri),
    swap: () => show({ before: shown.after, after: shown.before }),
    words: () => commands.executeCommand('vscode.diff', shown.before.uri, shown.after.uri, page?.title),
  };
  const follow = debounced(() => void show(withOpenTexts(shown)), pause);
  const listening = Disposable.from(
    follow,
    panel.webview.onDidReceiveMessage((message: FromComparison) => {
      if (message.type === 'ready') tell();
      if (message.type === 'reveal') void reveal(shown[message.version].uri, message.range, panel);
      if (message.type === 'run') void actions[message.action]();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      const isShown = ({ uri, isLive }: Version) => isLive && uri.toString() === document.uri.toString();
      if (isShown(shown.before) || isShown(shown.after)) follow();
    }),
  );
  panel.onDidDispose(() => {
    listening.dispose();
    for (const { dispose } of [shown.before, shown.after]) dispose?.();
  });
  panel.webview.html = previewPage(panel.webview, files, messageLanguage(), 'comparison');
  return page;
}

/** As the server is told of them. */
export function textsOf({ before, after }: ComparedVersions) {
  const textOf = ({ name, text, isDocument = false }: Version) => ({ name, text, isDocument });
  return { before: textOf(before), after: textOf(after) };
}

/** As they stand in the editor now. */
function withOpenTexts({ before, after }: ComparedVersions): ComparedVersions {
  const current = (version: Version): Version => {
    const document = version.isLive
      ? workspace.textDocuments.find(({ uri }) => uri.toString() === version.uri.toString())
      : undefined;
    return document ? { ...version, text: document.getText() } : version;
  };
  return { before: current(before), after: current(after) };
}
