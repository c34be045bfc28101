import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../language-server/src/core/model/quantity.ts';
import { parseValue } from '../../../../language-server/src/core/model/value/parse.ts';
import { meaning } from './meaning.ts';

const vocabulary =
  '≥ ≤ > < >= = ~ ≈ 不低于 至少 超过 不超过 低于 达到 为 控制在 保持在 以上 及以上 以下 以内 左右 余 多 每年 每3年 每天 每百户 每个区 每 ' +
  '人均 力争 原则上 累计 提高 提高到 下降 降至 年均 增长 比2020年 由5% 的 且 全覆盖 实现 一半 八成 三分之二 百分之 十五 三十 半 两 一 0 1 30 ' +
  '2.3 1,200 4.5 2025年 - — — 至 [ ] ( ) / : , . 、 ; 。 % ‰ 万 亿 人 个 平方米 公里 倍 个百分点 次 户 元 亩 垃圾 无 完成 /10万 /年 * ①';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.constantFrom(...vocabulary.split(' '), ' ', '\u3000'), { maxLength: 9 })
    .map((words) => words.join('')),
);

const fullWidth = (text: string) =>
  text
    .replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');

/** Units and words are kept as written, so only their width is made the same. */
const meaningInHalfWidth = (value: Value) => meaning(value).normalize('NFKC');

describe('whatever is written', () => {
  test('it is read, and every place lies inside it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(1000), (text, start) => {
        const value = parseValue(text, start);
        const end = start + text.length;
        expect(value.span.start).toBeGreaterThanOrEqual(start);
        expect(value.span.end).toBeLessThanOrEqual(end);
        expect(value.text).toBe(text.slice(value.span.start - start, value.span.end - start));
        if (value.kind !== 'words' || !value.problem) return;
        const { span } = value.problem;
        expect(span.start).toBeGreaterThanOrEqual(value.span.start);
        expect(span.end).toBeLessThanOrEqual(value.span.end);
        expect(span.start).toBeLessThan(span.end);
      }),
      { numRuns: 3000 },
    );
  });

  test('what was read before is read alike at every place', () => {
    // so long a text is not remembered
    const blanks = ' '.repeat(40);
    fc.assert(
      fc.property(anyText, fc.nat(1000), (text, start) => {
        const value = parseValue(text, start);
        if (value.text !== '') expect(parseValue(blanks + text, start - blanks.length)).toEqual(value);
        expect(parseValue(text, start)).toEqual(value);
      }),
      { numRuns: 3000 },
    );
  });

  test('a range never ends before it begins', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = parseValue(text, 0);
        if (value.kind === 'quantity') expect(value.low.lte(value.high)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('full-width and half-width mean the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [half, full] = [parseValue(text, 0), parseValue(fullWidth(text), 0)];
        expect(meaningInHalfWidth(full)).toBe(meaningInHalfWidth(half));
        expect(full.span).toEqual(half.span);
      }),
      { numRuns: 3000 },
    );
  });

  test('blanks make no difference, unless they stand between two digits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const wide = [...text].map((char) => (/\d|\s/u.test(char) ? char : ` ${char}\u3000`)).join('');
        const withoutBlanks = (value: Value) => meaningInHalfWidth(value).replace(/\s/gu, '');
        expect(withoutBlanks(parseValue(wide, 0))).toBe(withoutBlanks(parseValue(text, 0)));
      }),
      { numRuns: 2000 },
    );
  });

  test('a start moves every place by as much', () => {
    fc.assert(
      fc.property(anyText, fc.nat(1000), (text, start) => {
        const [here, there] = [parseValue(text, 0), parseValue(text, start)];
        expect(there.span).toEqual({ start: here.span.start + start, end: here.span.end + start });
        expect(meaning(there)).toBe(meaning(here));
      }),
    );
  });
});

test.each([
  '3',
  '一',
  '30%',
  '每百户',
  '≥',
  '的3',
  '(',
  '()',
  '[',
  '比',
  '由',
  '万',
  '1 ',
  '个',
  '垃圾',
  '且',
  '/10万',
  '1,',
  '—',
])('%s without end is read in time that grows with the length only', (piece) => {
  // in time that grows with the square of it, none of these tests would end
  const { text } = parseValue(piece.repeat(400_000 / piece.length), 0);
  expect(text.length).toBeGreaterThan(300_000);
});
