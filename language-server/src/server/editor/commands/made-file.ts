import { base64Of } from '../../protocol/base64.ts';
import type { MadeFile } from '../../protocol/commands.ts';
import { fileName } from '../../protocol/file-name.ts';

/** A file for the client to write; its name is made fit for every file system. */
export function madeFile(name: string, extension: string, content: Uint8Array): MadeFile {
  return { name: fileName(name) + extension, content: base64Of(content) };
}
