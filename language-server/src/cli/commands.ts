import { certifyCommand } from './certify.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { compareCommand } from './compare.ts';
import { convertCommand } from './convert.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { formatCommand } from './format.ts';
import { importCommand } from './import.ts';
import { lspCommand } from './lsp.ts';
import { mcpCommand } from './mcp.ts';
import { mergeCommand } from './merge.ts';
import { modelCommand } from './model.ts';
import { tableCommand } from './table.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  checkCommand,
  tableCommand,
  exportCommand,
  certifyCommand,
  compareCommand,
  mergeCommand,
  formatCommand,
  explainCommand,
  modelCommand,
  convertCommand,
  importCommand,
  lspCommand,
  mcpCommand,
];
