import { damaged } from './damaged.ts';

/** What an archive's directory says of a file in it. Sizes may be lies; nothing trusts them but to find the bytes. */
export interface ArchiveEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  /** As in the file. */
  readonly packed: Uint8Array;
}

const endRecord = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const directoryEntry = { signature: 0x02014b50, length: 46 };
const localHeader = { signature: 0x04034b50, length: 30 };

/**
 * The directory of a zip archive, by the names of its files; of two with one name the first.
 * @throws Unreadable where anything points out of the file
 */
export function directoryOf(bytes: Uint8Array): ReadonlyMap<string, ArchiveEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, ArchiveEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + directoryEntry.length > end || view.getUint32(at, true) !== directoryEntry.signature)
      throw damaged();
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const entry = entryAt(bytes, view, at, name);
    if (!entries.has(entry.name)) entries.set(entry.name, entry);
    at += directoryEntry.length + name + extra + comment;
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - endRecord.length;
  for (let at = last; at >= Math.max(0, last - endRecord.longestComment); at--) {
    if (view.getUint32(at, true) === endRecord.signature) return at;
  }
  throw damaged();
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ArchiveEntry {
  const name = bytes.subarray(at + directoryEntry.length, at + directoryEntry.length + nameLength);
  const header = view.getUint32(at + 42, true);
  if (header + localHeader.length > bytes.length || view.getUint32(header, true) !== localHeader.signature)
    throw damaged();
  const start =
    header + localHeader.length + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const end = start + view.getUint32(at + 20, true);
  if (end > bytes.length) throw damaged();
  return {
    // some programs write `word\document.xml`
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: bytes.subarray(start, end),
  };
}
