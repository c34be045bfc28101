import type { Command } from './command.ts';
import { kindOfPath } from './files.ts';
import { planFile } from './plan-files.ts';
import { Refusal } from './refusal.ts';

export const mcpCommand: Command = {
  usage: 'mcp [folder]',
  summary: {
    zh: '供 AI 助手使用的服务（MCP，经标准输入输出，只读）：检查、结构、说明、对照、表格、数字；只读这个文件夹（默认是当前文件夹）里的规划',
    en: 'a server for AI assistants (MCP over standard input and output, read-only): check, model, explain, compare, table, facts; of plans in this folder alone (the current one by default)',
  },
  options: [],
  examples: ['mcp', 'mcp plans'],
  async run(call) {
    const { workingDirectory } = call.terminal;
    const [path = '.'] = call.arguments;
    const { path: folder, shown } = planFile(path, workingDirectory);
    if ((await kindOfPath(folder, shown)) !== 'folder')
      throw new Refusal({ zh: `${shown}：要写一个文件夹`, en: `${shown}: name a folder` });
    const { diskHost } = await import('./mcp/disk-host.ts');
    const { serveAssistants } = await import('./mcp/serve.ts');
    await serveAssistants(await diskHost(folder, call));
    return 0;
  },
};
