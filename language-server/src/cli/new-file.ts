import { stat } from 'node:fs/promises';
import type { Localized } from '../core/text/localized.ts';
import type { CommandOption, Invocation } from './command.ts';
import { refuseOverwriting } from './files.ts';
import { type PlanFile, planFile } from './plan-files.ts';
import { Refusal } from './refusal.ts';

/** With it, a file that is there already is written over. */
export const forceOption: CommandOption = {
  flags: '--force',
  summary: { zh: '已经有这个文件时也写，盖掉它', en: 'replace the file if there is one already' },
};

/**
 * The file that a document of another kind is made into.
 * @param input the file it is made of
 * @throws a Refusal where that is the same file, or there is one already and `--force` is not given
 */
export async function newFile(path: string, input: PlanFile, call: Invocation): Promise<PlanFile> {
  const target = planFile(path, call.terminal.workingDirectory);
  await refuseOverwriting(input, target);
  if (!call.options.force && (await stat(target.path).catch(() => undefined)))
    throw new Refusal(say.exists(target.shown));
  return target;
}

/** @throws a Refusal in place of what says why the file is not what it should be */
export async function orUnreadable<T>(shown: string, work: () => T | Promise<T>): Promise<T> {
  const { Unreadable } = await import('../exchange/interchange/unreadable.ts');
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unreadable) throw new Refusal(say.unreadable(shown, error.localized));
    throw error;
  }
}

const say = {
  unreadable: (path: string, why: Localized): Localized => ({
    zh: `${path}：${why.zh}`,
    en: `${path}: ${why.en}`,
  }),
  exists: (path: string): Localized => ({
    zh: `${path}：已经有这个文件，没有改动：请换一个文件名，或加上 --force 盖掉它`,
    en: `${path}: there is such a file already, and it was left alone; choose another name, or replace it with --force`,
  }),
};
