import { decodeText } from '../../../core/text/encoding.ts';
import { Unreadable } from '../../interchange/unreadable.ts';
import { faults } from './faults.ts';
import { inMegabytes, limits } from './limits.ts';

/**
 * A file's text, whatever Chinese offices save it in: UTF-8, UTF-16 with a byte order mark, GB18030, or what a web
 * page says of itself (Big5, for one). Undefined for what is no text.
 * @throws Unreadable where it is too long
 */
export function textOf(bytes: Uint8Array): string | undefined {
  const text = utf16(bytes) ?? declared(bytes) ?? decodeText(bytes)?.text;
  if (text !== undefined && text.length > limits.text) {
    throw new Unreadable(faults.tooLarge(inMegabytes(limits.text)));
  }
  return text;
}

function utf16(bytes: Uint8Array): string | undefined {
  const mark = bytes.length % 2 === 0 ? `${bytes[0]} ${bytes[1]}` : '';
  const encoding = { '255 254': 'utf-16le', '254 255': 'utf-16be' }[mark];
  return encoding && decoded(bytes, encoding);
}

/** Only where the bytes are no UTF-8: pages that were saved again often still name their old encoding. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const charset = /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,40})/iu.exec(head)?.[1];
  if (!charset || bytes.includes(0)) return undefined;
  return decoded(bytes, 'utf-8') ?? decoded(bytes, charset);
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // not in it, or no such encoding
  }
}
