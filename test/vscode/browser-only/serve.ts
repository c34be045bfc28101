import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '../page.ts';
import type { Workbench } from '../workbench.ts';
import type { ExtensionFiles } from './extensions.ts';

/**
 * Has VS Code's page run extensions in the browser itself, in a worker, as it does on vscode.dev. They come
 * from a server of their own, which the page reaches through code-server's proxy: under another origin
 * Chromium keeps a page from the machine's own addresses.
 * @returns what stops that server
 */
export async function serveExtensions(
  page: Page,
  { authority }: Workbench,
  files: ExtensionFiles,
): Promise<() => void> {
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURI(url).replace(/\?.*$/, '');
    const content = files.get(path);
    const type = path.endsWith('.json') ? 'application/json' : 'text/javascript';
    response.writeHead(content === undefined ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8` });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const names = new Set([...files.keys()].map((path) => path.split('/')[1]));
  const additionalBuiltinExtensions = [...names].map((name) => ({
    scheme: 'http',
    authority,
    path: `/proxy/${port}/${name}`,
  }));
  await page.addInitScript({ content: configured({ additionalBuiltinExtensions }) });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

/** A script for the page: when all of it is there, and VS Code's own script hasn't run, it adds to what that reads. */
function configured(more: object): string {
  return `document.addEventListener('readystatechange', () => {
    const settings = document.getElementById('vscode-workbench-web-configuration')?.dataset;
    if (settings) settings.settings = JSON.stringify({ ...JSON.parse(settings.settings), ...${JSON.stringify(more)} });
  }, { once: true });`;
}
