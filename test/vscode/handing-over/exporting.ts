import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Desk } from '../desk.ts';
import { type Step, step } from '../steps.ts';
import { title } from './files.ts';

const word = `${title}指标表.docx`;
const headed = '红头印发通知和全文';
const notice = `${title}.docx`;

/** What is still wrong is said before the plan goes out. */
export function exporting(desk: Desk): Step[] {
  const { page } = desk;
  const question = page.locator('.monaco-dialog-box', { hasText: '还有1处错误' });
  const answer = (text: string) => question.locator('.monaco-button', { hasText: text }).click();
  const exportWord = async (what: string, typed = '') => {
    await desk.hand.runCommand('导出');
    // of a long list only what is in view is there
    await page.locator('.quick-input-widget:visible input[placeholder*="导出什么"]').fill(typed);
    await desk.hand.pick('导出什么', what);
    await desk.hand.pick('什么格式', 'Word 文档');
    await question.waitFor();
  };
  return [
    step('an export says that the plan has an error still', 'open', () => exportWord('指标表')),
    step('one may look at it first', 'viewed', async () => {
      await answer('查看');
      await page
        .locator('.markers-panel-container .monaco-list-row', { hasText: 'milestone-beyond-target' })
        .first()
        .waitFor();
    }),
    step('or export it all the same', 'exported', async () => {
      await exportWord('指标表');
      await answer('仍然导出');
      await desk.hand.saveIn('保存', word);
      await desk.hand.waitForNotice(`已保存“${word}”`);
      if (!existsSync(`${desk.folder}/${word}`)) throw new Error('nothing was written');
    }),
    step('the whole plan goes out with its notice, and what the header lacks is said', 'notice', async () => {
      await exportWord(headed, headed);
      await answer('仍然导出');
      await desk.hand.saveIn('保存', notice);
      await desk.hand.waitForNotice('印发通知里空着文号、主送');
      const parts = unzipSync(readFileSync(`${desk.folder}/${notice}`));
      const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      for (const expected of ['某市人民政府办公室文件', 'FF0000', '印发给你们'])
        assert(document.includes(expected), expected);
    }),
  ];
}
