import { describe, expect, it } from 'vitest';
import type { Location } from 'vscode-languageserver-types';
import type { Language } from '../../../language-server/src/core/text/localized.ts';
import { codeLenses } from '../../../language-server/src/server/editor/code-lenses.ts';
import { clientCommands } from '../../../language-server/src/server/protocol/client-commands.ts';
import { textIn, type Workspace, workspaceOf } from './support/workspace.ts';

const allCommands = new Set(Object.values(clientCommands));
const lensesOf = (
  { plan, index }: Workspace,
  name: string,
  commands = allCommands,
  language: Language = 'zh',
) => codeLenses(plan(name), index, language, new Set<string>(commands));

/** `what it stands above: what it says`, a command that can be clicked behind it. */
function shown(
  workspace: Workspace,
  name: string,
  commands = allCommands,
  language: Language = 'zh',
): string[] {
  return lensesOf(workspace, name, commands, language).map(({ range, command }) => {
    const clicked = command?.command ? ` → ${command.command.slice('planwright.'.length)}` : '';
    return `${textIn(workspace.plan(name), range)}: ${command?.title}${clicked}`;
  });
}

const province = `
  规划 省规划
    规划期：2021—2025年
  一、目标
  指标 床位占比
    2025年：≥55%
  指标 站点
    2025年：10个
  专栏1 指标
  | 指标 | 2025年 |
  | 助餐点 | 5个 |
  | 托位 | 6个 |
  二、保障
  加强领导。
`;
const city = (name: string, ...serves: string[]) => `
  规划 ${name}方案
    依据：《省规划》
${serves.map((each) => `  指标 ${each}\n    对应：《省规划》${each}`).join('\n')}
`;

describe('above a heading', () => {
  it('stands how many tasks and indicators are below it, and nothing above mere prose', () => {
    const workspace = workspaceOf({
      'a.plan': `
        规划 甲方案
        一、任务
        （一）设施
        1.改造
        责任部门：市民政局
        2.新建
        责任部门：市民政局
        指标 站点
          2025年：10个
        （二）队伍
        正文。
      `,
    });
    expect(shown(workspace, 'a.plan')).toEqual([
      '甲方案: 2项任务、1项指标',
      '一、任务: 2项任务、1项指标',
      '（一）设施: 2项任务、1项指标',
      '2.新建: 1项指标',
    ]);
  });

  it('of a box with indicators one may ask for the table', () => {
    const workspace = workspaceOf({ 'a.plan': province });
    expect(shown(workspace, 'a.plan')).toEqual([
      '省规划: 4项指标',
      '一、目标: 4项指标',
      '专栏1 指标: 2项指标',
      '专栏1 指标: 生成表格 → preview',
      '专栏1 指标: 整表查看 → showWholeTable',
    ]);
    const [lens] = lensesOf(workspace, 'a.plan').filter(({ command }) => command?.title === '生成表格');
    expect(lens?.command?.arguments).toEqual(['memory:/a.plan', { line: 7 }]);
  });
});

describe('who builds on it', () => {
  const workspace = workspaceOf({
    'province.plan': province,
    'a.plan': city('甲市', '床位占比', '助餐点'),
    'b.plan': city('乙市', '床位占比', '助餐点', '托位'),
    'c.plan': city('丙市'),
  });

  it('stands above the title and above an indicator; of the rows of a table together above its heading', () => {
    expect(shown(workspace, 'province.plan')).toEqual([
      '省规划: 4项指标',
      '省规划: 3份规划以本规划为依据 → showReferences',
      '一、目标: 4项指标',
      '专栏1 指标: 2项指标',
      '专栏1 指标: 2份规划的3项指标对应其中2项 → showReferences',
      '专栏1 指标: 生成表格 → preview',
      '专栏1 指标: 整表查看 → showWholeTable',
      '床位占比: 2份规划的2项指标对应本指标 → showReferences',
    ]);
    expect(shown(workspace, 'c.plan')).toEqual([]);
  });

  it('is shown at a click: the names under 对应', () => {
    const lens = lensesOf(workspace, 'province.plan').at(-1);
    const [uri, position, places] = lens?.command?.arguments ?? [];
    const locations = places as Location[];
    expect([uri, position]).toEqual(['memory:/province.plan', { line: 3, character: 3 }]);
    expect(locations.map(({ uri: of, range }) => workspace.shown(of, range))).toEqual([
      'a.plan: 床位占比',
      'b.plan: 床位占比',
    ]);
    expect(locations.map(({ range }) => range.start.line)).toEqual([3, 3]);
  });

  it('in English', () => {
    expect(shown(workspace, 'province.plan', allCommands, 'en')).toEqual([
      '省规划: 4 indicators',
      '省规划: 3 plans below → showReferences',
      '一、目标: 4 indicators',
      '专栏1 指标: 2 indicators',
      '专栏1 指标: 2 rows served by 3 indicators of 2 plans → showReferences',
      '专栏1 指标: Make the table → preview',
      '专栏1 指标: View whole → showWholeTable',
      '床位占比: served by 2 indicators of 2 plans → showReferences',
    ]);
  });

  it('can’t be clicked where the client has no command for it', () => {
    expect(shown(workspace, 'province.plan', new Set())).toEqual([
      '省规划: 4项指标',
      '省规划: 3份规划以本规划为依据',
      '一、目标: 4项指标',
      '专栏1 指标: 2项指标',
      '专栏1 指标: 2份规划的3项指标对应其中2项',
      '床位占比: 2份规划的2项指标对应本指标',
    ]);
  });
});

it('of very many places a click shows some, and all are counted', () => {
  const cities = Array.from({ length: 250 }, (_, index) => [`${index}.plan`, city(`${index}市`, '床位占比')]);
  const workspace = workspaceOf({ 'province.plan': province, ...Object.fromEntries(cities) });
  const lens = lensesOf(workspace, 'province.plan').at(-1);
  expect(lens?.command?.title).toBe('250份规划的250项指标对应本指标');
  expect(lens?.command?.arguments?.[2]).toHaveLength(200);
});

it('a plan without a title is built on by nobody', () => {
  const workspace = workspaceOf({
    'a.plan': '规划\n指标 甲\n  2025年：1个',
    'b.plan': '指标 甲\n  对应：《》甲',
  });
  expect(shown(workspace, 'a.plan')).toEqual([]);
});
