import { describe, expect, it } from 'vitest';
import {
  renumberAll,
  renumberNeighbours,
} from '../../../../language-server/src/server/editor/actions/renumber-headings.ts';
import { textAfter, titles } from './support/act.ts';

/** The headings of a text, one a character of its mark. */
const marks = (text: string) => text.split('\n').map((line) => line.split(/(?<=[、）.]|\d )/u)[0]);

describe('the headings at the cursor', () => {
  it.each([
    [
      ['三、甲', '一、乙‸', '二、丙'],
      ['一、', '二、', '三、'],
    ],
    [
      ['一、甲', '（一）乙', '（三）丙‸', '（四）丁', '三、戊'],
      ['一、', '（一）', '（二）', '（三）', '三、'],
    ],
    [
      ['1.甲', '２．乙‸', '2.丙'],
      ['1.', '２．乙', '3.'],
    ],
    [
      ['专栏1 甲', '专栏3 乙‸'],
      ['专栏1 ', '专栏2 '],
    ],
  ])('%s', (before, expected) => {
    expect(marks(textAfter(renumberNeighbours, before.join('\n')))).toEqual(expected);
  });

  it('go on from the chapter before, where the plan counts through', () => {
    const before = ['一、甲', '1.乙', '2.丙', '二、丁', '3.戊', '4.己', '三、庚', '7.辛‸', '9.壬'];
    expect(marks(textAfter(renumberNeighbours, before.join('\n'))).slice(-2)).toEqual(['5.', '6.']);
  });

  it('are left alone where they are in order', () => {
    expect(titles(renumberNeighbours, '一、甲‸\n二、乙')).toEqual([]);
  });
});

describe('all headings', () => {
  it.each([
    [
      'anew in each chapter',
      ['一、甲', '（一）乙', '（三）丙', '三、丁', '（一）戊', '（一）己'],
      ['一、', '（一）', '（二）', '二、', '（一）', '（二）'],
    ],
    [
      'through the document, where it does so',
      ['一、甲', '1.乙', '2.丙', '二、丁', '3.戊', '3.己', '三、庚', '4.辛'],
      ['一、', '1.', '2.', '二、', '3.', '4.', '三、', '5.'],
    ],
    [
      'boxes by themselves',
      ['一、甲', '专栏1 乙', '二、丙', '专栏3 丁'],
      ['一、', '专栏1 ', '二、', '专栏2 '],
    ],
    [
      'two lists under one heading, where both are in order',
      ['一、甲', '1.乙', '2.丙', '文字。', '1.丁', '2.戊', '三、己'],
      ['一、', '1.', '2.', '文字。', '1.', '2.', '二、'],
    ],
    [
      'past a number that a line of text begins with',
      ['一、甲', '1.乙', '2.5G网络覆盖', '3.丙', '三、丁'],
      ['一、', '1.', '2.', '3.', '二、'],
    ],
  ])('%s', (_, before, expected) => {
    expect(marks(textAfter(renumberAll, `‸${before.join('\n')}`))).toEqual(expected);
  });

  it('are said how many', () => {
    expect(titles(renumberAll, '‸一、甲\n三、乙\n四、丙')).toEqual(['全文标题重新编号（2处）']);
    expect(titles(renumberAll, '‸一、甲\n三、乙', 'en')).toEqual(['Renumber all headings (1 place)']);
    expect(titles(renumberAll, '‸一、甲\n二、乙')).toEqual([]);
  });
});
