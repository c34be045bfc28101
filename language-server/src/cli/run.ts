import manifest from '../../package.json' with { type: 'json' };
import type { Localized } from '../core/text/localized.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, programHelp } from './help.ts';
import { askedLanguage, languageOfEnvironment } from './language.ts';
import { inOneLine, Refusal } from './refusal.ts';
import { type Terminal, withPrintableText } from './terminal.ts';

/** Runs `planwright` with the arguments behind its name. Never throws: what goes wrong is said in one line. */
export async function run(given: readonly string[], place: Terminal): Promise<ExitCode> {
  const terminal = withPrintableText(place);
  const language = askedLanguage(given) ?? languageOfEnvironment(terminal.environment);
  try {
    const { command, arguments: positional, options } = readArguments(given, commands);
    if (options.version) terminal.write(`planwright ${manifest.version}\n`);
    else if (!command) terminal.write(programHelp(commands, manifest.version, language));
    else if (options.help) terminal.write(commandHelp(command, language));
    else return await command.run({ arguments: positional, options, language, terminal });
    return 0;
  } catch (error) {
    const { localized } = error instanceof Refusal ? error : new Refusal(unexpected(inOneLine(error)));
    terminal.say(`planwright: ${localized[language]}`);
    return 2;
  }
}

function unexpected(detail: string): Localized {
  return {
    zh: `规划匠自己出错了，没有完成：${detail}`,
    en: `Planwright itself failed and did not finish: ${detail}`,
  };
}
