import { expect, it } from 'vitest';
import { noOfficeRules } from '../../../../language-server/src/core/plans/office-rules.ts';
import { itemNamed, itemsAt, labelsAt, lineAfter } from '../support/complete.ts';
import { atCursor, belowHeader } from '../support/cursor.ts';

const office = {
  ...noOfficeRules,
  departments: [
    { name: '市民政局', otherNames: ['民政局'] },
    { name: '市财政局', otherNames: [] },
  ],
  documents: [
    { title: '关于推进养老服务发展的意见', number: '国办发〔2019〕5号' },
    { title: '某国老年人权益保障法' },
  ],
};

it('the departments of the office are offered behind the plan’s own, none of them twice', () => {
  const own = '部门\n  市教育局\n一、甲\n责任部门：';
  expect(labelsAt(`${own}‸`, { office })).toEqual(['市教育局', '市民政局', '市财政局', '民政局']);
  expect(labelsAt(`${own}民政局、‸`, { office })).toEqual(['市教育局', '市财政局']);
  const items = itemsAt(belowHeader(`${own}‸`), { office });
  expect(itemNamed('市民政局', items).detail).toBe('本单位的部门名录');
  expect(itemNamed('民政局', items).detail).toBe('市民政局的简称');
});

it('and as lines of the plan’s own roster', () => {
  expect(labelsAt('部门\n  市教育局\n  ‸', { office })).toEqual(
    expect.arrayContaining(['市民政局', '市财政局']),
  );
});

it('the documents of the office are offered under 依据, with their numbers', () => {
  const cursor = atCursor('规划 某市规划\n  依据：‸\n');
  expect(lineAfter('关于推进养老服务发展的意见', cursor, { office })).toBe(
    '  依据：《关于推进养老服务发展的意见》（国办发〔2019〕5号）‸',
  );
  expect(lineAfter('某国老年人权益保障法', cursor, { office })).toBe('  依据：《某国老年人权益保障法》‸');
});
