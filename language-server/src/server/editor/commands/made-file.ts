import type { MadeFile } from '../../protocol/commands.ts';

/** A file for the client to write; its name is made fit for every file system. */
export function madeFile(name: string, extension: string, content: Uint8Array): MadeFile {
  return { name: fileName(name) + extension, content: base64(content) };
}

/** In UTF-16 units: with its extension in UTF-8 a name may have 255 bytes. */
const longestName = 70;

/** The name without what Windows, macOS or Linux don't allow in one. */
function fileName(name: string): string {
  const allowed = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/gu, '');
  return [...allowed].length <= longestName ? allowed : [...allowed].slice(0, longestName).join('').trim();
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
