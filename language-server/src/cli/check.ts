import type { SettingsFile } from '../server/workspace/settings-files.ts';
import type { FileProblem } from './check/checked-files.ts';
import { reporters } from './check/reporters.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { chooseOutput, outputOptions } from './output.ts';
import { findPlans } from './plan-files.ts';

export const checkCommand: Command = {
  usage: 'check [...paths]',
  summary: {
    zh: '检查规划文件（文件夹会逐层查找，默认是当前文件夹；- 从标准输入读取）',
    en: 'check plan files (folders are searched; the current one by default; - reads the standard input)',
  },
  options: [
    ...outputOptions(reporters, 'text'),
    {
      flags: '--no-cache',
      summary: {
        zh: '文件多时，不用也不留上次检查的结果，全部重新检查',
        en: 'of many files: neither use nor keep what an earlier run found; check all anew',
      },
    },
  ],
  formats: reporters,
  examples: ['check', 'check examples/taizhou.plan', 'check plans --format sarif -o planwright.sarif'],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const { arguments: paths, terminal, language } = call;
  const { workingDirectory } = terminal;
  const unread: FileProblem[] = [];
  const files = await findPlans(paths.length > 0 ? paths : ['.'], workingDirectory, (problem) => {
    unread.push(problem);
    terminal.say(`planwright: ${problem.message[language]}`);
  });
  const { format, write } = await chooseOutput(call, reporters, 'text', files);
  const { checkFiles } = await import('./check/check-files.ts');
  const { settingsOnDisk } = await import('./check/settings-on-disk.ts');
  const { saySettingsProblems } = await import('./check/settings-problems.ts');
  const settingsFiles: SettingsFile[] = [];
  const settings = settingsOnDisk((file) => void settingsFiles.push(file));
  const found = await checkFiles(files, settings, call, format.needsPlans === true);
  const checked = { ...found, problems: [...unread, ...found.problems] };
  const isWrong = saySettingsProblems(settingsFiles, call);
  await write(await format.render(checked, { language, colours: wantsColours(call) }));
  if (checked.problems.length > 0 || isWrong) return 2;
  return checked.files.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

/** Colours only on a screen, and not where NO_COLOR (no-color.org) asks for none. */
function wantsColours({ terminal }: Invocation): boolean {
  return terminal.isScreen && !terminal.environment.NO_COLOR && terminal.environment.TERM !== 'dumb';
}
