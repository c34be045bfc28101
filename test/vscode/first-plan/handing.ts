import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Desk } from '../desk.ts';
import { type Step, step } from '../steps.ts';
import { fileName, indicator, secondIndicator, title } from './plan.ts';

const tables = `${title}指标表.docx`;
const report = `${title}审核意见.html`;

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
      await desk.hand.waitForLine(mended);
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
      await desk.hand.pick('什么格式', 'Word 文档');
      await desk.hand.saveIn('保存', tables);
      await desk.hand.waitForNotice(`已保存“${tables}”`, '打开', '打开所在文件夹');
      const parts = unzipSync(readFileSync(`${folder}/${tables}`));
      const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      for (const expected of [indicator, '50%', secondIndicator, '≥72%'])
        assert(document.includes(expected), document.slice(0, 500));
    }),
    step('the notice leads to its folder', 'revealed', async () => {
      await desk.hand.clickNotice(`已保存“${tables}”`, '打开所在文件夹');
      await page.locator('.explorer-folders-view .monaco-list-row.selected', { hasText: tables }).waitFor();
    }),
    step('the reviewer’s report is on disk', 'report', async () => {
      await page.locator('.tab', { hasText: fileName }).first().click();
      await desk.hand.runCommand('生成审核意见');
      await desk.hand.pick('哪些规划', '当前规划');
      await desk.hand.pick('什么格式', '网页');
      await desk.hand.saveIn('保存', report);
      await desk.hand.waitForNotice(`已保存“${report}”`);
      const written = readFileSync(`${folder}/${report}`, 'utf8');
      assert(written.includes('审核意见') && written.includes(title), written.slice(0, 500));
    }),
    step('the notice opens it', 'opened-report', async () => {
      await desk.hand.clickNotice(`已保存“${report}”`, '打开');
      await page.locator('.tab.active', { hasText: report }).waitFor();
      await desk.hand.waitForLine('<html lang="zh-CN">');
    }),
  ];
}
