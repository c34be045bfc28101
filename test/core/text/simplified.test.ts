import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { traditionalFile } from '../../../docs/traditional.ts';
import {
  matchAsWritten,
  matchesAsWritten,
  simplified,
} from '../../../language-server/src/core/text/simplified.ts';

const han = Array.from({ length: 0x9fff - 0x3400 + 1 }, (_, at) => String.fromCharCode(0x3400 + at));

describe('the table of Traditional characters', () => {
  it('is what opencc-js knows', () => {
    const file = new URL('../../../language-server/src/core/text/traditional.json', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(traditionalFile());
  });

  it.each(['t', 'tw', 'hk'] as const)('reads each character of %s as opencc-js does', (from) => {
    const convert = Converter({ from, to: 'cn' });
    const others = han.filter((char) => {
      const wanted = convert(char);
      return wanted.length === 1 && wanted !== char && simplified(char) !== wanted;
    });
    // those that are Simplified themselves, and those of which regions are not of one mind
    expect(others.filter((char) => !'么乾著鯰顎'.includes(char))).toEqual([]);
  });

  it.each([
    ['全覆蓋', '全覆盖'],
    ['衞生、裏面、裡面、線上、綫上、臺灣、為、爲、羣眾', '卫生、里面、里面、线上、线上、台湾、为、为、群众'],
    ['工業產銷率 102%', '工业产销率 102%'],
  ])('reads %s as %s', (written, read) => {
    expect(simplified(written)).toBe(read);
  });
});

describe('a Simplified text', () => {
  it.each([
    '什么',
    '显著',
    '著作',
    '乾县、乾坤',
    '皇后、公里、干部、台州、征收、范围',
    '“十四五”时期',
    'plan',
  ])('comes through as it is: %s', (text) => expect(simplified(text)).toBe(text));

  it('is what any text is once it has been read, character by character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...han), fc.string()) }), (text) => {
        const read = simplified(text);
        expect(read.length).toBe(text.length);
        expect(simplified(read)).toBe(read);
      }),
    );
  });
});

describe('what a pattern finds', () => {
  it('is what was written, with its groups', () => {
    const match = matchAsWritten(/(?<who>.{2}局)(牵头)/u, '由財政局牽頭');
    expect([...(match ?? [])]).toEqual(['財政局牽頭', '財政局', '牽頭']);
    expect(match?.groups?.who).toBe('財政局');
    expect(match?.index).toBe(1);
    expect(matchAsWritten(/牵头/u, '配合')).toBeNull();
  });

  it('is all of it where the pattern is global, and a group that has no part in it stays so', () => {
    const found = matchesAsWritten(/(\d+)?个/gu, '3個，各個、個');
    expect(found.map(({ 0: all, 1: count, index }) => [all, count, index])).toEqual([
      ['3個', '3', 0],
      ['個', undefined, 4],
      ['個', undefined, 6],
    ]);
  });
});
