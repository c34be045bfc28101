import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formattingEdits } from '../../../language-server/src/server/editor/document-formatting.ts';
import { formatPlan } from '../../../language-server/src/server/editor/format.ts';
import { mutate } from '../../support/mutations.ts';
import { randomFrom } from '../../support/random.ts';

const documentOf = (text: string) => TextDocument.create('file:///a.plan', 'plan', 1, text);

const messy = [
  '规划 甲规划',
  '    发文机关 ： 甲局',
  '',
  '一、总则',
  '指标 乙  ',
  '  2025年：   30%',
  '',
  '',
  '指标 丙',
  '      属性：约束性',
  '| 指标 | 2025年 |',
  '// 待核',
  '| 丁 | 5个',
  '| 戊戊戊 | 5个 |',
  '文字',
  '',
].join('\n');

/** The changes as `line:from-to text`. */
function shown(text: string, from?: number, to?: number, character = 0): string[] {
  const range = from === undefined || to === undefined ? undefined : rangeOf(from, to, character);
  return formattingEdits(documentOf(text), range && [range]).map(({ range: { start, end }, newText }) =>
    start.line === end.line
      ? `${start.line}:${start.character}-${end.character} ${newText}`
      : `${start.line}:${start.character}-${end.line}:${end.character} ${newText}`,
  );
}

function rangeOf(from: number, to: number, character: number) {
  return { start: { line: from, character: 0 }, end: { line: to, character } };
}

describe('a plan is formatted', () => {
  it('by the changes alone that it needs, line by line', () => {
    expect(shown(messy)).toEqual([
      '1:2-11 发文机关：',
      '4:4-6 ',
      '5:8-11 ',
      '7:0-8:0 ',
      '9:2-6 ',
      '10:5-5   ',
      '12:4-8     | 5个    |',
      '13:11-11    ',
    ]);
  });

  it('with no change where it needs none', () => {
    const taizhou = readFileSync(new URL('../../../examples/taizhou.plan', import.meta.url), 'utf8');
    expect(shown(taizhou)).toEqual([]);
    expect(shown('')).toEqual([]);
  });

  it('with its line breaks, and one at its end', () => {
    expect(shown('指标 甲\r\n  2025年：1\n  属性：约束性')).toEqual([
      '1:0-2:0   2025年：1\r\n',
      '2:0-8   属性：约束性\r\n',
    ]);
    expect(shown('文字\n \n')).toEqual(['1:0-2:0 ']);
  });
});

describe('a range is formatted', () => {
  it('in its lines alone', () => {
    expect(shown(messy, 4, 5, 3)).toEqual(['4:4-6 ', '5:8-11 ']);
    expect(shown(messy, 9, 9)).toEqual(['9:2-6 ']);
    expect(shown(messy, 7, 7)).toEqual(['7:0-8:0 ']);
    expect(shown(messy, 14, 15)).toEqual([]);
  });

  it('without the line that a selection of whole lines ends at', () => {
    expect(shown(messy, 4, 5)).toEqual(['4:4-6 ']);
  });

  it('with all rows of a table that it touches', () => {
    const table = shown(messy).slice(-3);
    expect(table).toHaveLength(3);
    for (const [from, to] of [
      [10, 10],
      [12, 13],
      [13, 13],
    ]) {
      expect(shown(messy, from, to, 1)).toEqual(table);
    }
    expect(shown(messy, 11, 11, 1)).toEqual([]);
  });
});

it('a range in a table that goes on over a blank line is formatted with the rows behind that', () => {
  const text = '|指标|2025年|\n|甲|1%|\n\n|乙乙乙|2%|\n';
  expect(shown(text, 1, 1, 1)).toEqual(shown(text));
  expect(shown(text).map((change) => change[0])).toEqual(['0', '1', '3']);
});

it('the changes to any text add up to the formatted one, and those of a range leave the rest alone', () => {
  const random = randomFrom(9704);
  for (let round = 0; round < 400; round++) {
    const text = mutate(messy, random)
      .map((line) => line.text)
      .join(random.pick(['\n', '\n', '\r\n']));
    const document = documentOf(text);
    expect(TextDocument.applyEdits(document, formattingEdits(document))).toBe(formatPlan(text));
    const line = random.below(document.lineCount);
    const part = formattingEdits(document, [rangeOf(line, line, 0)]);
    const all = formattingEdits(document);
    expect(all).toEqual(expect.arrayContaining(part));
  }
});
