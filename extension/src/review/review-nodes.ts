import { type Uri, workspace } from 'vscode';
import type { AnchoredPlace, ReviewThread } from '../../../language-server/src/index.ts';
import type { PlanSummary } from '../../../language-server/src/server/protocol/preview.ts';

/** A folder with plans, a plan, or a comment on one. */
export type ReviewNode = FolderNode | PlanNode | ThreadNode;

export interface FolderNode {
  readonly kind: 'folder';
  /** As the explorer shows it, below the folder that is open. */
  readonly name: string;
  readonly plans: readonly PlanNode[];
}

export interface PlanNode {
  readonly kind: 'plan';
  readonly uri: Uri;
  readonly summary: PlanSummary;
}

export interface ThreadNode {
  readonly kind: 'thread';
  readonly plan: PlanNode;
  readonly thread: ReviewThread;
  readonly place: AnchoredPlace;
}

/** Plans by their folders, where there are several. */
export function reviewRoots(plans: readonly PlanNode[]): ReviewNode[] {
  const folders = new Map<string, PlanNode[]>();
  for (const plan of plans) {
    const path = workspace.asRelativePath(plan.uri);
    const name = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const inFolder = folders.get(name) ?? [];
    folders.set(name, inFolder);
    inFolder.push(plan);
  }
  if (folders.size < 2) return [...plans];
  return [...folders].map(([name, inFolder]) => ({ kind: 'folder', name, plans: inFolder }));
}
