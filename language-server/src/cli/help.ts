import type { Language, Localized } from '../core/text/localized.ts';
import { generalOptions } from './arguments.ts';
import type { Command, CommandOption } from './command.ts';

const words = {
  what: { zh: '规划匠：写规划、查规划、排规划', en: 'Planwright: write, check and publish government plans' },
  usage: { zh: '用法', en: 'Usage' },
  anyUsage: { zh: 'planwright <命令> [选项]', en: 'planwright <command> [options]' },
  commands: { zh: '命令', en: 'Commands' },
  options: { zh: '选项', en: 'Options' },
  formats: { zh: '格式', en: 'Formats' },
  examples: { zh: '例子', en: 'Examples' },
  more: {
    zh: '各命令的用法：planwright <命令> --help',
    en: 'Usage of a command: planwright <command> --help',
  },
  exitCodes: {
    zh: '退出码：0 完成；1 发现错误，或有文件需要整理；2 没能完成',
    en: 'Exit codes: 0 done; 1 errors found, or files to format; 2 could not be done',
  },
} as const satisfies Record<string, Localized>;

/** The help of the program. */
export function programHelp(commands: readonly Command[], version: string, language: Language): string {
  return sections(
    `${words.what[language]} (planwright ${version})`,
    titled(words.usage, [words.anyUsage[language]], language),
    titled(words.commands, aligned(commands.map((each) => [each.usage, each.summary[language]])), language),
    titled(words.options, optionLines(generalOptions, language), language),
    `${words.more[language]}\n${words.exitCodes[language]}`,
  );
}

/** The help of one command. */
export function commandHelp(command: Command, language: Language): string {
  const { usage, summary, options, formats = [], examples } = command;
  return sections(
    summary[language],
    titled(words.usage, [`planwright ${usage}`], language),
    titled(words.options, optionLines([...options, ...generalOptions.slice(0, -1)], language), language),
    titled(words.formats, formatLines(formats, language), language),
    titled(
      words.examples,
      examples.map((example) => `planwright ${example}`),
      language,
    ),
  );
}

function optionLines(options: readonly CommandOption[], language: Language): string[] {
  return aligned(options.map(({ flags, summary }) => [flags, summary[language]]));
}

function formatLines(formats: NonNullable<Command['formats']>, language: Language): string[] {
  const colon = language === 'zh' ? '：' : ': ';
  return aligned(
    formats.map(({ name, label, detail }) => [name, label[language] + colon + detail[language]]),
  );
}

function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`);
}

function titled(title: Localized, lines: readonly string[], language: Language): string {
  if (lines.length === 0) return '';
  return [title[language] + (language === 'zh' ? '：' : ':'), ...lines.map((line) => `  ${line}`)].join('\n');
}

function sections(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
