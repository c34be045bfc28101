import { execFileSync, spawn } from 'node:child_process';
import { cpSync, createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { addChinese, chinese } from './chinese.ts';
import { userSettings } from './settings.ts';

/** A running VS Code, served to a browser. */
export interface Workbench {
  /** host:port, which is also the authority of its remote files. */
  readonly authority: string;
  /** The page that opens a folder, with more to say to VS Code as `payload`. */
  folderUrl(folder: string, payload?: readonly (readonly [string, string])[]): string;
  /** The page of a window without a folder. */
  readonly emptyUrl: string;
  stop(): Promise<void>;
}

export interface WorkbenchOptions {
  /** The packaged extension, if it is to run on the machine. */
  readonly vsix?: string;
  /** Whether a suite is to run in its extension host, which costs it the notices in passing. */
  readonly withTests?: boolean;
  /** The colour theme, by the name of its settings. */
  readonly theme: string;
  /** The file that takes the server's log. */
  readonly log: string;
}

/** Where an extension has been installed by VS Code itself: others that want it get a copy. While it is, all else waits. */
const installed = new Map<string, string>();

/**
 * Starts a VS Code of its own, with an extension installed into it or with none.
 * @param codeServer code-server's entry
 * @param home an empty folder for all that VS Code keeps
 * @throws when the extension can't be installed or the server doesn't start
 */
export async function startWorkbench(
  codeServer: string,
  home: string,
  { vsix, withTests = false, theme, log }: WorkbenchOptions,
): Promise<Workbench> {
  mkdirSync(`${home}/data/User`, { recursive: true });
  writeFileSync(
    `${home}/data/User/settings.json`,
    JSON.stringify({ ...userSettings, 'workbench.colorTheme': theme }),
  );
  writeFileSync(`${home}/config.yaml`, '');
  addChinese(codeServer, `${home}/data`);
  const config = ['--config', `${home}/config.yaml`];
  const folders = ['--user-data-dir', `${home}/data`, '--extensions-dir', `${home}/extensions`];
  const env = {
    ...process.env,
    EXTENSIONS_GALLERY: '{}',
    XDG_CONFIG_HOME: `${home}/xdg/config`,
    XDG_DATA_HOME: `${home}/xdg/data`,
  };
  if (vsix !== undefined) {
    const once = installed.get(vsix) ?? `${home}/installed`;
    if (!installed.has(vsix)) {
      const where = ['--user-data-dir', `${home}/data`, '--extensions-dir', once];
      const install = [codeServer, ...config, ...where, '--install-extension', vsix, '--force'];
      execFileSync(process.execPath, install, { env, stdio: 'pipe' });
      installed.set(vsix, once);
    }
    cpSync(once, `${home}/extensions`, { recursive: true });
  }

  const server = spawn(
    process.execPath,
    [
      codeServer,
      ...['--auth', 'none', '--bind-addr', '127.0.0.1:0'],
      ...(withTests ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
      ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
      ...['--disable-getting-started-override', '--ignore-last-opened', '--locale', chinese],
      ...config,
      ...folders,
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<never>((_, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`code-server ended with ${code}: see ${log}`)));
  });
  ended.catch(() => undefined); // it ends when the tests are done
  const listening = new Promise<string>((resolve) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      const authority = /HTTP server listening on https?:\/\/([^/\s]+)/.exec(line)?.[1];
      if (authority) resolve(authority);
    });
  });
  const file = createWriteStream(log);
  server.stdout.pipe(file);
  server.stderr.pipe(file);

  const authority = await Promise.race([listening, ended]);
  return {
    authority,
    emptyUrl: `http://${authority}/?ew=true`,
    folderUrl: (folder, payload = []) =>
      `http://${authority}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`,
    async stop() {
      server.kill();
      await ended.catch(() => undefined);
    },
  };
}
