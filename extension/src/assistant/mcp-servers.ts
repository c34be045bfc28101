import {
  type Disposable,
  Disposable as Disposables,
  EventEmitter,
  lm,
  McpStdioServerDefinition,
  workspace,
} from 'vscode';

/**
 * Offers VS Code's assistants the command line's server, one for each folder: run by the Node that runs extensions, and
 * only when an assistant asks.
 * @param program the command line's bundle
 */
export function registerMcpServers(program: string, version: string): Disposable {
  const changed = new EventEmitter<void>();
  return Disposables.from(
    changed,
    workspace.onDidChangeWorkspaceFolders(() => changed.fire()),
    lm.registerMcpServerDefinitionProvider('planwright.plans', {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions: () =>
        (workspace.workspaceFolders ?? [])
          .filter(({ uri }) => uri.scheme === 'file')
          .map(
            ({ uri, name }) =>
              new McpStdioServerDefinition(
                `规划匠 Planwright: ${name}`,
                process.execPath,
                [program, 'mcp', uri.fsPath],
                { ELECTRON_RUN_AS_NODE: '1' },
                version,
              ),
          ),
    }),
  );
}
