import { cac } from 'cac';
import { refusals } from '../messages/refusals.ts';
import { nearest } from '../model/names.ts';
import { type Command, type CommandOption, commandName, type Invocation, optionName } from './command.ts';
import { Refusal } from './refusal.ts';

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
    throw new Refusal(refusals.unknownCommand(name, nearest(name, commands.map(commandName))));
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
    const option = known.find(({ flags }) => flags.split(/[ ,]+/).includes(dashed(name)));
    if (option) {
      const last = Array.isArray(value) ? value.at(-1) : value;
      options[optionName(option)] = checkedValue(option, last);
    } else if (name !== '--' && !command?.takesUnknownOptions) {
      const names = known.map((each) => `--${optionName(each)}`);
      const prefix = command ? `${commandName(command)} ` : '';
      throw new Refusal(refusals.unknownOption(dashed(name), prefix, nearest(dashed(name), names)));
    }
  }
  return options;
}

function checkedValue(option: CommandOption, given: unknown): string | true {
  const name = `--${optionName(option)}`;
  if (!option.flags.includes('<')) return true;
  if (typeof given !== 'string') throw new Refusal(refusals.missingValue(name));
  const value = unguarded(given);
  if (value === '') throw new Refusal(refusals.missingValue(name));
  if (option.choices && !option.choices.includes(value)) {
    throw new Refusal(refusals.wrongValue(name, value, option.choices));
  }
  return value;
}

function checkCount(positional: readonly string[], { usage }: Command): void {
  const places = usage.match(/[<[][^\]>]+[\]>]/g) ?? [];
  const takesMany = places.some((place) => place.includes('...'));
  if (positional.length < places.filter((place) => place.startsWith('<')).length) {
    throw new Refusal(refusals.missingArgument(usage));
  }
  const extra = takesMany ? undefined : positional[places.length];
  if (extra !== undefined) throw new Refusal(refusals.tooManyArguments(extra, usage));
}

function dashed(name: string): string {
  return name.length > 1 ? `--${name}` : `-${name}`;
}

/** cac reads whatever looks like a number as one: a file named `007` would become `7`. */
const guard = '\u0001';

function guarded(argument: string): string {
  return argument.replace(/^(--?[^=]+=)?(.*)$/s, (whole, option = '', value: string) =>
    Number.isFinite(+value) && (option !== '' || !value.startsWith('-')) ? option + guard + value : whole,
  );
}

function unguarded(argument: string): string {
  return argument.startsWith(guard) ? argument.slice(1) : argument;
}
