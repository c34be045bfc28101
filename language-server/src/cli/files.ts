import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type DecodedText, decodeText, undecodable } from '../core/text/encoding.ts';
import type { Localized } from '../core/text/localized.ts';
import { removeLeftovers, temporaryFile } from '../server/disk/temporary-files.ts';
import { fileProblem } from './file-problem.ts';
import { Refusal } from './refusal.ts';
import { readRegularFile } from './regular-file.ts';

/**
 * Reads a text file.
 * @param shown the path as the user knows it
 * @throws a Refusal where it can't be read, or is neither UTF-8 nor GB18030
 */
export async function readText(path: string, shown: string): Promise<DecodedText> {
  return decodedText(await orRefuse(shown, readRegularFile(path)), shown);
}

/** @throws a Refusal where bytes are neither UTF-8 nor GB18030 */
export function decodedText(bytes: Uint8Array, shown: string): DecodedText {
  const decoded = decodeText(bytes);
  if (!decoded) throw new Refusal(say.noText(shown));
  return decoded;
}

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its place. A link is
 * followed, and the rights of a file that was there before are kept.
 * @throws a Refusal where it can't be written
 */
export async function writeWhole(path: string, content: string | Uint8Array, shown: string): Promise<void> {
  if (!(await stat(dirname(path)).catch(() => undefined))) throw new Refusal(say.noFolder(shown));
  await orRefuse(shown, replace(path, content));
}

async function replace(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => undefined);
  if (before?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  // a device or pipe (/dev/stdout) can't be replaced, only written to
  if (before && !before.isFile()) return writeInto(target, 'w', content);
  // a folder's rights would let us replace a file that its own rights protect
  if (before) await access(target, constants.W_OK);
  await removeLeftovers(dirname(target));
  const temporary = temporaryFile(dirname(target));
  try {
    await writeInto(temporary, 'wx', content, before?.mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeInto(
  path: string,
  flag: 'w' | 'wx',
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const file = await open(path, flag);
  try {
    await file.writeFile(content);
    if (mode !== undefined) await file.chmod(mode & 0o777);
    if (flag === 'wx') await file.sync();
  } finally {
    await file.close();
  }
}

/** @throws a Refusal where writing to `output` would overwrite what is read */
export async function refuseOverwriting(
  input: { readonly path: string },
  output: { readonly path: string; readonly shown: string },
): Promise<void> {
  if (await isSameFile(input.path, output.path)) throw new Refusal(say.outputIsInput(output.shown));
}

/** Whether two paths are one file; false where one of them doesn't exist. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => stat(path).catch(() => undefined)));
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

/** What a path is. @throws a Refusal where it doesn't exist or can't be looked at */
export async function kindOfPath(path: string, shown: string): Promise<'file' | 'folder'> {
  const found = await orRefuse(shown, stat(path));
  return found.isDirectory() ? 'folder' : 'file';
}

/** @throws a Refusal where a path is a folder, doesn't exist or can't be looked at */
export async function refuseFolder(path: string, shown: string): Promise<void> {
  if ((await kindOfPath(path, shown)) === 'folder') throw new Refusal(say.notAFile(shown));
}

/** @throws a Refusal in place of what the file system says */
export async function orRefuse<T>(shown: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new Refusal(fileProblem(shown, (error as NodeJS.ErrnoException).code));
  }
}

const say = {
  notAFile: (path: string): Localized => ({
    zh: `${path}：这是文件夹，这里要写一个文件`,
    en: `${path}: this is a folder; name a file`,
  }),
  noText: (path: string): Localized => ({
    zh: `${path}：${undecodable.zh}`,
    en: `${path}: ${undecodable.en}`,
  }),
  noFolder: (path: string): Localized => ({
    zh: `${path}：要写进去的文件夹不存在：请先建好，或换一个地方`,
    en: `${path}: the folder to write to doesn't exist; make it first, or choose another`,
  }),
  outputIsInput: (path: string): Localized => ({
    zh: `${path}：输出会盖掉规划文件本身：请换一个文件名`,
    en: `${path}: the output would overwrite the plan itself; choose another name`,
  }),
};
