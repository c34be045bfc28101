import { notices } from '../messages/cli.ts';
import { refusals } from '../messages/refusals.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { readText, writeWhole } from './files.ts';
import { findPlans, type PlanFile } from './plan-files.ts';
import { Refusal, reasonOf } from './refusal.ts';

export const formatCommand: Command = {
  usage: 'format <...paths>',
  summary: {
    zh: '整理缩进、空格、空行和表格，不动文字、名称和数值',
    en: 'tidy indentation, blanks, blank lines and tables; never text, names or values',
  },
  options: [
    {
      flags: '--check',
      summary: {
        zh: '只列出需要整理的文件，不改动',
        en: 'only list the files that would change',
      },
    },
  ],
  examples: ['format taizhou.plan', 'format --check .'],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const { arguments: paths, options, terminal, language } = call;
  const files = await findPlans(paths, terminal.workingDirectory);
  let changed = 0;
  let left = 0;
  for (const file of files) {
    try {
      if (!(await formatFile(file, options.check === true))) continue;
      terminal.write(`${file.shown}\n`);
      changed++;
    } catch (error) {
      terminal.say(`planwright: ${reasonOf(error, file.shown)[language]}`);
      left++;
    }
  }
  const summary = options.check ? notices.wouldChange : notices.changed;
  terminal.say(summary(changed, files.length)[language]);
  if (left > 0) return 2;
  return options.check && changed > 0 ? 1 : 0;
}

/** Formats a file unless only asked whether it would change; tells whether it does. */
async function formatFile(file: PlanFile, onlyAsked: boolean): Promise<boolean> {
  const { text, encoding, hasByteOrderMark } = await readText(file.path, file.shown);
  if (encoding !== 'utf-8') throw new Refusal(refusals.notFormattedEncoding(file.shown));
  const { formatPlan } = await import('../editor/format.ts');
  const formatted = formatPlan(text);
  if (formatted === text) return false;
  if (!onlyAsked) await writeWhole(file.path, (hasByteOrderMark ? '\ufeff' : '') + formatted, file.shown);
  return true;
}
