import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/sketch.ts';

const roster = `
  部门
    市民政局
    市发展和改革委员会（市发改委、发改委）
    各区（功能区）
    各市（区）人民政府：海陵区人民政府、姜堰区人民政府、市医药高新区管委会
    海陵区人民政府（海陵区）
`;

/** The departments that the mentions of a responsibility stand for. */
function departments(list: string): (string | undefined)[] {
  return planOf(`${roster}\n  一、甲\n  责任部门：${list}`).sections[0]?.responsibility?.mentions.map(
    ({ department }) => department?.name,
  ) as (string | undefined)[];
}

describe('a mention stands for a department of the roster', () => {
  it('by its full name, a short name, or both', () => {
    expect(departments('市民政局、市发改委、发改委、市发展和改革委员会')).toEqual([
      '市民政局',
      '市发展和改革委员会',
      '市发展和改革委员会',
      '市发展和改革委员会',
    ]);
    expect(departments('市发展和改革委员会（市发改委、发改委）')).toEqual(['市发展和改革委员会']);
  });

  it('whatever the width of its brackets and the blanks in it', () => {
    expect(departments('各区(功能区)、各区（功能区）、各市(区)人民政府、市 民 政 局')).toEqual([
      '各区',
      '各区',
      '各市（区）人民政府',
      '市民政局',
    ]);
  });

  it('or for none', () => {
    expect(departments('市财政局')).toEqual([undefined]);
    expect(planOf('一、甲\n责任部门：市民政局').mentions).toMatchObject([{ name: '市民政局' }]);
  });

  it('whose name a copied text breaks', () => {
    const plan = planOf(`
      部门
        市人力资源社会保障局
      一、甲
      推动落实。【责任部门：市人力资
      源社会保障局】
    `);
    expect(plan.mentions).toMatchObject([
      { name: '市人力资源社会保障局', department: { name: '市人力资源社会保障局' } },
    ]);
  });
});

describe('a collective', () => {
  it('lists whom it stands for', () => {
    const [, , , collective] = planOf(roster).roster;
    expect(collective?.members.map(({ name, department }) => [name, department?.name])).toEqual([
      ['海陵区人民政府', '海陵区人民政府'],
      ['姜堰区人民政府', undefined],
      ['市医药高新区管委会', undefined],
    ]);
  });
});

describe('the roster', () => {
  it('may be missing, empty, or in one line', () => {
    expect(planOf('一、甲')).toMatchObject({ hasRoster: false, roster: [] });
    expect(planOf('部门\n\n一、甲')).toMatchObject({ hasRoster: true, roster: [] });
    expect(planOf('部门：市民政局、市发展和改革委员会（市发改委）').roster).toMatchObject([
      { name: '市民政局', shortNames: [] },
      { name: '市发展和改革委员会', shortNames: [{ value: '市发改委' }] },
    ]);
  });

  it('counts mentions in the order of the text, and no members', () => {
    const plan = planOf(`${roster}
  一、甲
  指标 乙
    责任部门：市民政局
  责任部门：市财政局
  （一）丙（责任部门：市发改委）
  责任部门：各区
    `);
    expect(plan.mentions.map(({ name }) => name)).toEqual(['市民政局', '市财政局', '市发改委', '各区']);
  });
});
