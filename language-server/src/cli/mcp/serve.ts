import manifest from '../../../package.json' with { type: 'json' };
import type { AssistantHost, AssistantTool } from '../../server/assistant/tool.ts';
import { ToolProblem } from '../../server/assistant/tool.ts';
import { assistantTools } from '../../server/assistant/tools.ts';
import { inOneLine } from '../refusal.ts';

/** Answers an assistant over the standard input and output, until it goes. */
export async function serveAssistants(host: AssistantHost): Promise<void> {
  const { fromJsonSchema, McpServer, serveStdio } = await import('./sdk.ts');
  serveStdio(() => {
    const server = new McpServer(
      { name: 'planwright', title: '规划匠 Planwright', version: manifest.version },
      { capabilities: { tools: {} } },
    );
    for (const tool of assistantTools) {
      server.registerTool(
        tool.name,
        {
          title: tool.title[host.language],
          description: tool.description,
          inputSchema: fromJsonSchema<Record<string, unknown>>(tool.input as object),
          annotations: { readOnlyHint: true, openWorldHint: false },
        },
        async (given) => resultOf(tool, given, host),
      );
    }
    return server;
  });
}

async function resultOf(tool: AssistantTool, given: Record<string, unknown>, host: AssistantHost) {
  try {
    const { data, text } = await tool.run(given, host);
    return { content: [{ type: 'text' as const, text }], structuredContent: { ...data } };
  } catch (error) {
    const text = error instanceof ToolProblem ? error.localized[host.language] : inOneLine(error);
    return { content: [{ type: 'text' as const, text }], isError: true };
  }
}
