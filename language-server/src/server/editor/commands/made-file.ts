import type { MadeFile } from '../../protocol/commands.ts';
import { fileName } from '../../protocol/file-name.ts';

/** A file for the client to write; its name is made fit for every file system. */
export function madeFile(name: string, extension: string, content: Uint8Array): MadeFile {
  return { name: fileName(name) + extension, content: base64(content) };
}

/** How many bytes are handed over at once: a call takes so many arguments everywhere. */
const atOnce = 0x2000;

function base64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += atOnce) {
    characters += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  }
  return btoa(characters);
}

/** What a client sends of a file. */
export function bytesOfBase64(content: string): Uint8Array {
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}
