import { formatNames } from '../documents/format.ts';
import type { Language } from '../messages/localized.ts';
import { languageOfPlan } from '../tables/plan-language.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { chooseOutput } from './output.ts';
import { readPlanFile } from './plan-files.ts';

export const tableCommand: Command = {
  usage: 'table <file>',
  summary: {
    zh: '把规划的指标、任务分工排成表：网页、Word、Excel 等',
    en: 'print indicators, or who answers for what, as tables: web page, Word, Excel and others',
  },
  options: [
    {
      flags: `--format <${formatNames.join('|')}>`,
      summary: {
        zh: '格式；不写时看 -o 的扩展名，没有 -o 就是 md',
        en: "the format; else the extension of -o tells, and without -o it's md",
      },
      choices: formatNames,
    },
    { flags: '-o, --output <out>', summary: { zh: '写进这个文件', en: 'write to this file' } },
    {
      flags: '--only <boxes|all|responsibilities|departments|N>',
      summary: {
        zh: 'boxes 只要专栏的表，all 全部指标合成一张，responsibilities 任务分工表，departments 部门职责一览表，N 只要第几张',
        en: 'boxes: tables of boxes only; all: one table of everything; responsibilities: tasks and who answers for them; departments: what each has to do; N: the table of that number',
      },
    },
  ],
  examples: [
    'table taizhou.plan',
    'table taizhou.plan -o 指标表.docx',
    'table taizhou.plan --only all --format csv',
    'table sanya.plan --only responsibilities -o 任务分工表.docx',
  ],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const { arguments: paths, options } = call;
  const input = await readPlanFile(paths[0] as string, call);
  const { formats } = await import('../documents/index.ts');
  const { format, write } = await chooseOutput(call, formats, 'md', [input]);
  const { readPlan } = await import('../read-plan.ts');
  const { chosenTables } = await import('./chosen-tables.ts');
  const plan = readPlan(input.text, input.uri);
  const language = (options.lang as Language | undefined) ?? languageOfPlan(plan);
  const tables = chosenTables(plan, options.only as string | undefined, input.shown, language);
  const title = plan.header.title?.value ?? '';
  await write(await format.render(tables, { title, language }));
  return 0;
}
