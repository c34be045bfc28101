import type { Localized } from './localized.ts';

export type Encoding = 'utf-8' | 'gb18030';

export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
}

/**
 * Reads bytes as UTF-8, with a byte order mark or without; what is not valid UTF-8 as GB18030, the
 * encoding of older Chinese office programs. Undefined for what is valid in neither, or holds a zero
 * byte, which no text does.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (bytes.includes(0)) return undefined;
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, hasByteOrderMark };
    } catch {
      // not this one
    }
  }
  return undefined;
}

/** What is wrong with bytes that are no text. */
export const undecodable: Localized = {
  zh: '既不是 UTF-8 也不是 GB18030 的文字，读不了：请用编辑器另存为 UTF-8',
  en: 'neither UTF-8 nor GB18030 text; save it as UTF-8 in an editor',
};
