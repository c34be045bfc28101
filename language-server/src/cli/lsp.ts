import type { Command } from './command.ts';

export const lspCommand: Command = {
  usage: 'lsp',
  summary: { zh: '启动语言服务器，供编辑器使用', en: 'run the language server, for editors' },
  options: [
    { flags: '--stdio', summary: { zh: '经标准输入输出通信', en: 'talk over standard input and output' } },
  ],
  examples: ['lsp --stdio'],
  // an editor adds its own: --clientProcessId=…, --node-ipc, --socket=…
  takesUnknownOptions: true,
  async run() {
    // the connection reads the process's arguments itself, and must be told
    if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)/.test(argument))) {
      process.argv.push('--stdio');
    }
    const { startServer } = await import('../server/main.ts');
    startServer();
    return 0;
  },
};
