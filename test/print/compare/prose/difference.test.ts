import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ProsePiece,
  proseDifference,
} from '../../../../language-server/src/print/compare/prose/difference.ts';
import { nameFinder } from '../../../../language-server/src/print/compare/prose/tokens.ts';

const noNames = nameFinder([]);
const patience = 1000;

/** `到[-60%-][+65%+]。` */
function marked(pieces: readonly ProsePiece[]): string {
  const ends = { same: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] } as const;
  return pieces.map(({ kind, text }) => ends[kind].join(text)).join('');
}

const differenceOf = (before: string, after: string, names: readonly string[] = []) =>
  marked(proseDifference(before, after, nameFinder(names), patience));

describe('what differs between two wordings', () => {
  test.each([
    ['a number whole, with its unit', '占比达到60%以上', '占比达到65%以上', '占比达到[-60%-][+65%+]以上'],
    ['and with its sign', '降低-3.5个百分点', '降低+3.5个百分点', '降低[--3.5个百分点-][++3.5个百分点+]'],
    ['and with 万', '补助12.5万元', '补助12.8万元', '补助[-12.5万元-][+12.8万元+]'],
    ['even where only the unit is another', '用地30公顷', '用地30亩', '用地[-30公顷-][+30亩+]'],
    ['what came in', '建设综合体。', '建设综合体20个。', '建设综合体[+20个+]。'],
    ['what is gone', '建设综合体20个。', '建设综合体。', '建设综合体[-20个-]。'],
    ['nothing', '建设综合体。', '建设综合体。', '建设综合体。'],
    ['all', '', '建设综合体。', '[+建设综合体。+]'],
  ])('is %s', (_, before, after, expected) => {
    expect(differenceOf(before, after)).toBe(expected);
  });

  test('is a name whole, where the plan knows it', () => {
    const names = ['市民政局', '市民族事务局'];
    const [before, after] = names.map((name) => `由${name}负责实施`) as [string, string];
    expect(differenceOf(before, after, names)).toBe('由[-市民政局-][+市民族事务局+]负责实施');
  });

  test('has no islands: what both share of one or two characters is part of the change', () => {
    expect(differenceOf('到60%的30个', '到70%的40个')).toBe('到[-60%的30个-][+70%的40个+]');
    expect(differenceOf('到60%，覆盖30个', '到70%，覆盖40个')).toMatch(
      /^到\[-60%-\]\[\+70%\+\]，覆盖\[-30个-\]\[\+40个\+\]$/u,
    );
  });

  test('is all, where it takes too long to tell', () => {
    const text = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at * 7}项`).join('');
    const [before, after] = [text('甲乙'), text('丙丁')];
    expect(proseDifference(before, after, noNames, 1)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  test('leaves both texts whole', () => {
    const text = fc
      .array(
        fc.constantFrom(
          '市民政局',
          '覆盖率',
          '到',
          '60%',
          '65%',
          '，',
          '。',
          '2025年',
          '的',
          '建设',
          '\u3000',
          'km²',
        ),
      )
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = proseDifference(before, after, nameFinder(['市民政局']), patience);
        const without = (kind: ProsePiece['kind']) =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : piece.text)).join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
        // of two beside each other one would do
        for (const [at, { kind, text }] of pieces.entries()) {
          expect(text).not.toBe('');
          expect(kind).not.toBe(pieces[at + 1]?.kind);
        }
      }),
    );
  });
});
