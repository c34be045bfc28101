import type { Language, Localized } from '../core/text/localized.ts';
import type { DetailedKind } from '../print/documents/format.ts';
import type { Terminal } from './terminal.ts';

/** One command of `planwright`. What it needs is loaded when it runs, so that the others start fast. */
export interface Command {
  /** Name and arguments as the parser and the help write them: `table <file>`, `check [...paths]`. */
  readonly usage: string;
  readonly summary: Localized;
  readonly options: readonly CommandOption[];
  /** What it writes, or reads and writes. */
  readonly formats?: readonly DetailedKind[];
  /** Argument lists worth showing in the help. */
  readonly examples: readonly string[];
  /** Accepts options it doesn't know, as editors hand them to a language server. */
  readonly takesUnknownOptions?: boolean;
  /** Does the work and gives the exit code; throws a `Refusal` where it can't. */
  run(invocation: Invocation): Promise<ExitCode>;
}

export interface CommandOption {
  /** `--check`, `-o, --output <file>`. */
  readonly flags: string;
  readonly summary: Localized;
  /** The values it may have; any where absent. */
  readonly choices?: readonly string[];
}

/** A command as called. */
export interface Invocation {
  readonly arguments: readonly string[];
  /** By long name; `true` for a flag. */
  readonly options: Readonly<Record<string, string | true | undefined>>;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** 0: done and fine; 1: done, with errors found or files to format; 2: could not be done. */
export type ExitCode = 0 | 1 | 2;

/** The name of a command without its arguments. */
export function commandName({ usage }: Pick<Command, 'usage'>): string {
  return usage.split(' ')[0] as string;
}

/** The long name of an option without its dashes. */
export function optionName({ flags }: Pick<CommandOption, 'flags'>): string {
  return /--([a-z-]+)/.exec(flags)?.[1] as string;
}
