import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A small archive whose files, all alike, unpack to so many blanks each.
 */
export function bombOf(size: number, ...names: readonly string[]): Uint8Array {
  const blanks = Buffer.alloc(size, 32);
  const packed = deflateRawSync(blanks, { level: 9 });
  const checksum = crc32(blanks);
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const name of names) {
    const common = numbers(
      [20, 2],
      [0, 2],
      [8, 2],
      [0, 4],
      [checksum, 4],
      [packed.length, 4],
      [size, 4],
      [name.length, 2],
    );
    directory.push(
      numbers([0x02014b50, 4], [20, 2]),
      common,
      numbers([0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
      Buffer.from(name),
    );
    const local = [numbers([0x04034b50, 4]), common, numbers([0, 2]), Buffer.from(name), packed];
    pieces.push(...local);
    at += Buffer.concat(local).length;
  }
  const listed = Buffer.concat(directory);
  const { length } = names;
  const end = numbers([0x06054b50, 4], [0, 4], [length, 2], [length, 2], [listed.length, 4], [at, 4], [0, 2]);
  return new Uint8Array(Buffer.concat([...pieces, listed, end]));
}

function numbers(...values: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}

const directoryEntry = [0x50, 0x4b, 1, 2];

/** An archive whose directory names another size for each of its files. */
export function withDeclaredSize(zip: Uint8Array, size: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at++) {
    if (directoryEntry.every((byte, index) => changed[at + index] === byte))
      view.setUint32(at + 24, size, true);
  }
  return changed;
}
