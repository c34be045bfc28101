import { type Localized, plural } from '../core/text/localized.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { readText, writeWhole } from './files.ts';
import { findPlans, type PlanFile, sayEncoding } from './plan-files.ts';
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
  let changed = 0;
  let tidy = 0;
  let left = 0;
  const leave = (message: Localized) => {
    terminal.say(`planwright: ${message[language]}`);
    left++;
  };
  const files = await findPlans(paths, terminal.workingDirectory, ({ message }) => leave(message));
  for (const file of files) {
    try {
      if (await formatFile(file, call, options.check === true)) {
        terminal.write(`${file.shown}\n`);
        changed++;
      } else tidy++;
    } catch (error) {
      leave(reasonOf(error, file.shown));
    }
  }
  const summary = options.check ? say.wouldChange : say.changed;
  const done = changed + tidy;
  // what was left alone is neither tidy nor untidy
  if (done > 0) terminal.say(summary(changed, done)[language]);
  if (left > 0) return 2;
  return options.check && changed > 0 ? 1 : 0;
}

/** Formats a file unless only asked whether it would change; tells whether it does. */
async function formatFile(file: PlanFile, call: Invocation, onlyAsked: boolean): Promise<boolean> {
  if (file.isStandardInput) throw new Refusal(say.noFile);
  const decoded = await readText(file.path, file.shown);
  const { text, encoding, hasByteOrderMark } = decoded;
  if (onlyAsked) sayEncoding(file, decoded, call);
  else if (encoding !== 'utf-8') throw new Refusal(say.notFormattedEncoding(file.shown));
  const { formatPlan } = await import('../server/editor/format.ts');
  const formatted = formatPlan(text);
  if (formatted === text) return false;
  if (!onlyAsked) await writeWhole(file.path, (hasByteOrderMark ? '\ufeff' : '') + formatted, file.shown);
  return true;
}

const say = {
  wouldChange: (count: number, of: number): Localized => ({
    zh: count > 0 ? `${of}个文件中有${count}个需要整理` : `${of}个文件都已整齐`,
    en: count > 0 ? `${count} of ${of} files need formatting` : `${plural(of, 'file')} formatted already`,
  }),
  changed: (count: number, of: number): Localized => ({
    zh: count > 0 ? `整理了${of}个文件中的${count}个` : `${of}个文件都已整齐，没有改动`,
    en:
      count > 0
        ? `Formatted ${count} of ${of} files`
        : `${plural(of, 'file')} formatted already, nothing changed`,
  }),
  noFile: {
    zh: '-：整理会改写文件，不从标准输入读取：请写明文件',
    en: '-: formatting writes to files and does not read the standard input; name a file',
  },
  notFormattedEncoding: (path: string): Localized => ({
    zh: `${path}：这个文件是 GB18030 编码，没有改动：请先另存为 UTF-8`,
    en: `${path}: this file is in GB18030 and was left alone; save it as UTF-8 first`,
  }),
};
