import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../language-server/src/core/model/source.ts';
import { changesOf } from '../../../language-server/src/print/reports/changes.ts';
import { excerptOf } from '../../../language-server/src/print/reports/excerpt.ts';
import {
  cleaned,
  linesOf,
  type ReviewLine,
  textOf,
} from '../../../language-server/src/print/reports/pieces.ts';
import { shortened } from '../../../language-server/src/print/reports/shortened.ts';
import { lineText } from './samples.ts';

const sentences = fc
  .array(fc.constantFrom('规划', '服务', '。', '，', '；”', '1,000', '𠮷', '、', '养老机构'), {
    maxLength: 80,
  })
  .map((parts) => parts.join(''));

describe('a shortened line', () => {
  const place = (before: string, marked: string, after: string): ReviewLine =>
    [
      { text: before, marked: false },
      { text: marked, marked: true },
      { text: after, marked: false },
    ].filter(({ text }) => text !== '');

  it('begins and ends at sentences', () => {
    const line = place(
      `${'很长的开头。'.repeat(9)}第一句。第二句，`,
      '此处',
      '，到这里。下一句很长，而且没有完',
    );
    expect(lineText(shortened(line, 12))).toBe('……第一句。第二句，**此处**，到这里。……');
  });

  it('begins and ends at clauses where sentences are long, and at any character where these are too', () => {
    expect(lineText(shortened(place(`${'甲'.repeat(9)}，乙乙`, '此处', `丙丙，${'丁'.repeat(9)}`), 8))).toBe(
      '……乙乙**此处**丙丙，……',
    );
    expect(lineText(shortened(place('甲'.repeat(9), '此处', '丁'.repeat(9)), 3))).toBe(
      '……甲甲甲**此处**丁丁丁……',
    );
  });

  it('parts no number at its comma', () => {
    expect(lineText(shortened(place(`${'甲'.repeat(9)}1,000人`, '此处', ''), 7))).toBe('……甲1,000人**此处**');
  });

  it('keeps the marked place, and only what stood around it, within bounds', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.string({ minLength: 1, maxLength: 40 }),
        sentences,
        (before, marked, after) => {
          const pieces = shortened(place(before, marked, after), 20);
          const at = pieces.findIndex((piece) => piece.marked);
          expect(pieces[at]?.text).toBe(marked);
          const [start = '', end = ''] = [textOf(pieces.slice(0, at)), textOf(pieces.slice(at + 1))];
          expect(before.endsWith(start.replace(/^……/, ''))).toBe(true);
          expect(after.startsWith(end.replace(/……$/, ''))).toBe(true);
          expect(Math.max(start.length, end.length)).toBeLessThanOrEqual(23);
          expect(`${start}${end}`).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});

const text = fc
  .array(fc.constantFrom('甲', '乙丙', ' ', '\n', '\r\n', '  ', '1'), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('an excerpt', () => {
  it('of any place has its line number, and nothing that is not in the text', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (whole, from, length) => {
        const source = sourceOf('memory:/a', whole);
        const { line, lines, more } = excerptOf(source, { start: from, end: from + length });
        expect(line).toBe(source.positionAt(from).line + 1);
        const squeezed = (of: string) => of.replace(/\s+/g, '');
        for (const each of lines) expect(squeezed(whole)).toContain(squeezed(textOf(each)));
        const touched = squeezed(whole.slice(from, from + length));
        const marked = lines.flat().filter((piece) => piece.marked);
        if (more === 0) expect(squeezed(textOf(marked))).toBe(touched);
      }),
    );
  });
});

describe('changes', () => {
  it('of any edits turn the lines of the text into those of the text edited', () => {
    const edits = fc
      .uniqueArray(fc.nat(30), { maxLength: 6 })
      .chain((places) =>
        fc.tuple(fc.constant(places.sort((a, b) => a - b)), fc.array(text, { minLength: 3, maxLength: 3 })),
      );
    fc.assert(
      fc.property(text, edits, (whole, [places, newTexts]) => {
        const source = sourceOf('memory:/a', whole);
        // no edit parts the two characters of a line break
        const at = (index: number) => {
          const place = Math.min(places[index] ?? whole.length, whole.length);
          return whole.slice(place - 1, place + 1) === '\r\n' ? place + 1 : place;
        };
        const given = Array.from({ length: Math.floor(places.length / 2) }, (_, index) => ({
          span: { start: at(2 * index), end: at(2 * index + 1) },
          newText: newTexts[index] ?? '',
        }));
        let edited = whole;
        for (const { span, newText } of given.toReversed()) {
          edited = edited.slice(0, span.start) + newText + edited.slice(span.end);
        }
        const inkOf = (lines: readonly ReviewLine[]) =>
          lines.map((line) => textOf(cleaned(line)).replace(/\s+/g, '')).join('\n');
        const linesIn = (of: string) => linesOf([{ text: of, marked: false }]);
        // line by line, as the changes say
        const result = linesIn(whole);
        for (const { line, before, after } of changesOf(source, given, 1000).toReversed()) {
          const first = before.length > 0 ? line - 1 : line;
          expect(inkOf(result.slice(first, first + before.length))).toBe(inkOf(before));
          result.splice(first, before.length, ...after);
        }
        expect(inkOf(result)).toBe(inkOf(linesIn(edited)));
      }),
    );
  });
});
