import { describe, expect, it } from 'vitest';
import { labelsAt, lineAfter } from '../support/complete.ts';
import { belowHeader } from '../support/cursor.ts';

const roster = `部门
  市民政局
  市发展和改革委员会（市发改委）
  市财政局
一、甲
`;

describe('in a bracket without a keyword at the end of a paragraph', () => {
  it.each([
    ['建成一批。（市‸', ['市民政局', '市财政局']],
    ['建成一批。（市‸）', ['市民政局', '市财政局']],
    ['建成一批。（‸）', ['责任部门', '市民政局']],
    ['建成一批。【市‸】。', ['市民政局']],
    ['建成一批。（市民政局牵头，‸）', ['市财政局', '市发改委']],
    ['建成一批。（市民政局牵头，市‸', ['市财政局', '市发改委']],
    ['（市民政局、‸', ['市财政局']],
    ['建成一批。（市民政局牵头，市财政局‸', ['牵头', '配合', '负责']],
    ['建成一批。(市民政局牵头,市财政局‸)', ['配合']],
  ])('departments: %s', (marked, expected) => {
    expect(labelsAt(roster + marked)).toEqual(expect.arrayContaining(expected));
  });

  it('without those named already', () => {
    const labels = labelsAt(`${roster}建成一批。（市民政局、市发改委牵头，‸）`);
    expect(labels).toEqual(['市财政局']);
  });

  it.each([
    ['amid a sentence', '建成一批（市‸'],
    ['amid a paragraph', '建成一批。（市‸）其他。'],
    ['behind what is no department', '建成一批。（包括食堂、‸'],
    ['behind a number', '建成一批。（2025年，‸'],
    ['behind a closed bracket', '建成一批。（市民政局牵头），‸'],
  ])('nothing %s', (_, marked) => {
    expect(labelsAt(roster + marked).filter((label) => /局|委|配合/u.test(label))).toEqual(
      marked.includes('其他') ? ['配合部门'] : [],
    );
  });

  it.each([
    ['市民政局', '建成一批。（市‸）', '建成一批。（市民政局‸）'],
    ['市财政局', '建成一批。（市民政局牵头，市‸）', '建成一批。（市民政局牵头，市财政局‸）'],
    ['配合', '建成一批。（市民政局牵头，市财政局‸）', '建成一批。（市民政局牵头，市财政局配合‸）'],
  ])('%s is put in its place', (label, marked, expected) => {
    expect(lineAfter(label, belowHeader(roster + marked))).toBe(expected);
  });
});
