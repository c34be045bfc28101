import { Inflate } from 'fflate';
import type { Localized } from '../../../../core/text/localized.ts';
import { Unreadable } from '../../../interchange/unreadable.ts';
import { faults } from '../faults.ts';
import { inMegabytes, limits } from '../limits.ts';
import { crc32 } from './crc32.ts';
import { damaged } from './damaged.ts';
import { type ArchiveEntry, directoryOf } from './directory.ts';

/** A zip archive whose files are unpacked one by one, when they are asked for; their names lead nowhere else. */
export interface Archive {
  readonly names: readonly string[];
  /**
   * A file's bytes; undefined where there is none of that name.
   * @throws Unreadable where it is damaged or has a password, or where it, or all that was read, is too large
   */
  read(name: string): Uint8Array | undefined;
}

/** @throws Unreadable where the bytes are no zip archive, or a damaged one */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = directoryOf(bytes);
  let left: number = limits.unpacked;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const unpacked = unpack(entry, Math.min(left, limits.part));
      left -= unpacked.length;
      return unpacked;
    },
  };
}

function unpack(entry: ArchiveEntry, limit: number): Uint8Array {
  if (entry.isEncrypted) throw new Unreadable(faults.password);
  const unpacked = entry.method === 0 ? entry.packed : inflate(entry, limit);
  if (unpacked.length > limit) throw tooLarge();
  if (crc32(unpacked) !== entry.checksum) throw damaged();
  return unpacked;
}

/** A byte of deflated data stands for 1032 at most: so much can come of one step before it is counted. */
const step = 16 * 1024;

function inflate({ method, packed }: ArchiveEntry, limit: number): Uint8Array {
  if (method !== 8) throw damaged();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isComplete = false;
  const stream = new Inflate((chunk, final) => {
    length += chunk.length;
    if (length > limit) throw tooLarge();
    chunks.push(chunk);
    isComplete = final;
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged();
  }
  if (!isComplete) throw damaged();
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function tooLarge(): Unreadable {
  return new Unreadable(unpacksTooLarge(inMegabytes(limits.part)));
}

function unpacksTooLarge(megabytes: number): Localized {
  return {
    zh: `文件解开以后超过${megabytes} MB，没有读：正常的规划不会这么大，请核对文件从哪里来`,
    en: `unpacks to more than ${megabytes} MB and was not read; no plan is that large, check where the file comes from`,
  };
}
