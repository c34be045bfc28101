import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { project } from './planwright.ts';

/** The built server, spoken to in bytes. */
function server() {
  const running = spawn(process.execPath, [
    join(project, 'language-server/bin/planwright.js'),
    'lsp',
    '--stdio',
  ]);
  onTestFinished(() => void running.kill());
  let out = '';
  running.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const raw = (text: string) =>
    running.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  const notify = (method: string, params: unknown) => raw(JSON.stringify({ jsonrpc: '2.0', method, params }));
  let last = 0;
  return {
    raw,
    bytes: (text: string) => running.stdin.write(text),
    notify,
    /** What is answered: `result` or `error`. */
    async ask(method: string, params: unknown): Promise<string | undefined> {
      const id = ++last;
      raw(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
      const answer = new RegExp(`"id":${id},"(result|error)"`);
      const more = () => {
        // behind a header that is none the reader goes on when the next bytes come
        notify('$/setTrace', { value: 'off' });
        return out;
      };
      await expect.poll(more).toMatch(answer);
      return answer.exec(out)?.[1];
    },
  };
}

const wrong = [
  undefined,
  null,
  5,
  [],
  {},
  { textDocument: 5, position: 'x' },
  { changes: [{ uri: '%%' }], event: 5 },
];
const uri = 'file:///nowhere/a.plan';

it('malformed messages get an error, and the server lives', async () => {
  const { raw, bytes, notify, ask } = server();
  for (const params of wrong.slice(0, 5)) expect(await ask('initialize', params)).toBe('error');
  expect(await ask('initialize', { processId: null, rootUri: null, capabilities: {} })).toBe('result');
  notify('initialized', {});
  for (const text of ['{bad', '[]', 'null', '5', '{}', '{"id":9}', '{"method":5}']) raw(text);
  for (const params of wrong) {
    for (const method of ['didOpen', 'didChange', 'didClose', 'didSave'])
      notify(`textDocument/${method}`, params);
    for (const method of ['didChangeWatchedFiles', 'didChangeConfiguration', 'didChangeWorkspaceFolders']) {
      notify(`workspace/${method}`, params);
    }
    expect(await ask('textDocument/hover', params)).toBe('error');
    await ask('textDocument/rename', params);
    expect(await ask('no/such', params)).toBe('error');
  }
  for (const header of ['Foo: 1', 'Content-Length: abc', 'garbage']) bytes(`${header}\r\n\r\n`);
  const textDocument = { uri, languageId: 'plan', version: 1, text: '规划 甲方案\n' };
  notify('textDocument/didOpen', { textDocument });
  expect(await ask('textDocument/documentSymbol', { textDocument: { uri } })).toBe('result');
});
