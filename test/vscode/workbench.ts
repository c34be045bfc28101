import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A running VS Code, served to a browser. */
export interface Workbench {
  /** host:port, which is also the authority of its remote files. */
  readonly authority: string;
  /** Rejects when the server ends by itself or reports an error that leaves nothing to wait for. */
  readonly failed: Promise<never>;
  stop(): Promise<void>;
}

/** What a drafter would set: Chinese messages. The rest keeps the window quiet. */
const userSettings = {
  'planwright.language': 'zh',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
};

/**
 * Installs an extension into a VS Code of its own and starts it.
 * @param codeServer code-server's entry
 * @param home an empty folder for all that VS Code keeps
 * @param vsix the packaged extension
 */
export async function startWorkbench(codeServer: string, home: string, vsix: string): Promise<Workbench> {
  mkdirSync(`${home}/data/User`, { recursive: true });
  writeFileSync(`${home}/data/User/settings.json`, JSON.stringify(userSettings));
  writeFileSync(`${home}/config.yaml`, '');
  const folders = ['--user-data-dir', `${home}/data`, '--extensions-dir', `${home}/extensions`];
  const config = ['--config', `${home}/config.yaml`];
  const env = {
    ...process.env,
    EXTENSIONS_GALLERY: '{}',
    XDG_CONFIG_HOME: `${home}/xdg/config`,
    XDG_DATA_HOME: `${home}/xdg/data`,
  };
  execFileSync(process.execPath, [codeServer, ...config, ...folders, '--install-extension', vsix, '--force'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const server = spawn(
    process.execPath,
    [
      codeServer,
      ...['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--vscode-option', 'enable-smoke-test-driver'],
      ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
      ...['--disable-getting-started-override', '--ignore-last-opened'],
      ...config,
      ...folders,
    ],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return whenListening(server);
}

function whenListening(server: ChildProcess): Promise<Workbench> {
  const stop = async () => {
    if (server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
  };
  return new Promise((resolve, reject) => {
    const failed = new Promise<never>((_, fail) => {
      server.once('error', fail);
      server.once('exit', (code) => fail(new Error(`code-server ended with ${code}`)));
    });
    failed.catch(reject);
    createInterface({ input: server.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      if (process.env.VERBOSE) console.log(line);
      const authority = /HTTP server listening on https?:\/\/(\S+?)\/?$/.exec(line)?.[1];
      if (authority) resolve({ authority, failed, stop });
    });
  });
}
