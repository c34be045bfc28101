import assert from 'node:assert/strict';
import { type CodeAction, commands, Range, type TextDocument, workspace } from 'vscode';
import { openUnsaved, waitFor } from './plans.ts';

const head = '规划 某市养老服务行动方案（2023—2025年）\n  基期：2022年\n';

/**
 * What becomes of a plan by what is offered where a text stands in it.
 * @param body what follows the header
 */
async function refactored(body: string, at: string, title: string): Promise<string> {
  const plan = await openUnsaved(`${head}${body}`);
  const { edit } = await offered(plan, at, title);
  assert(edit && (await workspace.applyEdit(edit)));
  const text = plan.getText();
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  assert(text.startsWith(head) || title.includes('关键词'), text);
  return text.slice(head.length);
}

async function offered(plan: TextDocument, at: string, title: string): Promise<CodeAction> {
  const place = plan.positionAt(plan.getText().indexOf(at));
  const ask = (kind?: string) =>
    commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      plan.uri,
      new Range(place, place),
      kind,
      1000, // all with their edits
    );
  let actions: CodeAction[] = [];
  const look = async () => {
    actions = [...(await ask()), ...(await ask('source'))];
    return actions.find((action) => action.title === title);
  };
  return waitFor(title, look).catch((error: Error) => {
    const titles = actions.map((action) => action.title).join('、');
    throw new Error(`${error.message}; offered: ${titles || 'nothing'}`);
  });
}

/** What the light bulb and “Source Action…” do to a plan, by their Chinese titles. */
export const refactoringTests: Readonly<Record<string, () => Promise<void>>> = {
  async 'the years of an indicator are put in order'() {
    const years = ['  2022年：10张', '  2023年：20张', '  2025年：60张'] as const;
    assert.equal(
      await refactored(
        `\n指标 床位\n${years[1]}\n${years[0]}\n${years[2]}\n`,
        '床位',
        '把“床位”的各年数值按年份排列',
      ),
      `\n指标 床位\n${years.join('\n')}\n`,
    );
  },

  async 'the rows of one category are put together'() {
    const rows = ['| 设施 | 床位 | 60张 |', '| 服务 | 签约率 | 70% |', '| 设施 | 食堂 | 20个 |'] as const;
    const text = await refactored(
      `\n专栏1 指标\n| 类别 | 指标 | 2025年 |\n${rows.join('\n')}\n`,
      '床位',
      '同一类别的指标排在一起（2类）',
    );
    assert.deepEqual(text.match(/床位|食堂|签约率/g), ['床位', '食堂', '签约率']);
  },

  async 'a row of a table becomes a block, and again a row'() {
    const table = '| 指标 | 2022年 | 2025年 |\n| 床位 | 10张  | 60张  |\n';
    const block = '指标 床位\n  2022年：10张\n  2025年：60张\n';
    assert.equal(await refactored(`\n${table}`, '床位', '指标“床位”写成一段'), `\n${block}`);
    const again = await refactored(`\n${block}`, '床位', '这里的1项指标写成一张表');
    assert.equal(again.replace(/ +/g, ' '), `\n${table.replace(/ +/g, ' ')}`);
  },

  async 'the headings are numbered one after the other'() {
    const plan = (numbers: string) => {
      const [first, second, third] = numbers;
      return `\n${first}、目标\n甲。\n${second}、任务\n乙。\n${third}、保障\n丙。\n`;
    };
    assert.equal(await refactored(plan('一三四'), '目标', '全文标题重新编号（2处）'), plan('一二三'));
  },

  async 'the departments that the text names become its list'() {
    const task = '\n一、建设设施\n责任部门：市民政局、市财政局\n';
    assert.equal(
      await refactored(task, '一、', '按文中提到的2个部门列出部门名单'),
      `\n部门\n  市民政局\n  市财政局\n${task}`,
    );
  },

  async 'keywords become traditional ones, prose and names stay'() {
    const text = await refactored(
      '\n一、建设设施\n由市民政局负责规划。\n责任部门：市民政局\n期限：2025年底\n',
      '一、',
      '关键词改用繁体（2处）',
    );
    assert(text.endsWith('\n一、建设设施\n由市民政局负责规划。\n責任部門：市民政局\n期限：2025年底\n'), text);
  },
};
