import { readFile, stat } from 'node:fs/promises';

/** What a shell gives a program to read in place of a file: `<(…)`, `/dev/stdin`. */
const handedOver = /^\/(?:dev\/(?:fd\/|stdin$)|proc\/self\/fd\/)/;

/**
 * The bytes of a file. A pipe or a device that happens to be called like one is not opened: nobody may ever write to
 * the one, and the other may never end.
 * @throws what the file system throws, ENOTREG for what is no file
 */
export async function readRegularFile(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  const isNone = !found.isFile() && !found.isDirectory() && !handedOver.test(path);
  if (isNone) throw Object.assign(new Error(`${path} is no file`), { code: 'ENOTREG' });
  return readFile(path);
}
