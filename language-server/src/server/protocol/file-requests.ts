/*
 * What the server asks an editor whose files it can't read itself: one in a browser, or one that shows
 * a folder which is on no disk. Each takes `{ uri }`, and answers null where there is no such thing.
 */

/** → the text of a file, decoded by the client. */
export const readFileRequest = 'planwright/readFile';

/** → `FileKind`. */
export const statRequest = 'planwright/stat';

/** → `FolderEntry[]`. */
export const readDirectoryRequest = 'planwright/readDirectory';

export interface FileParams {
  readonly uri: string;
}

export type EntryKind = 'file' | 'directory';

export interface FolderEntry {
  /** Without its folder. */
  readonly name: string;
  readonly kind: EntryKind;
}
