import { expect, test } from 'vitest';
import { parseBreakdown } from '../../../language-server/src/core/model/breakdown.ts';

const read = (text: string) =>
  parseBreakdown(text, 0)?.map(({ place, value }) => `${place} ${value.low} ${value.unit.text}`);

test.each([
  ['甲区10个、乙区20个', ['甲区 10 个', '乙区 20 个']],
  ['甲区：10个；乙区：20个。', ['甲区 10 个', '乙区 20 个']],
  ['甲区（10个），乙区（２０个）', ['甲区 10 个', '乙区 20 个']],
  ['2023年10个、2024年20个', ['2023年 10 个', '2024年 20 个']],
  ['甲区 3000张, 乙区 0.4万张', ['甲区 3000 张', '乙区 0.4 万张']],
])('%s', (text, parts) => {
  expect(read(text)).toEqual(parts);
});

test.each(['各区10个', '甲区10个、其他各区若干', '甲区10个等', '甲区10个', '见附件', ''])(
  'leaves open how many there are, or can’t be read: %s',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('every part knows its place in the file', () => {
  const [, second] = parseBreakdown('甲区10个、乙区20个', 100) ?? [];
  expect(second?.span).toEqual({ start: 106, end: 111 });
  expect(second?.value.span).toEqual({ start: 108, end: 111 });
});
