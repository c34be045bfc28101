import assert from 'node:assert/strict';
import { commands, env, Selection, type TextDocument, Uri, window, workspace } from 'vscode';
import { finding, lineOf, open, openUnsaved, waitFor } from './plans.ts';

const folder = () => workspace.workspaceFolders?.[0]?.uri as Uri;

/** The plan in front, once it is another one than before. */
function planInFront(before?: TextDocument): Promise<TextDocument> {
  return waitFor('a plan in front', () => {
    const document = window.activeTextEditor?.document;
    return document?.languageId === 'plan' && document !== before ? document : undefined;
  });
}

/** Closes what is in front without asking whether it is to be saved. */
async function close(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** The commands, given what they would ask for. Nothing of the workspace's plans is saved. */
export const commandTests: Readonly<Record<string, () => Promise<void>>> = {
  async 'a new plan begins with its title, the cursor at the first place to fill'() {
    await commands.executeCommand('planwright.newPlan', {
      title: '某市养老服务行动方案（2026—2028年）',
      template: 'action',
      departments: '市民政局、市财政局',
    });
    const plan = await planInFront();
    assert.equal(plan.isUntitled, true);
    assert.equal(plan.lineAt(0).text, '规划 某市养老服务行动方案（2026—2028年）');
    const { active } = window.activeTextEditor?.selection ?? {};
    assert.deepEqual([active?.line, active?.character], [1, '  发文机关：'.length]);
    assert.equal(plan.lineAt(3).text, '  规划期：2026—2028年');
    assert(plan.getText().includes('\n  责任部门：市民政局\n'), plan.getText());
    await close();
  },

  async 'the example is opened and checked'() {
    await commands.executeCommand('planwright.openExample');
    const plan = await planInFront();
    await waitFor('the finding', () => finding(plan, 'values/milestone-beyond-target'));
    await close();
  },

  async 'the form is mended by the command that mends it, and only once'() {
    const [before, after] = ['市财政局、市民政局（牵头）', '市民政局（牵头）、市财政局'].map(
      (who) => `规划 某市养老服务行动方案（2026—2028年）\n\n一、建设设施\n责任部门：${who}\n`,
    );
    const plan = await openUnsaved(before ?? '');
    await waitFor('the finding', () => finding(plan, 'responsibility/lead-not-first'));
    assert.equal(await commands.executeCommand('planwright.fixAll'), true);
    assert.equal(plan.getText(), after);
    assert.equal(await commands.executeCommand('planwright.fixAll'), false);
    await close();
  },

  async 'a new indicator stands behind the others of its box'() {
    const plan = await open('taizhou.plan');
    const before = plan.getText();
    const name = before.match(/^指标 (.+)$/mu)?.[0] ?? '';
    const editor = window.activeTextEditor;
    assert(editor);
    const line = lineOf(plan, name);
    editor.selection = new Selection(line, 0, line, 0);
    await commands.executeCommand('planwright.newIndicator');
    const added = await waitFor('the indicator', () =>
      plan.getText().match(/^指标 指标名称\n {2}2022年：$/mu),
    );
    assert(added.index !== undefined && added.index > before.indexOf(name));
    await commands.executeCommand('undo');
    await waitFor('it to go', () => plan.getText() === before);
  },

  async 'a document is imported as a new plan, and stays as it is'() {
    const file = Uri.joinPath(folder(), '指标.csv');
    const content = new TextEncoder().encode('指标,2022年,2025年\n护理型床位占比,45%,≥60%\n');
    await workspace.fs.writeFile(file, content);
    await commands.executeCommand('planwright.import', file);
    const plan = await planInFront();
    assert.equal(plan.isUntitled, true);
    assert.equal(plan.lineAt(0).text, '规划 指标');
    assert.match(plan.getText(), /^\| 护理型床位占比 +\| 45% +\| ≥60% +\|$/mu);
    assert.deepEqual([...(await workspace.fs.readFile(file))], [...content]);
    await close();
    await workspace.fs.delete(file);
  },

  async 'tables are exported to a file, in each format'() {
    const plan = await open('taizhou.plan');
    for (const format of ['docx', 'xlsx', 'html', 'md', 'csv', 'json']) {
      const to = Uri.joinPath(folder(), `指标表.${format}`);
      const written = await commands.executeCommand<Uri>('planwright.export', {
        uri: plan.uri,
        format,
        tables: 'indicators',
        to,
      });
      assert.equal(written.toString(), to.toString());
      const bytes = await workspace.fs.readFile(to);
      const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
      assert.equal(isZip, format === 'docx' || format === 'xlsx');
      if (!isZip) assert(new TextDecoder().decode(bytes).includes('实行全科服务模式的城乡社区覆盖率'));
      await workspace.fs.delete(to);
    }
  },

  async 'the reviewer’s report is of one plan or of all'() {
    const plan = await open('taizhou.plan');
    for (const given of [{ uri: plan.uri }, { isOfAll: true }]) {
      const to = Uri.joinPath(folder(), '审核意见.html');
      await commands.executeCommand('planwright.report', { ...given, format: 'html', to });
      const page = new TextDecoder().decode(await workspace.fs.readFile(to));
      assert(page.includes('泰州市') && page.includes('审核意见'), page.slice(0, 500));
      assert.equal(page.includes('某市养老服务规划'), 'isOfAll' in given);
      await workspace.fs.delete(to);
    }
  },

  async 'the sheet of figures says what each figure was held against'() {
    const plan = await open('taizhou.plan');
    const to = Uri.joinPath(folder(), '数字核对单.html');
    await commands.executeCommand('planwright.certify', { uri: plan.uri, format: 'html', to });
    const page = new TextDecoder().decode(await workspace.fs.readFile(to));
    assert(page.includes('泰州市') && page.includes('前后一致'), page.slice(0, 500));
    await workspace.fs.delete(to);
  },

  async 'a published text becomes a plan, or lines of the one in front'() {
    await commands.executeCommand('workbench.action.closeAllEditors');
    const text = '某市养老服务体系建设规划（2026—2028年）\n一、目标\n指标\t2025年\t2028年\n床位\t4张\t5张\n';
    await env.clipboard.writeText(text);
    await commands.executeCommand('planwright.pastePublished');
    const plan = await planInFront();
    const table = '| 指标 | 2025年 | 2028年 |\n| 床位 | 4张 | 5张 |';
    assert.equal(
      plan.getText(),
      `规划 某市养老服务体系建设规划（2026—2028年）\n  规划期：2026—2028年\n\n一、目标\n${table}\n`,
    );
    await commands.executeCommand('cursorBottom');
    await commands.executeCommand('planwright.pastePublished', { text: '甲\t乙\n丙\t丁' });
    assert(plan.getText().endsWith(`${table}\n| 甲 | 乙 |\n| 丙 | 丁 |`), plan.getText());
    await close();
  },

  async 'a plan is compared with another file, or with what was saved'() {
    const plan = await open('taizhou.plan');
    const other = Uri.joinPath(folder(), '旧.plan');
    const changed = plan.getText().replace('2025年：≥30平方米', '2025年：≥35平方米');
    assert.notEqual(changed, plan.getText());
    await workspace.fs.writeFile(other, new TextEncoder().encode(changed));
    const compare = (given: object) =>
      commands.executeCommand<number>('planwright.compare', { uri: plan.uri, ...given });
    assert.equal(await compare({ with: other }), 1);
    assert.equal(await compare({ with: 'saved' }), 0);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await workspace.fs.delete(other);
  },
};
