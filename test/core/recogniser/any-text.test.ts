import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseCommitments } from '../../../language-server/src/core/recogniser/recognise.ts';

const pieces = [
  '到2025年',
  '，',
  '。',
  '（',
  '）',
  '“',
  '”',
  '不低于',
  '达到',
  '30',
  '%',
  '个',
  '每',
  '百户',
  '全覆盖',
  '分别',
  '、',
  '的',
  '按照',
  '所有',
  '建有',
  '村',
  '由',
  '—',
  ' ',
  '\n',
  '12,000',
  '一',
  '至少',
  '|',
  '1:4',
  '各',
  '都有',
  '建到',
  '万',
  '2023年',
];

test('any text gives a list, and every place lies in the text', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 40 });
  fc.assert(
    fc.property(text, (parts) => {
      const written = parts.join('');
      for (const { name, value, span } of recogniseCommitments(written, 7)) {
        for (const place of [name.span, value.span, span]) {
          expect(place.start).toBeGreaterThanOrEqual(7);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(7 + written.length);
        }
      }
    }),
    { numRuns: 500 },
  );
});

// in time that grows with the cube of the length, none of these tests would end
test('a long paragraph takes no long time', () => {
  const text = '到2025年，全市城乡社区综合服务设施覆盖率达到100%，每百户居民拥有面积不低于30平方米；'.repeat(
    4000,
  );
  expect(recogniseCommitments(text, 0).length).toBe(8000);
});

test.each(['一的', '由一', '10%一', '全覆盖所有', '1个公园、至少', '比2020年10%'])(
  'nor does a clause without end: %s',
  (piece) => {
    expect(recogniseCommitments(piece.repeat(6000 / piece.length), 0).length).toBeLessThan(6000);
  },
);

test('nor does a paragraph of clauses without a figure', () => {
  expect(recogniseCommitments('甲，'.repeat(250_000), 0)).toEqual([]);
});
