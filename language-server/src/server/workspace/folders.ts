import {
  type Cancellation,
  DefaultWorkspaceManager,
  type FileSystemNode,
  type LangiumSharedCoreServices,
  URI,
  UriUtils,
  type WorkspaceFolder,
} from 'langium';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import type { FolderReader } from './folder-reader.ts';
import { isPassedOver, isPlanName } from './plan-paths.ts';
import type { StartupProgress } from './startup-progress.ts';

/** Finds the plans in the folders of the workspace: the same ones that the command line finds. What is open waits for none of them. */
export class PlanWorkspaceManager extends DefaultWorkspaceManager {
  private readonly plans: PlanIndex;
  private readonly reader: FolderReader;
  private readonly progress: StartupProgress;

  constructor(
    services: LangiumSharedCoreServices,
    plans: PlanIndex,
    reader: FolderReader,
    progress: StartupProgress,
  ) {
    super(services);
    this.plans = plans;
    this.reader = reader;
    this.progress = progress;
  }

  override async initializeWorkspace(
    folders: WorkspaceFolder[],
    cancelToken?: Cancellation.CancellationToken,
  ): Promise<void> {
    this.plans.areUnread = folders.length > 0;
    this.reader.begin(folders.map(({ uri }) => uri));
    this.reader.read(this.filesIn(folders));
    this._ready.resolve();
    await this.documentBuilder.build([], this.initialBuildOptions, cancelToken);
  }

  override shouldIncludeEntry({ uri, isDirectory, isFile }: FileSystemNode): boolean {
    const name = UriUtils.basename(uri);
    return !isPassedOver(name) && (isDirectory || (isFile && isPlanName(name)));
  }

  private async filesIn(folders: readonly WorkspaceFolder[]): Promise<Iterable<URI>> {
    const found = await Promise.all(folders.map(({ uri }) => this.searchFolder(URI.parse(uri))));
    const unique = new Map(found.flat().map((uri) => [uri.toString(), uri]));
    this.progress.found(unique.size);
    return unique.values();
  }
}

/** The folders of a workspace after a change, those to be read for it, and those to be forgotten before. */
export interface ChangedFolders {
  readonly folders: readonly string[];
  readonly toRead: readonly URI[];
  readonly toForget: readonly URI[];
}

/**
 * What the adding and removing of folders comes to, all given as URIs. Folders may lie in one another: one
 * within a folder that stays is not forgotten, and one that stays within a forgotten one is read again.
 */
export function changeFolders(
  folders: readonly string[],
  added: readonly string[],
  removed: readonly string[],
): ChangedFolders {
  const staying = folders.filter((folder) => !removed.includes(folder));
  const isIn = (folder: string) => (other: string) => UriUtils.contains(other, folder);
  const toForget = removed.filter((folder) => !staying.some(isIn(folder)));
  const taken = staying.filter((folder) => toForget.some(isIn(folder)));
  return {
    folders: [...staying, ...added],
    toRead: [...taken, ...added].map((uri) => URI.parse(uri)),
    toForget: toForget.map((uri) => URI.parse(uri)),
  };
}
