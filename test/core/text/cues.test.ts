import { expect, test } from 'vitest';
import { blanks, CueTable } from '../../../language-server/src/core/text/cues.ts';

test('a text has the bits of those sets of which one cue stands in it', () => {
  const table = new CueTable();
  const dots = table.add(['…', '..']);
  const ranges = table.add([['-—', '0123456789']]);
  expect(table.bitsOf('完善设施。')).toBe(0);
  expect(table.bitsOf('完善设施…')).toBe(dots);
  expect(table.bitsOf('完善.设施.')).toBe(0);
  expect(table.bitsOf('完善设施..')).toBe(dots);
  expect(table.bitsOf('60—65张……')).toBe(dots | ranges);
  expect(table.bitsOf('60—')).toBe(0);
});

test('Traditional characters are read as Simplified ones', () => {
  const table = new CueTable();
  const sums = table.add(['万亿']);
  expect(table.bitsOf('三萬億元')).toBe(sums);
});

test('there is a bit for each of 32 sets, and for no more', () => {
  const table = new CueTable();
  const bits = Array.from({ length: 32 }, (_, at) => table.add([String.fromCharCode(0x41 + at)]));
  expect(new Set(bits).size).toBe(32);
  expect(table.bitsOf(String.fromCharCode(0x41 + 31))).toBe(bits[31]);
  expect(() => table.add(['老'])).toThrow(RangeError);
});

test('blanks are what a pattern takes for one, but for the ends of lines', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(all.filter((char) => /[^\S\r\n]/u.test(char)).sort()).toEqual([...blanks].sort());
});
