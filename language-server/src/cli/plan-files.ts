import { readdir } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plan } from '../core/model/plan.ts';
import type { DecodedText } from '../core/text/encoding.ts';
import type { Localized } from '../core/text/localized.ts';
import { isPassedOver, isPlanName } from '../server/workspace/plan-paths.ts';
import type { Invocation } from './command.ts';
import { decodedText, kindOfPath, orRefuse, readText, refuseFolder } from './files.ts';
import { Refusal, reasonOf } from './refusal.ts';

/** A file to work on: where it is, and how the user is told of it. */
export interface PlanFile {
  readonly path: string;
  /** Relative to the working directory where it lies in it, with slashes. */
  readonly shown: string;
  readonly uri: string;
  /** Whether it is no file but what comes from the standard input. */
  readonly isStandardInput?: true;
}

export function planFile(path: string, workingDirectory: string): PlanFile {
  const absolute = resolve(workingDirectory, path);
  const near = relative(workingDirectory, absolute);
  const isInside = near !== '' && near.split(sep)[0] !== '..' && !isAbsolute(near);
  const shown = (isInside ? near : path).split(sep).join('/');
  return { path: absolute, shown, uri: pathToFileURL(absolute).href };
}

/** The file that an argument names; `-` is what comes from the standard input, as if it lay in the working directory. */
function namedFile(path: string, workingDirectory: string): PlanFile {
  const file = planFile(path, workingDirectory);
  return path === '-' ? { ...file, isStandardInput: true } : file;
}

/** Told of a folder that can't be read: the others are, all the same. */
export type OnUnread = (problem: { readonly file: PlanFile; readonly message: Localized }) => void;

/**
 * The files that paths name: files as they are, folders searched for plans, `node_modules` and what
 * begins with a dot passed over; each file once, a folder's in the order of their names.
 * @throws a Refusal for a path that doesn't exist, and a folder without plans
 */
export async function findPlans(
  paths: readonly string[],
  workingDirectory: string,
  onUnread: OnUnread,
): Promise<PlanFile[]> {
  const found = new Map<string, PlanFile>();
  for (const path of paths) {
    const start = namedFile(path, workingDirectory);
    if (start.isStandardInput) {
      found.set(path, start);
      continue;
    }
    const isFolder = (await kindOfPath(start.path, start.shown)) === 'folder';
    let isWhole = true;
    const files = !isFolder
      ? [start.path]
      : await plansIn(start.path, start.shown, (problem) => {
          isWhole = false;
          onUnread(problem);
        });
    if (files.length === 0 && isWhole) throw new Refusal(say.noPlans(start.shown));
    for (const file of files) {
      if (!found.has(file))
        found.set(file, planFile(join(path, relative(start.path, file)), workingDirectory));
    }
  }
  return [...found.values()];
}

/** The paths of the plans below a folder. @throws a Refusal where it can't be read; of one below, `onUnread` is told */
export async function plansIn(folder: string, shown: string, onUnread: OnUnread): Promise<string[]> {
  const entries = await orRefuse(shown, readdir(folder, { withFileTypes: true }));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isPassedOver(entry.name)) continue;
    if (entry.isDirectory()) {
      const below = `${shown}/${entry.name}`;
      const inside = await plansIn(path, below, onUnread).catch((error) => {
        onUnread({ file: { ...planFile(path, folder), shown: below }, message: reasonOf(error, below) });
        return [];
      });
      for (const each of inside) files.push(each);
    } else if (isPlanName(entry.name)) files.push(path);
  }
  return files;
}

/** The one file a command works on. @throws a Refusal where it is a folder or isn't there */
export async function onlyPlanFile(path: string, { terminal }: Invocation): Promise<PlanFile> {
  const file = namedFile(path, terminal.workingDirectory);
  if (!file.isStandardInput) await refuseFolder(file.path, file.shown);
  return file;
}

/** The same with its text. @throws a Refusal where it can't be read */
export async function readPlanFile(path: string, call: Invocation): Promise<PlanFile & DecodedText> {
  const file = await onlyPlanFile(path, call);
  return { ...file, ...(await readSayingEncoding(file, call)) };
}

/** The plan that a file holds. @throws a Refusal that names the file where reading it fails */
export async function planOf({ text, uri, shown }: PlanFile & Pick<DecodedText, 'text'>): Promise<Plan> {
  const { readPlan } = await import('../language/read-plan.ts');
  try {
    return readPlan(text, uri);
  } catch (error) {
    throw new Refusal(reasonOf(error, shown));
  }
}

/** Reads a plan file; that it is in GB18030 is said on the standard error. */
export async function readSayingEncoding(
  file: PlanFile,
  { terminal, language }: Pick<Invocation, 'terminal' | 'language'>,
): Promise<DecodedText> {
  const decoded = file.isStandardInput
    ? decodedText(await terminal.readInput(), file.shown)
    : await readText(file.path, file.shown);
  sayEncoding(file, decoded, { terminal, language });
  return decoded;
}

/** That a file is in GB18030 is said on the standard error. */
export function sayEncoding(
  { shown }: PlanFile,
  { encoding }: DecodedText,
  { terminal, language }: Pick<Invocation, 'terminal' | 'language'>,
): void {
  if (encoding === 'gb18030') terminal.say(`planwright: ${say.isGb18030(shown)[language]}`);
}

const say = {
  noPlans: (folder: string): Localized => ({
    zh: `${folder}：文件夹里没有规划文件（*.plan、*.规划）：请换一个文件夹，或写明文件名`,
    en: `${folder}: no plan files (*.plan, *.规划) in this folder; name another folder, or a file`,
  }),
  isGb18030: (path: string): Localized => ({
    zh: `${path}：这个文件是 GB18030 编码，已照此读取；建议另存为 UTF-8`,
    en: `${path}: read as GB18030; better saved as UTF-8`,
  }),
};
