import { FileType, Uri, workspace } from 'vscode';
import { decodeText } from '../../language-server/src/index.ts';
import {
  type EntryKind,
  type FileParams,
  type FolderEntry,
  readDirectoryRequest,
  readFileRequest,
  statRequest,
} from '../../language-server/src/server/protocol/file-requests.ts';

interface RequestingServer {
  onRequest<Answer>(
    request: string,
    answer: (params: FileParams) => Promise<Answer | null>,
  ): { dispose(): void };
}

/** Reads for the server what it can't read itself: through VS Code, whatever kind of folder it shows. */
export function readFilesFor(server: RequestingServer): void {
  server.onRequest<string>(readFileRequest, async ({ uri }) =>
    workspace.fs.readFile(Uri.parse(uri)).then(
      (bytes) => decodeText(bytes)?.text ?? null,
      () => null,
    ),
  );
  server.onRequest<EntryKind>(statRequest, async ({ uri }) =>
    workspace.fs.stat(Uri.parse(uri)).then(
      ({ type }) => kindOf(type),
      () => null,
    ),
  );
  server.onRequest<readonly FolderEntry[]>(readDirectoryRequest, async ({ uri }) =>
    workspace.fs.readDirectory(Uri.parse(uri)).then(
      (entries) => entries.flatMap(entryOf),
      () => null,
    ),
  );
}

/** A link to a folder is not followed: it may lead back to where it stands. */
function entryOf([name, type]: [string, FileType]): FolderEntry[] {
  return type === FileType.File || type === FileType.Directory ? [{ name, kind: kindOf(type) }] : [];
}

function kindOf(type: FileType): EntryKind {
  return (type & FileType.Directory) !== 0 ? 'directory' : 'file';
}
