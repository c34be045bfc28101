import type { Language } from '../core/text/localized.ts';
import { formats } from '../print/documents/index.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { comparedFiles } from './compared-file.ts';
import { chooseOutput, outputOptions } from './output.ts';

export const compareCommand: Command = {
  usage: 'compare <old> <new>',
  summary: {
    zh: '对照一份规划的两个版本（也可以是 .docx）：指标、责任部门、期限、标题改了哪些，正文逐词对照',
    en: 'compare two versions of a plan (.docx too): what has changed of indicators, departments, deadlines, headings, and the text word by word',
  },
  options: [...outputOptions(formats, 'md')],
  formats: formats,
  examples: ['compare 征求意见稿.plan 送审稿.plan', 'compare 送审稿.plan 反馈稿.docx -o 修改对照.docx'],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const { arguments: paths, options } = call;
  const [before, after] = await comparedFiles(paths, call);
  const { format, write } = await chooseOutput(call, formats, 'md', [before, after]);
  const { comparePlans } = await import('../print/compare/compare.ts');
  const { languageOfPlan } = await import('../print/tables/plan-language.ts');
  const language = (options.lang as Language | undefined) ?? languageOfPlan(after.plan);
  const { title, tables } = comparePlans(before.plan, after.plan, language, {
    document: documentAmong(before.isDocument, after.isDocument),
  });
  await write(await format.render(tables, { title, language }));
  return 0;
}

/** Two documents print alike. */
function documentAmong(isBefore: boolean, isAfter: boolean): 'before' | 'after' | undefined {
  if (isBefore === isAfter) return undefined;
  return isBefore ? 'before' : 'after';
}
