import { describe, expect, it } from 'vitest';
import type { TypeHierarchyItem } from 'vscode-languageserver-types';
import { atOnce } from '../../../language-server/src/core/model/at-once.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { above, below, hierarchyAt } from '../../../language-server/src/server/editor/plan-hierarchy.ts';
import { type Workspace, workspaceOf } from './support/workspace.ts';

const nation = `
  规划 国家规划
    规划期：2021—2025年
  指标 床位占比
    2025年：≥55%
`;
const province = `
  规划 省规划
    依据：《国家规划》
  | 指标 | 2025年 | 对应 |
  | 省床位占比 | 56% | 《国家规划》床位占比 |
  | 省站点 | 5个 | 《国家规划》没有的 |
  | 省面积 | 5平方米 | 《国家规划》 |
`;
const city = `
  规划 市方案
    依据：《省规划》、《国家规划》
  指标 市床位占比
    2025年：60%
    对应：《省规划》省床位占比、《国家规划》床位占比
`;
const texts = { 'nation.plan': nation, 'province.plan': province, 'city.plan': city };

function itemAt(
  place: string,
  from: Readonly<Record<string, string>> = texts,
): [Workspace, TypeHierarchyItem[]] {
  const marked = Object.entries(from).map(([name, text]) => [
    name,
    text.replace(place, `${place[0]}‸${place.slice(1)}`),
  ]);
  const workspace = workspaceOf(Object.fromEntries(marked));
  const { plan, offset } = workspace.at;
  return [workspace, hierarchyAt(plan, offset, workspace.index, 'zh')];
}

/** `name (detail)` */
const shown = (items: readonly TypeHierarchyItem[]) =>
  items.map(({ name, detail }) => (detail ? `${name} (${detail})` : name));

function around(place: string): { above: string[]; at: string[]; below: string[] } {
  const [{ index }, items] = itemAt(place);
  return {
    above: items.flatMap((item) => shown(above(item, index, 'zh'))),
    at: shown(items),
    below: items.flatMap((item) => shown(atOnce(below(item, index, 'zh')))),
  };
}

describe('above and below', () => {
  it('an indicator stand those it serves and those that serve it', () => {
    expect(around('省床位占比 |')).toEqual({
      above: ['床位占比 (国家规划)'],
      at: ['省床位占比 (省规划)'],
      below: ['市床位占比 (市方案)'],
    });
    expect(around('床位占比\n    2025年：≥55')).toEqual({
      above: [],
      at: ['床位占比 (国家规划)'],
      below: ['市床位占比 (市方案)', '省床位占比 (省规划)'],
    });
  });

  it('an indicator stands the plan alone where 对应 names no indicator, and nothing where there is none', () => {
    expect(around('省面积').above).toEqual(['国家规划 (2021—2025年)']);
    expect(around('省站点').above).toEqual([]);
  });

  it('a plan stand those it rests on and those that rest on it', () => {
    expect(around('省规划\n')).toEqual({
      above: ['国家规划 (2021—2025年)'],
      at: ['省规划'],
      below: ['市方案'],
    });
  });

  it('what is named elsewhere is where it is declared', () => {
    expect(around('》省床位占比'.slice(1)).at).toEqual(['省床位占比 (省规划)']);
    const [workspace, [item]] = itemAt('《国家规划》\n');
    expect(item && workspace.shown(item.uri, item.selectionRange)).toBe('nation.plan: 国家规划');
  });
});

it('two files that hold a plan of one title stand above both', () => {
  const from = { ...texts, 'nation-2.plan': nation };
  const aboveOf = (place: string) => {
    const [{ index }, items] = itemAt(place, from);
    return items.flatMap((item) => above(item, index, 'zh').map(({ uri }) => uri.split('/').at(-1)));
  };
  expect(aboveOf('省规划\n    依据').sort()).toEqual(['nation-2.plan', 'nation.plan']);
  expect(aboveOf('省床位占比 |').sort()).toEqual(['nation-2.plan', 'nation.plan']);
});

it('is found again after typing above it', () => {
  const [{ index, plan }, [item]] = itemAt('省床位占比 |');
  const { uri, text } = plan('province.plan').source;
  index.update(uri, readPlan(`// 注\n${text}`, uri));
  expect(shown(atOnce(below(item as TypeHierarchyItem, index, 'zh')))).toEqual(['市床位占比 (市方案)']);
  index.remove(uri);
  expect(atOnce(below(item as TypeHierarchyItem, index, 'zh'))).toEqual([]);
});

it('departments have no place in it', () => {
  expect(itemAt('市民政局', { 'a.plan': '规划 甲\n部门\n  市民政局' })[1]).toEqual([]);
});
