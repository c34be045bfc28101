import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDeadline } from '../../../language-server/src/core/model/deadline-parser.ts';

const latest = (text: string) => {
  const date = parseDeadline(text, 0).latest;
  return date && `${date.year}-${date.month}-${date.day}`;
};

describe('the last day a deadline allows', () => {
  test.each([
    ['2025年', '2025-12-31'],
    ['2025', '2025-12-31'],
    ['到2025年', '2025-12-31'],
    ['2025年底', '2025-12-31'],
    ['2025年末', '2025-12-31'],
    ['２０２５年底', '2025-12-31'],
    ['2022 年底前', '2022-12-31'],
    ['2025年底前完成', '2025-12-31'],
    ['力争2025年年底前完成', '2025-12-31'],
    ['二〇二五年底', '2025-12-31'],
    ['2027年前', '2026-12-31'],
    ['2027年之前', '2026-12-31'],
    ['“十四五”末', '2025-12-31'],
    ['到“十四五”末', '2025-12-31'],
    ['“十四五”期间', '2025-12-31'],
    ['“十五五”前', '2025-12-31'],
    ['2024年上半年', '2024-6-30'],
    ['2024年下半年', '2024-12-31'],
    ['2024年第三季度', '2024-9-30'],
    ['2024年一季度', '2024-3-31'],
    ['2024年前三季度', '2024-9-30'],
    ['2024年年中', '2024-6-30'],
    ['2025年6月', '2025-6-30'],
    ['2025年6月底前', '2025-6-30'],
    ['2025年6月前', '2025-5-31'],
    ['2025年1月前', '2024-12-31'],
    ['2024年2月', '2024-2-29'],
    ['2025年6月上旬', '2025-6-10'],
    ['2025年6月中旬', '2025-6-20'],
    ['2025年6月下旬', '2025-6-30'],
    ['2025年6月15日', '2025-6-15'],
    ['2025年6月15日前', '2025-6-15'],
    ['2025-06-15', '2025-6-15'],
    ['2025.6.15', '2025-6-15'],
    ['2025年3月至6月', '2025-6-30'],
    ['2023—2025年', '2025-12-31'],
    ['2024年底前启动，2026年底前完成', '2026-12-31'],
    ['2025年底前见效，长期坚持', '2025-12-31'],
    ['2021年1—6月', '2021-6-30'],
    ['2021年9-12月底前', '2021-12-31'],
    ['2022年11月—2023年3月', '2023-3-31'],
    ['2025年一季度末', '2025-3-31'],
    ['2025年第二季度末前', '2025-6-30'],
    ['2024年第3、4季度', '2024-12-31'],
    ['2023年中', '2023-6-30'],
    ['2023年中前', '2023-6-30'],
    ['2024年底前启动，持续推进', '2024-12-31'],
    ['2023年起，2025年底前完成', '2025-12-31'],
    ['2025年完成中期评估', '2025-12-31'],
    ['2025年底前完成节前检查', '2025-12-31'],
  ])('%s: %s', (text, day) => {
    expect(latest(text)).toBe(day);
  });

  test('it keeps the words that say it', () => {
    expect(parseDeadline('力争2025年6月底前完成', 0).latest?.text).toBe('2025年6月底前');
  });
});

describe('no last day', () => {
  test.each([
    '长期',
    '持续推进',
    '',
    '尽快',
    '2025年初',
    '2025年2月30日',
    '前三季度',
    '12月底前',
    '2023年春节前',
    '2023年国庆节之前',
    '2024年汛期前',
    '2024年秋季开学前',
    '2024年春节期间',
    '2023年起',
    '自2023年起',
    '从2023年6月开始',
    '2023年7月1日起',
    '2025年以后',
    '“十四五”初期',
    '“十四五”中期',
    '“十四五”以来',
  ])('%s', (text) => {
    const { latest, recurring } = parseDeadline(text, 0);
    expect([latest, recurring]).toEqual([undefined, undefined]);
  });

  test.each(['每年', '每年12月底', '2023年起每年', '每季度末', '每半年一次', '每3年一次', '每月十五日前'])(
    '%s comes again',
    (text) => {
      const { latest, recurring } = parseDeadline(text, 0);
      expect([latest, recurring]).toEqual([undefined, true]);
    },
  );
});

describe('a time without a year', () => {
  const inPlan = (text: string, start: number, end: number) => {
    const { latest: date, recurring } = parseDeadline(text, 0, { start, end });
    return [date && `${date.year}-${date.month}-${date.day}`, recurring];
  };

  test.each([
    ['6月底', '2024-6-30'],
    ['6月底前完成', '2024-6-30'],
    ['4月5日前', '2024-4-5'],
    ['上半年', '2024-6-30'],
    ['第三季度', '2024-9-30'],
    ['前三季度', '2024-9-30'],
    ['年底前', '2024-12-31'],
    ['12月底前', '2024-12-31'],
    ['十二月底', '2024-12-31'],
    ['全年', '2024-12-31'],
    ['3月启动，10月底前完成', '2024-10-31'],
    ['3月—6月', '2024-6-30'],
    ['2023年底前', '2023-12-31'],
  ])('is of the year of a plan of one year: %s', (text, day) => {
    expect(inPlan(text, 2024, 2024)).toEqual([day, undefined]);
  });

  test.each(['6月底', '上半年', '年底前', '4月5日前'])('is of no year in a longer plan: %s', (text) => {
    expect(inPlan(text, 2023, 2025)).toEqual([undefined, undefined]);
  });

  test.each(['每月10日前', '每月底'])('comes again in any plan: %s', (text) => {
    expect(inPlan(text, 2024, 2024)).toEqual([undefined, true]);
  });

  test.each(['长期', '春节前', '尽快', '6个月', '3月起'])('is none: %s', (text) => {
    expect(inPlan(text, 2024, 2024)).toEqual([undefined, undefined]);
  });
});

test('it knows where it was written', () => {
  expect(parseDeadline('　2025年底前。', 100)).toMatchObject({
    text: '2025年底前',
    span: { start: 101, end: 108 },
  });
  expect(parseDeadline('', 100)).toEqual({ text: '', span: { start: 100, end: 100 } });
});

test('a month that does not exist gives no date, before it or in it', () => {
  for (const text of ['2025年31月前', '2025年13月', '2025年0月底前'])
    expect(parseDeadline(text, 0).latest).toBeUndefined();
});

test('any text can be asked, and its place lies inside it', () => {
  const words =
    '2025年 2025 “十四五” 年 月 日 底 前 6 12 31 第三季度 上半年 每 — 至 . - 十 二〇二五年 完成 ( )'.split(
      ' ',
    );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((some) => some.join('')),
  );
  fc.assert(
    fc.property(text, fc.nat(1000), (written, start) => {
      const { span, text, latest } = parseDeadline(written, start);
      expect(text).toBe(written.slice(span.start - start, span.end - start));
      if (!latest) return;
      const date = new Date(Date.UTC(latest.year, (latest.month ?? 0) - 1, latest.day));
      expect([date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([latest.month, latest.day]);
    }),
    { numRuns: 2000 },
  );
});
