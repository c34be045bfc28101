import { EmptyFileSystemProvider, type FileSystemNode, type URI, UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import {
  type EntryKind,
  type FolderEntry,
  readDirectoryRequest,
  readFileRequest,
  statRequest,
} from '../protocol/file-requests.ts';

/** The files that the client reads for the server. To one that knows no such request there are none. */
export class ClientFiles extends EmptyFileSystemProvider {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    super();
    this.connection = connection;
  }

  override async stat(uri: URI): Promise<FileSystemNode> {
    const kind = await this.ask<EntryKind>(statRequest, uri);
    if (!kind) throw new Error(`no such file: ${uri.toString()}`);
    return nodeOf(uri, kind);
  }

  override async exists(uri?: URI): Promise<boolean> {
    return !!uri && !!(await this.ask<EntryKind>(statRequest, uri));
  }

  /** What can't be read (gone meanwhile, not allowed, no text) is empty: it must not keep the others from being read. */
  override async readFile(uri?: URI): Promise<string> {
    return (uri && (await this.ask<string>(readFileRequest, uri))) ?? '';
  }

  override async readDirectory(uri?: URI): Promise<FileSystemNode[]> {
    const entries = uri && (await this.ask<readonly FolderEntry[]>(readDirectoryRequest, uri));
    return (entries ?? []).map(({ name, kind }) => nodeOf(UriUtils.joinPath(uri as URI, name), kind));
  }

  private ask<Answer>(request: string, uri: URI): Promise<Answer | null> {
    return this.connection.sendRequest<Answer | null>(request, { uri: uri.toString() }).catch(() => null);
  }
}

function nodeOf(uri: URI, kind: EntryKind): FileSystemNode {
  return { uri, isFile: kind === 'file', isDirectory: kind === 'directory' };
}
