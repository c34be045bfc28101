import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../language-server/src/core/text/encoding.ts';

/** `规划 甲` and a line break in GB18030. */
const gb18030 = Buffer.from([0xb9, 0xe6, 0xbb, 0xae, 0x20, 0xbc, 0xd7, 0x0a]);

describe('decoding', () => {
  it('takes UTF-8, with a byte order mark or without', () => {
    expect(decodeText(Buffer.from('规划 甲\n'))).toEqual({
      text: '规划 甲\n',
      encoding: 'utf-8',
      hasByteOrderMark: false,
    });
    expect(decodeText(Buffer.from('\ufeff规划 甲\n'))).toEqual({
      text: '规划 甲\n',
      encoding: 'utf-8',
      hasByteOrderMark: true,
    });
  });

  it('takes for GB18030 what is that and not UTF-8', () => {
    expect(decodeText(gb18030)).toEqual({ text: '规划 甲\n', encoding: 'gb18030', hasByteOrderMark: false });
  });

  it('refuses what is neither', () => {
    expect(decodeText(Buffer.from([0xff, 0xfe, 0x41]))).toBeUndefined();
    expect(decodeText(Buffer.from([0x41, 0x00]))).toBeUndefined();
  });
});
