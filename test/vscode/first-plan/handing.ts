import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { indicator, secondIndicator, title } from './plan.ts';
import { type Desk, type Step, step } from './steps.ts';

/** The plan is tidied up and handed on: as a Word file, with the reviewer's report. */
export function handing(desk: Desk): Step[] {
  const { page, folder } = desk;
  return [
    step('all that is wrong in form is mended by one command', 'form', async () => {
      const { window, hand } = desk;
      await hand.goTo(secondIndicator);
      await window.press('ArrowDown', 'ArrowDown', 'End');
      await window.type('、市财政局（牵头）');
      await window.press('Escape');
      await page.locator('.editor-instance .squiggly-hint').first().waitFor();
      await hand.runCommand('修正格式问题');
      const mended = '责任部门：市财政局（牵头）、市民政局';
      await page.locator('.editor-instance .view-line', { hasText: mended }).first().waitFor();
      await window.press('Control+s');
    }),
    step('an export asks which tables', 'export', async () => {
      await desk.hand.runCommand('导出');
      await desk.hand.waitForChoice('导出什么', '指标表');
    }),
    step('and in which format', 'formats', async () => {
      await desk.hand.pick('导出什么', '指标表');
      await desk.hand.waitForChoice('什么格式', 'Word 文档');
    }),
    step('the Word file is on disk and has the indicators', 'exported', async () => {
      const name = `${title}指标表.docx`;
      await desk.hand.pick('什么格式', 'Word 文档');
      await desk.hand.saveIn('保存', name);
      await desk.hand.waitForNotice(`已保存“${name}”`, '打开', '打开所在文件夹');
      const parts = unzipSync(readFileSync(`${folder}/${name}`));
      const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      for (const expected of [indicator, '50%', secondIndicator, '≥72%'])
        assert(document.includes(expected), document.slice(0, 500));
    }),
    step('the reviewer’s report is on disk', 'report', async () => {
      const name = `${title}审核意见.html`;
      await desk.hand.runCommand('生成审核意见');
      await desk.hand.pick('哪些规划', '当前规划');
      await desk.hand.pick('什么格式', '网页');
      await desk.hand.saveIn('保存', name);
      await desk.hand.waitForNotice(`已保存“${name}”`);
      const report = readFileSync(`${folder}/${name}`, 'utf8');
      assert(report.includes('审核意见') && report.includes(title), report.slice(0, 500));
    }),
  ];
}
