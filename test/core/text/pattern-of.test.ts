import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patternOf } from '../../../language-server/src/core/text/pattern-of.ts';

test.each(['Wi-Fi', '5G/6G', '（一）', '(1).', '[1]', 'a|b', '{N}', 'C++', '$', '\\d', '^'])('%s', (text) => {
  for (const flags of ['', 'u']) expect(new RegExp(`^${patternOf(text)}$`, flags).test(text)).toBe(true);
});

test('the pattern of a text finds that and no other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, other) => {
      expect(new RegExp(`^(?:${patternOf(text)})$`, 'u').test(other)).toBe(text === other);
    }),
  );
});
