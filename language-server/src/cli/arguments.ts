import { cac } from 'cac';
import { nearest } from '../core/model/names.ts';
import type { Localized } from '../core/text/localized.ts';
import { type Command, type CommandOption, commandName, type Invocation, optionName } from './command.ts';
import { didYouMean, Refusal } from './refusal.ts';

/** Options every command has. */
export const generalOptions: readonly CommandOption[] = [
  {
    flags: '--lang <zh|en>',
    summary: { zh: '消息和表头用中文还是英文', en: 'language of messages and table headings' },
    choices: ['zh', 'en'],
  },
  { flags: '-h, --help', summary: { zh: '显示用法', en: 'show the usage' } },
  { flags: '-v, --version', summary: { zh: '显示版本', en: 'show the version' } },
];

export interface ReadArguments extends Pick<Invocation, 'arguments' | 'options'> {
  /** None where no command is named. */
  readonly command: Command | undefined;
}

/**
 * Reads the arguments behind `planwright`.
 * @throws a Refusal for an unknown command or option, a missing or wrong value, too many arguments
 */
export function readArguments(given: readonly string[], commands: readonly Command[]): ReadArguments {
  const parser = cac('planwright');
  for (const { flags } of generalOptions) parser.option(flags, '');
  for (const command of commands) {
    const parsed = parser.command(command.usage, '');
    for (const { flags } of command.options) parsed.option(flags, '');
  }
  const { args, options } = parser.parse(['', '', ...given.map(guarded)], { run: false });
  const command = commands.find((each) => commandName(each) === parser.matchedCommandName);
  const positional = [...args, ...(options['--'] as string[])].map(unguarded);
  if (!command && positional[0] !== undefined) {
    const name = positional[0];
    throw new Refusal(say.unknownCommand(name, nearest(name, commands.map(commandName))));
  }
  const known = [...generalOptions, ...(command?.options ?? [])];
  const isHelp = options.help === true || options.version === true;
  const read = readOptions(options, known, command);
  if (command && !isHelp) checkCount(positional, command);
  return { command, arguments: positional, options: read };
}

function readOptions(
  given: Readonly<Record<string, unknown>>,
  known: readonly CommandOption[],
  command: Command | undefined,
): Invocation['options'] {
  const options: Record<string, string | true> = {};
  for (const [key, value] of Object.entries(given)) {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const isNamed = (spelling: string) => known.find(({ flags }) => flags.split(/[ ,]+/).includes(spelling));
    const option = isNamed(dashed(name));
    const negated = isNamed(dashed(`no-${name}`));
    // it is there by itself, and true, where `--no-…` might have been given
    if (negated) {
      if (value === false) options[optionName(negated)] = true;
    } else if (option) {
      const last = Array.isArray(value) ? value.at(-1) : value;
      options[optionName(option)] = checkedValue(option, last);
    } else if (name !== '--' && !command?.takesUnknownOptions) {
      const names = known.map((each) => `--${optionName(each)}`);
      const prefix = command ? `${commandName(command)} ` : '';
      throw new Refusal(say.unknownOption(dashed(name), prefix, nearest(dashed(name), names)));
    }
  }
  return options;
}

function checkedValue(option: CommandOption, given: unknown): string | true {
  const name = `--${optionName(option)}`;
  if (!option.flags.includes('<')) return true;
  if (typeof given !== 'string') throw new Refusal(say.missingValue(name));
  const value = unguarded(given);
  if (value === '') throw new Refusal(say.missingValue(name));
  if (option.choices && !option.choices.includes(value)) {
    throw new Refusal(say.wrongValue(name, value, option.choices));
  }
  return value;
}

function checkCount(positional: readonly string[], { usage }: Command): void {
  const places = usage.match(/[<[][^\]>]+[\]>]/g) ?? [];
  const takesMany = places.some((place) => place.includes('...'));
  if (positional.length < places.filter((place) => place.startsWith('<')).length) {
    throw new Refusal(say.missingArgument(usage));
  }
  const extra = takesMany ? undefined : positional[places.length];
  if (extra !== undefined) throw new Refusal(say.tooManyArguments(extra, usage));
}

function dashed(name: string): string {
  return name.length > 1 ? `--${name}` : `-${name}`;
}

/** cac reads whatever looks like a number as one: a file named `007` would become `7`. It drops `-` by itself. */
const guard = '\u0001';

function guarded(argument: string): string {
  if (argument === '-') return guard + argument;
  return argument.replace(/^(--?[^=]+=)?(.*)$/s, (whole, option = '', value: string) =>
    Number.isFinite(+value) && (option !== '' || !value.startsWith('-')) ? option + guard + value : whole,
  );
}

function unguarded(argument: string): string {
  return argument.startsWith(guard) ? argument.slice(1) : argument;
}

const say = {
  unknownCommand: (name: string, near: string | undefined): Localized => {
    const { zh, en } = didYouMean(near);
    return {
      zh: `没有“${name}”这个命令${zh}运行 planwright --help 看全部命令`,
      en: `No command “${name}”${en} Run planwright --help for the list`,
    };
  },
  unknownOption: (option: string, command: string, near: string | undefined): Localized => {
    const { zh, en } = didYouMean(near);
    return {
      zh: `没有“${option}”这个选项${zh}运行 planwright ${command}--help 看用法`,
      en: `No option “${option}”${en} Run planwright ${command}--help`,
    };
  },
  missingValue: (option: string): Localized => ({
    zh: `选项“${option}”后面要写一个值`,
    en: `Option “${option}” needs a value`,
  }),
  wrongValue: (option: string, value: string, choices: readonly string[]): Localized => ({
    zh: `“${option}”不能是“${value}”：请从 ${choices.join('、')} 中选一个`,
    en: `“${option}” can't be “${value}”; choose one of ${choices.join(', ')}`,
  }),
  missingArgument: (usage: string): Localized => ({
    zh: `少写了要处理的文件。用法：planwright ${usage}`,
    en: `The file to work on is missing. Usage: planwright ${usage}`,
  }),
  tooManyArguments: (argument: string, usage: string): Localized => ({
    zh: `多出了“${argument}”。用法：planwright ${usage}`,
    en: `“${argument}” is one too many. Usage: planwright ${usage}`,
  }),
};
