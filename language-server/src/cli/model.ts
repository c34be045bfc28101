import type { Command, ExitCode, Invocation } from './command.ts';
import { planOf, readPlanFile } from './plan-files.ts';

export const modelCommand: Command = {
  usage: 'model <file>',
  summary: {
    zh: '把规划的结构和数值输出为 JSON（格式见 schema/plan.schema.json）',
    en: 'print the plan and its values as JSON (see schema/plan.schema.json)',
  },
  options: [],
  examples: ['model taizhou.plan > taizhou.json'],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const input = await readPlanFile(call.arguments[0] as string, call);
  const { planJson } = await import('../exchange/interchange/json/write.ts');
  const model = planJson(await planOf(input), input.shown);
  call.terminal.write(`${JSON.stringify(model, null, 2)}\n`);
  return 0;
}
