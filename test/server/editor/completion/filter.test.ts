import { describe, expect, it } from 'vitest';
import { filterTextOf } from '../../../../language-server/src/server/editor/completion/pinyin.ts';
import { itemNamed, itemsAt } from '../support/complete.ts';
import { belowHeader } from '../support/cursor.ts';
import { isShownFor } from '../support/vscode-filter.ts';

const longName = '实行全科服务模式的城乡社区覆盖率';

describe('a name is still shown when what is typed is', () => {
  it.each([
    ['市民政局', '市', 'its first character'],
    ['市民政局', '民政', 'characters from its midst'],
    ['市民政局', '市局', 'some of its characters'],
    ['市民政局', 'shiminzheng', 'its pinyin'],
    ['市民政局', 'minz', 'the pinyin from its midst'],
    ['市民政局', 'smzj', 'its initials'],
    ['市民政局', 'mzj', 'the initials from its midst'],
    ['市民政局', 'SMZJ', 'in capitals'],
    ['重庆市卫生健康委', 'chongqing', 'the reading the word has'],
    [longName, '覆盖率', 'the end of a long name'],
    [longName, 'sxqkfw', 'the initials of a long name'],
  ])('%s: %s (%s)', (name, typed) => {
    expect(isShownFor(typed, filterTextOf(name))).toBe(true);
  });
});

it.each([
  ['市民政局', '财'],
  ['市民政局', '局民'],
  ['市民政局', 'cz'],
])('%s is not shown for %s', (name, typed) => {
  expect(isShownFor(typed, filterTextOf(name))).toBe(false);
});

it('begins with the name itself, for editors that go by the start alone', () => {
  expect(filterTextOf('市民政局').startsWith('市民政局 ')).toBe(true);
});

it('finds keywords in every spelling, and signs by what they mean', () => {
  const keywords = itemsAt(belowHeader('‸'));
  for (const typed of ['指', 'zhibiao', 'zb', 'indicator', '指標']) {
    expect(isShownFor(typed, itemNamed('指标', keywords).filterText ?? '')).toBe(true);
  }
  const values = itemsAt(belowHeader('指标 甲\n  2025年：‸'));
  for (const typed of ['≥', '>=', '不低', '大于等于']) {
    expect(isShownFor(typed, itemNamed('≥', values).filterText ?? '')).toBe(true);
  }
});

it('keeps the order given, whatever the labels are', () => {
  const sorted = itemsAt(belowHeader('指标 甲\n  ‸')).map(({ sortText }) => sortText as string);
  expect(sorted).toEqual([...sorted].sort());
});
