import {
  DefaultWorkspaceManager,
  type FileSystemNode,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type Stream,
  stream,
  URI,
  UriUtils,
} from 'langium';
import { isPassedOver, isPlanName } from './plan-paths.ts';
import type { StartupProgress } from './startup-progress.ts';

/** Finds the plans in the folders of the workspace: the same ones that the command line finds. */
export class PlanWorkspaceManager extends DefaultWorkspaceManager {
  private readonly progress: StartupProgress;

  constructor(services: LangiumSharedCoreServices, progress: StartupProgress) {
    super(services);
    this.progress = progress;
  }

  protected override async loadWorkspaceDocuments(
    uris: Stream<URI>,
    collect: (document: LangiumDocument) => void,
  ): Promise<void> {
    const all = uris.toArray();
    this.progress.found(all.length);
    await super.loadWorkspaceDocuments(stream(all), (document) => {
      collect(document);
      this.progress.read();
    });
  }

  override shouldIncludeEntry({ uri, isDirectory, isFile }: FileSystemNode): boolean {
    const name = UriUtils.basename(uri);
    return !isPassedOver(name) && (isDirectory || (isFile && isPlanName(name)));
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
