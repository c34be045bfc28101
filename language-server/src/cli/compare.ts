import type { Language } from '../core/text/localized.ts';
import { formats } from '../print/documents/index.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { chooseOutput, outputOptions } from './output.ts';
import { planOf, readPlanFile } from './plan-files.ts';

export const compareCommand: Command = {
  usage: 'compare <old> <new>',
  summary: {
    zh: '对照一份规划的两个版本：指标、责任部门、期限、标题改了哪些',
    en: 'compare two versions of a plan: what has changed of indicators, departments, deadlines, headings',
  },
  options: [...outputOptions(formats, 'md')],
  formats: formats,
  examples: ['compare 征求意见稿.plan 送审稿.plan', 'compare old.plan new.plan -o 修改对照.docx'],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const { arguments: paths, options } = call;
  const before = await readPlanFile(paths[0] as string, call);
  const after = await readPlanFile(paths[1] as string, call);
  const { format, write } = await chooseOutput(call, formats, 'md', [before, after]);
  const { comparePlans } = await import('../print/compare/compare.ts');
  const { languageOfPlan } = await import('../print/tables/plan-language.ts');
  const plan = await planOf(after);
  const language = (options.lang as Language | undefined) ?? languageOfPlan(plan);
  const { title, tables } = comparePlans(await planOf(before), plan, language);
  await write(await format.render(tables, { title, language }));
  return 0;
}
