import { describe, expect, it } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { documented } from '../../../../language-server/src/server/editor/completion/documentation.ts';
import { filterTextOf } from '../../../../language-server/src/server/editor/completion/pinyin.ts';
import { completionsAt } from '../../../../language-server/src/server/editor/completion.ts';
import { isShownFor } from '../support/vscode-filter.ts';
import { workspaceOf } from '../support/workspace.ts';

const province = `
  规划 示范省养老服务规划
    规划期：2021—2025年
  指标 全省助餐点
    2025年：≥1000个
    属性：预期性
  指标 护理型床位占比
    2025年：≥55%
    属性：约束性
  指标 月探访率
    2025年：100%
    属性：约束性
  指标 海岛服务站覆盖率
    2025年：100%
    分解：乙市100%、丙市100%
  指标 每百户面积
    标准：≥30
    单位：平方米
`;
const city = (below: string) => `规划 甲市养老服务方案（2023—2025年）
  规划期：2023—2025年
  依据：《示范省养老服务规划》
指标 护理型床位占比
  2025年：≥60%
  属性：约束性
  责任部门：市民政局
${below}`;

function items(below: string, others: Readonly<Record<string, string>> = { province }): CompletionItem[] {
  const { index, at } = workspaceOf({ ...others, city: city(below) });
  return documented(completionsAt(at.plan.source.text, at.offset, at.plan, 'zh', index));
}

const labels = (found: readonly CompletionItem[]) => found.map(({ label }) => label);
const textOf = (item: CompletionItem | undefined) => (item?.textEdit as TextEdit | undefined)?.newText;

describe('behind 指标, what the superior plan has and this one lacks', () => {
  it('by name, the binding ones first, those for other places left out', () => {
    const found = items('指标 ‸');
    expect(labels(found)).toEqual(['月探访率', '助餐点', '每百户面积']);
    expect(found.map(({ detail }) => detail)).toEqual([
      '《示范省养老服务规划》的约束性指标，本规划还没有',
      '《示范省养老服务规划》的预期性指标，本规划还没有',
      '《示范省养老服务规划》的指标，本规划还没有',
    ]);
  });

  it.each([
    ['月探访率', '月探访率\n  2025年：100%\n  属性：约束性\n  对应：《示范省养老服务规划》月探访率'],
    // a total of the whole province is not the city's
    ['助餐点', '助餐点\n  2025年：—\n  属性：预期性\n  对应：《示范省养老服务规划》全省助餐点'],
    ['每百户面积', '每百户面积\n  单位：平方米\n  标准：≥30\n  对应：《示范省养老服务规划》每百户面积'],
  ])('%s, as a whole block in the manner of the file', (label, expected) => {
    expect(textOf(items('指标 ‸').find((item) => item.label === label))).toBe(expected);
  });

  it.each(['月', '探访', 'ytf', 'yuetanfang', 'tanfang'])('found by typing %s', (typed) => {
    expect(isShownFor(typed, filterTextOf('月探访率'))).toBe(true);
    const found = items(`指标 ${typed}‸`).find(({ label }) => label === '月探访率');
    expect(found?.textEdit).toMatchObject({ range: { start: { character: 3 } } });
  });

  it('the name alone where fields are there, and in a cell', () => {
    expect(textOf(items('指标 月‸\n  2025年：90%')[0])).toBe('月探访率');
    expect(textOf(items('| 指标 | 2025年 |\n| ‸ |  |').find(({ label }) => label === '月探访率'))).toBe(
      '月探访率',
    );
  });

  it('nothing where two files hold that plan, and where none is known', () => {
    expect(items('指标 ‸', { province, 'province (1)': province })).toEqual([]);
    expect(items('指标 ‸', {})).toEqual([]);
  });

  it('opens by itself once 指标 is accepted, if there is any', () => {
    const keyword = (others?: Readonly<Record<string, string>>) =>
      items('‸', others).find(({ label }) => label === '指标')?.command?.command;
    expect(keyword()).toBe('editor.action.triggerSuggest');
    expect(keyword({})).toBeUndefined();
  });
});
