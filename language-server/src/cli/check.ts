import type { Command, ExitCode, Invocation } from './command.ts';
import { findPlans, readSayingEncoding } from './plan-files.ts';
import { Refusal } from './refusal.ts';

export const checkCommand: Command = {
  usage: 'check [...paths]',
  summary: {
    zh: '检查规划文件（文件夹会逐层查找，默认是当前文件夹）',
    en: 'check plan files (folders are searched; the current one by default)',
  },
  options: [
    {
      flags: '--format <text|json|sarif|github>',
      summary: { zh: '结果的格式，默认 text', en: 'format of the findings, text by default' },
      choices: ['text', 'json', 'sarif', 'github'],
    },
  ],
  examples: ['check', 'check examples/taizhou.plan', 'check plans --format sarif > planwright.sarif'],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const { arguments: paths, options, terminal, language } = call;
  const files = await findPlans(paths.length > 0 ? paths : ['.'], terminal.workingDirectory);
  const { checkText } = await import('./check/checked.ts');
  const checked = [];
  let unread = 0;
  for (const file of files) {
    try {
      const { text } = await readSayingEncoding(file, call);
      checked.push(checkText(text, file));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      terminal.say(`planwright: ${error.localized[language]}`);
      unread++;
    }
  }
  const { reporters } = await import('./check/reporters.ts');
  const report = reporters[(options.format ?? 'text') as keyof typeof reporters];
  terminal.write(report(checked, { language, colours: wantsColours(call) }));
  if (unread > 0) return 2;
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

/** Colours only on a screen, and not where NO_COLOR (no-color.org) asks for none. */
function wantsColours({ terminal }: Invocation): boolean {
  return terminal.isScreen && !terminal.environment.NO_COLOR && terminal.environment.TERM !== 'dumb';
}
