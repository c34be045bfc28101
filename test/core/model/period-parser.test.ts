import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parsePeriod,
  parsePlanDate,
  parseYear,
  periodInTitle,
} from '../../../language-server/src/core/model/period-parser.ts';

const years = (text: string) => {
  const period = parsePeriod(text);
  return period && [period.start, period.end];
};

describe('the years of 规划期', () => {
  test.each([...'—–-－～~〜至到'].map((dash) => [`2023${dash}2025年`]))('%s', (text) => {
    expect(years(text)).toEqual([2023, 2025]);
  });

  test.each([
    ['2021-2025', 2021, 2025],
    ['2023年至2025年', 2023, 2025],
    ['2023年——2025年', 2023, 2025],
    ['２０２３－２０２５年', 2023, 2025],
    [' 2023 — 2025 年。', 2023, 2025],
    ['2023年1月—2025年12月', 2023, 2025],
    ['二〇二三至二〇二五年', 2023, 2025],
    ['2025年', 2025, 2025],
    ['“十四五”', 2021, 2025],
    ['十四五', 2021, 2025],
    ['「十四五」時期', 2021, 2025],
    ['“十三五”时期', 2016, 2020],
    ['“十四五”规划期', 2021, 2025],
    ['第十四个五年规划', 2021, 2025],
  ])('%s: %i to %i', (text, start, end) => {
    expect(years(text)).toEqual([start, end]);
  });

  test.each([
    ['一五', 1953, 1957],
    ['二五', 1958, 1962],
    ['三五', 1966, 1970],
    ['四五', 1971, 1975],
    ['五五', 1976, 1980],
    ['九五', 1996, 2000],
    ['十五', 2001, 2005],
    ['十一五', 2006, 2010],
    ['十二五', 2011, 2015],
    ['十五五', 2026, 2030],
    ['十六五', 2031, 2035],
  ])('“%s” was %i to %i', (plan, start, end) => {
    expect(years(`“${plan}”`)).toEqual([start, end]);
  });

  test('it is kept as written', () => {
    expect(parsePeriod(' 2023 — 2025年 ')?.text).toBe('2023 — 2025年');
  });

  test.each(['', '长期', '2025—2023年', '25年', '“五”', '2023—2025—2027年', '八成'])('%s is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe('the period in a title', () => {
  test.each([
    ['泰州市城乡社区服务体系建设行动方案(2023—2025年)', '2023—2025年', 2023, 2025],
    ['三亚市城乡社区服务体系建设行动计划（2023-2025）', '2023-2025', 2023, 2025],
    ['“十四五”城乡社区服务体系建设行动计划（2023—2025年）', '2023—2025年', 2023, 2025],
    ['珠海市城乡社区服务体系建设“十四五”规划实施方案', '“十四五”', 2021, 2025],
    ['某市十四五城乡社区服务体系建设规划', '十四五', 2021, 2025],
    ['某市第十四个五年规划和2035年远景目标纲要', '第十四个五年规划', 2021, 2025],
    ['某市“十五”计划', '“十五”', 2001, 2005],
    ['某市2025年工作要点', '2025年', 2025, 2025],
  ])('%s: %s', (title, text, start, end) => {
    expect(periodInTitle(title)).toEqual({ text, start, end });
  });

  test.each([
    '某市十五分钟生活圈建设规划',
    '某办法（2020年修订）',
    '到2035年的远景',
    '某市养老服务规划',
    '〔2022〕60号',
  ])('%s names none', (title) => {
    expect(periodInTitle(title)).toBeUndefined();
  });
});

describe('a year', () => {
  test.each([
    ['2025年', 2025],
    ['2025', 2025],
    ['２０２５年', 2025],
    [' 2025 年 ', 2025],
    ['二〇二五年', 2025],
    ['二零二五年', 2025],
    ['二○二五年', 2025],
    ['2025年底', 2025],
    ['2025年末', 2025],
    ['2025年底前', 2025],
    ['到2025年末以前', 2025],
    ['到2025年', 2025],
    ['“十四五”末', 2025],
    ['十三五期末', 2020],
    ['“十四五”末前', 2025],
  ])('%s is %i', (text, year) => {
    expect(parseYear(text)).toBe(year);
  });

  test.each(['', '25年', '2025年8月', '20255', '2025—2027年', '完成', '“十四五”'])('%s is none', (text) => {
    expect(parseYear(text)).toBeUndefined();
  });
});

describe('a date', () => {
  test.each([
    ['2023年8月31日', { year: 2023, month: 8, day: 31 }],
    ['2023 年 8 月 31 日', { year: 2023, month: 8, day: 31 }],
    ['２０２３年８月３１日', { year: 2023, month: 8, day: 31 }],
    ['二〇二三年八月三十一日', { year: 2023, month: 8, day: 31 }],
    ['二○二三年十二月二十日', { year: 2023, month: 12, day: 20 }],
    ['二O二五年三月一日', { year: 2025, month: 3, day: 1 }],
    ['12 March 2023', { year: 2023, month: 3, day: 12 }],
    ['March 12, 2023', { year: 2023, month: 3, day: 12 }],
    ['1st Sept 2023', { year: 2023, month: 9, day: 1 }],
    ['March 2023', { year: 2023, month: 3 }],
    ['2023-10-08', { year: 2023, month: 10, day: 8 }],
    ['2023-10-08 10:28', { year: 2023, month: 10, day: 8 }],
    ['2023/10/8', { year: 2023, month: 10, day: 8 }],
    ['2023.10.8', { year: 2023, month: 10, day: 8 }],
    ['2023年8月', { year: 2023, month: 8 }],
    ['2023-08', { year: 2023, month: 8 }],
    ['2023年', { year: 2023 }],
    ['2024年2月29日', { year: 2024, month: 2, day: 29 }],
  ])('%s', (text, date) => {
    expect(parsePlanDate(text)).toEqual({ ...date, text });
  });

  test.each([
    '2023年2月29日',
    '2023年2月30日',
    '30 February 2023',
    'spring 2023',
    '2023年13月1日',
    '2023年0月1日',
    '2023年6月31日',
    '2023-10/08',
    '2023年三五月',
    '8月31日',
    '20231008',
    '近日',
    '',
  ])('%s is none', (text) => {
    expect(parsePlanDate(text)).toBeUndefined();
  });

  test('every day of the calendar is one, in every way of writing it', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
        for (const text of [
          iso,
          `${year}年${month}月${day}日`,
          `${year}.${month}.${day}`,
          `${year}/${month}/${day}`,
        ]) {
          expect(parsePlanDate(text)).toEqual({ year, month, day, text });
        }
      }),
    );
  });
});

test('any text can be asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const ask of [parsePeriod, periodInTitle, parseYear, parsePlanDate])
        expect(() => ask(text)).not.toThrow();
    }),
  );
});

const seeds = new URL('../../../../shared/seeds/', import.meta.url);
test.skipIf(!existsSync(seeds))('the titles of the published plans name their periods', () => {
  const periods = readdirSync(seeds).map((file) => {
    const lines = readFileSync(new URL(file, seeds), 'utf8').slice(0, 3000).split('\n');
    const title =
      lines.find((line) => /服[务務]体?體?系建[设設].*(?:[规規][划劃]|方案|[计計][划劃])/.test(line)) ?? '';
    const period = periodInTitle(title);
    return [file, period?.start, period?.end];
  });
  expect(periods).toEqual([
    ['deyang.txt', 2016, 2020],
    ['sanya.txt', 2023, 2025],
    ['shidian.txt', 2021, 2025],
    ['taizhou.txt', 2023, 2025],
    ['zhuhai.txt', 2021, 2025],
  ]);
});
