import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../language-server/src/core/model/at-once.ts';
import { implementationsAt } from '../../../language-server/src/server/editor/implementations.ts';
import { type Workspace, workspaceOf } from './support/workspace.ts';

function found(workspace: Workspace): string[] {
  const { plan, offset } = workspace.at;
  return atOnce(implementationsAt(plan, offset, workspace.index)).map(({ targetUri, targetSelectionRange }) =>
    workspace.shown(targetUri, targetSelectionRange),
  );
}

const province = `
  规划 省规划
  部门
    省民政厅
  指标 床位占比
    2025年：≥55%
    责任部门：省民政厅
`;
const city = `
  规划 甲市方案
    依据：《省规划》
  指标 甲市床位占比
    对应：《省规划》床位占比
  指标 重复
    对应：床位占比
`;
const table = `
  规划 乙市方案
  | 指标 | 2025年 | 对应 |
  | 乙市床位占比 | 1% | 《省规划》床位占比、《省规划》床位占比 |
`;
const untitled = '指标 丁\n  对应：《省规划》床位占比';
const others = { 'a.plan': city, 'b.plan': table, 'd.plan': untitled };

describe('carried out is', () => {
  it('an indicator by those that serve it, each once', () => {
    const serving = ['a.plan: 甲市床位占比', 'a.plan: 重复', 'b.plan: 乙市床位占比', 'd.plan: 丁'];
    expect(found(workspaceOf({ 'p.plan': province.replace('床位', '床‸位'), ...others }))).toEqual(serving);
    const asked = { ...others, 'a.plan': city.replace('》床位', '》床‸位') };
    expect(found(workspaceOf({ 'p.plan': province, ...asked }))).toEqual(serving);
  });

  it('a plan by those that rest on it or serve its indicators', () => {
    const plans = ['a.plan: 甲市方案', 'b.plan: 乙市方案', 'd.plan: '];
    expect(found(workspaceOf({ 'p.plan': province.replace('省规', '省‸规'), ...others }))).toEqual(plans);
    const asked = { ...others, 'a.plan': city.replace('《省规', '《省‸规') };
    expect(found(workspaceOf({ 'p.plan': province, ...asked }))).toEqual(plans);
  });

  it('by nobody what nobody names, and no department', () => {
    expect(found(workspaceOf({ 'a.plan': city.replace('甲市床', '甲市‸床') }))).toEqual([]);
    expect(found(workspaceOf({ 'p.plan': province.replace('省民', '省‸民'), ...others }))).toEqual([]);
    expect(found(workspaceOf({ 'p.plan': '规划‸\n指标 甲', 'd.plan': '指标 甲\n  对应：《》甲' }))).toEqual(
      [],
    );
  });
});
