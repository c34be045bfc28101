import assert from 'node:assert/strict';
import {
  type CompletionList,
  commands,
  type DocumentSymbol,
  extensions,
  type Hover,
  Position,
  TabInputWebview,
  window,
} from 'vscode';
import { finding, lineOf, namesOf, open, waitFor, withLines } from './plans.ts';

const indicator = '实行全科服务模式的城乡社区覆盖率';
const tooHigh = 'values/milestone-beyond-target';

/** What the extension does, seen through VS Code's own interface. The plan is never saved. */
export const tests: Readonly<Record<string, () => Promise<void>>> = {
  async 'a .plan file starts the extension'() {
    const plan = await open('taizhou.plan');
    assert.equal(plan.languageId, 'plan');
    await waitFor('the extension', () => extensions.getExtension('planwright.planwright-vscode')?.isActive);
  },

  async 'a milestone above its target is reported until it is mended'() {
    const plan = await open('taizhou.plan');
    const line = lineOf(plan, `指标 ${indicator}`) + 2;
    assert.equal(plan.lineAt(line - 1).text.trim(), '2022年：60%');
    await withLines(plan, line, ['  2024年：95%'], async () => {
      const found = await waitFor('the finding', () => finding(plan, tooHigh));
      assert.equal(found.range.start.line, line);
      assert.match(found.message, /2024年.*95%|95%.*2024年/);
      const related = found.relatedInformation ?? [];
      assert(
        related.some(({ location }) => location.range.start.line !== line),
        'it names no other place',
      );
    });
    await waitFor('the finding to go', () => !finding(plan, tooHigh));
  },

  async 'an indicator has a card'() {
    const plan = await open('taizhou.plan');
    const at = new Position(lineOf(plan, `指标 ${indicator}`), 8);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', plan.uri, at);
    const parts = hovers.flatMap(({ contents }) => contents);
    const card = parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
    for (const expected of [indicator, '60%', '90%']) assert(card.includes(expected), card);
  },

  async 'the fields of an indicator are suggested in it'() {
    const plan = await open('taizhou.plan');
    const line = lineOf(plan, `指标 ${indicator}`);
    await withLines(plan, line, ['指标 社区食堂覆盖率', '  '], async () => {
      const at = new Position(line + 1, 2);
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        plan.uri,
        at,
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      for (const expected of ['属性', '责任部门']) {
        assert(
          labels.some((label) => label.includes(expected)),
          `${expected}: ${labels.join('、')}`,
        );
      }
    });
  },

  async 'the outline holds the headings and the indicators'() {
    const plan = await open('taizhou.plan');
    const outline = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      plan.uri,
    );
    const names = outline.flatMap(namesOf);
    for (const expected of ['总体要求', '重点任务', indicator]) {
      assert(
        names.some((name) => name.includes(expected)),
        `${expected}: ${names.join('、')}`,
      );
    }
  },

  async 'a name in a list and a decimal are one word each'() {
    const plan = await open('taizhou.plan');
    await withLines(plan, 0, ['责任部门：市民政局、市资规局（牵头），17.8%'], async () => {
      const wordAt = (column: number) => plan.getText(plan.getWordRangeAtPosition(new Position(0, column)));
      assert.deepEqual([6, 12, 16, 22].map(wordAt), ['市民政局', '市资规局', '牵头', '17.8']);
    });
  },

  async 'a plan has one preview, however often it is asked for'() {
    const previews = () =>
      window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(
          ({ input }) => input instanceof TabInputWebview && input.viewType.includes('planwright.preview'),
        );
    for (const command of ['planwright.previewToSide', 'planwright.preview']) {
      await open('taizhou.plan');
      await commands.executeCommand(command);
      // the title comes with what the server says of the plan
      await waitFor('the preview', () => previews().some(({ label }) => label.includes('泰州市')));
      assert.equal(previews().length, 1);
    }
    await window.tabGroups.close(previews());
  },

  async 'each view of the side bar can be opened'() {
    await open('taizhou.plan');
    for (const view of ['departments', 'deadlines', 'findings'])
      await commands.executeCommand(`planwright.${view}.focus`);
    await commands.executeCommand('planwright.showAllPlans');
    await commands.executeCommand('planwright.showThisPlan');
  },

  async 'a GB18030 file is read as one'() {
    const plan = await open('gb18030.规划');
    assert.equal(plan.languageId, 'plan');
    assert.equal(plan.lineAt(0).text, '规划 某市养老服务规划(2023—2025年)');
  },

  async 'the server can be restarted'() {
    const plan = await open('taizhou.plan');
    const line = lineOf(plan, `指标 ${indicator}`) + 2;
    await commands.executeCommand('planwright.restartServer');
    await withLines(plan, line, ['  2024年：95%'], async () => {
      await waitFor('the finding', () => finding(plan, tooHigh));
    });
  },
};
