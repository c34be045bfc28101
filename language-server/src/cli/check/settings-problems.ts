import { fileURLToPath } from 'node:url';
import { sourceOf } from '../../core/model/source.ts';
import type { SettingsFile } from '../../server/workspace/settings-files.ts';
import type { Invocation } from '../command.ts';
import { planFile } from '../plan-files.ts';

/** Whether a settings file has something that can't be used; each is said with its place. */
export function saySettingsProblems(
  files: readonly SettingsFile[],
  { terminal, language }: Invocation,
): boolean {
  for (const { uri, text, problems } of files) {
    const { shown } = planFile(fileURLToPath(uri), terminal.workingDirectory);
    const source = sourceOf(uri, text);
    for (const { span, message } of problems) {
      const { line, character } = source.positionAt(span.start);
      terminal.say(`planwright: ${shown}:${line + 1}:${character + 1} ${message[language]}`);
    }
  }
  return files.some(({ problems }) => problems.length > 0);
}
