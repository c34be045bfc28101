import { type Event, type ExtensionContext, FileSystemError, FileType, type Uri, workspace } from 'vscode';

/** The texts of the files by their paths; put in when this is bundled. */
declare const FILES: Readonly<Record<string, string>>;

const never: Event<never> = () => ({ dispose() {} });
const readonly = (): never => {
  throw FileSystemError.NoPermissions();
};

/** An extension with a folder that is on no disk, as GitHub's repositories are on vscode.dev: `plans:/`. */
export function activate(context: ExtensionContext): void {
  const typeOf = ({ path }: Uri) => (FILES[path] === undefined ? FileType.Directory : FileType.File);
  const files = {
    onDidChangeFile: never,
    watch: () => ({ dispose() {} }),
    stat(uri: Uri) {
      if (uri.path !== '/' && FILES[uri.path] === undefined) throw FileSystemError.FileNotFound(uri);
      return { type: typeOf(uri), ctime: 0, mtime: 0, size: FILES[uri.path]?.length ?? 0 };
    },
    readDirectory: (): [string, FileType][] =>
      Object.keys(FILES).map((path) => [path.slice(1), FileType.File]),
    readFile(uri: Uri) {
      const text = FILES[uri.path];
      if (text === undefined) throw FileSystemError.FileNotFound(uri);
      return new TextEncoder().encode(text);
    },
    createDirectory: readonly,
    writeFile: readonly,
    delete: readonly,
    rename: readonly,
  };
  context.subscriptions.push(workspace.registerFileSystemProvider('plans', files, { isReadonly: true }));
}
