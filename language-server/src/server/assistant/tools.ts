import { checkTool } from './check-tool.ts';
import { compareTool } from './compare-tool.ts';
import { explainTool } from './explain-tool.ts';
import { factsTool } from './facts-tool.ts';
import { modelTool } from './model-tool.ts';
import { tableTool } from './table-tool.ts';
import type { AssistantTool } from './tool.ts';

/** All that assistants may ask, the one asked most first. */
export const assistantTools: readonly AssistantTool[] = [
  checkTool,
  modelTool,
  explainTool,
  compareTool,
  tableTool,
  factsTool,
];
