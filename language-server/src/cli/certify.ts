import { formats } from '../print/documents/index.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { chooseOutput, outputOptions } from './output.ts';
import { onlyPlanFile } from './plan-files.ts';

export const certifyCommand: Command = {
  usage: 'certify <file>',
  summary: {
    zh: '数字核对单：规划里的每一个数是什么、与什么核对过，哪些还要人工核对',
    en: 'a sheet of all figures: what each is, what it was held against, and which a person has yet to read',
  },
  options: [...outputOptions(formats, 'md')],
  formats: formats,
  examples: ['certify taizhou.plan', 'certify taizhou.plan -o 数字核对单.docx'],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const file = await onlyPlanFile(call.arguments[0] as string, call);
  const { format, write } = await chooseOutput(call, formats, 'md', [file]);
  const { checkedFile } = await import('./check/checked-file.ts');
  const { certificateOf } = await import('../print/certificate/certificate.ts');
  const checked = await checkedFile(file, call);
  if (!checked) return 2;
  const { reviewed, settings } = checked;
  const { title, tables } = await certificateOf(reviewed, { language: call.language, settings });
  await write(await format.render(tables, { title, language: call.language }));
  return reviewed.failures.length > 0 ? 2 : 0;
}
