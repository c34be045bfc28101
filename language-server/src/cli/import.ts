import type { Command, ExitCode, Invocation } from './command.ts';
import { orRefuse, refuseFolder, writeWhole } from './files.ts';
import { forceOption, newFile, orUnreadable } from './new-file.ts';
import { planFile } from './plan-files.ts';
import { readRegularFile } from './regular-file.ts';

export const importCommand: Command = {
  usage: 'import <file>',
  summary: {
    zh: '把已有的稿子变成规划：Word（.docx）、Excel（.xlsx）、.csv、网页（.html）、.txt、.md',
    en: 'make a plan of what is written already: Word (.docx), Excel (.xlsx), .csv, web page (.html), .txt, .md',
  },
  options: [
    {
      flags: '-o, --output <out>',
      summary: {
        zh: '写进这个 .plan 文件；不写就显示出来',
        en: 'write to this .plan file; else it is printed',
      },
    },
    forceOption,
  ],
  examples: ['import 行动方案.docx -o 行动方案.plan', 'import 指标表.xlsx -o 指标表.plan'],
  run,
};

/** The plan goes to the file or the standard output; what became of the document's parts, to the standard error. */
async function run(call: Invocation): Promise<ExitCode> {
  const { options, terminal, language } = call;
  const input = planFile(call.arguments[0] as string, terminal.workingDirectory);
  await refuseFolder(input.path, input.shown);
  const { output } = options;
  const target = typeof output === 'string' ? await newFile(output, input, call) : undefined;
  const bytes = await orRefuse(input.shown, readRegularFile(input.path));
  const { readDocument } = await import('../exchange/import/read-document.ts');
  const { importPlan } = await import('../exchange/import/import-plan.ts');
  const { reportText } = await import('../exchange/import/plan/report-text.ts');
  const document = await orUnreadable(input.shown, () => readDocument(bytes, input.shown));
  const { text, report } = importPlan(document, input.shown);
  if (target) await writeWhole(target.path, text, target.shown);
  else terminal.write(text);
  terminal.say(reportText(report, input.shown, language));
  return 0;
}
