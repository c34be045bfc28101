import { existsSync } from 'node:fs';
import type { Desk } from '../desk.ts';
import { type Step, step } from '../steps.ts';
import { title } from './files.ts';

const word = `${title}指标表.docx`;

/** What is still wrong is said before the plan goes out. */
export function exporting(desk: Desk): Step[] {
  const { page } = desk;
  const question = page.locator('.monaco-dialog-box', { hasText: '还有1处错误' });
  const answer = (text: string) => question.locator('.monaco-button', { hasText: text }).click();
  const exportTable = async () => {
    await desk.hand.runCommand('导出');
    await desk.hand.pick('导出什么', '指标表');
    await desk.hand.pick('什么格式', 'Word 文档');
    await question.waitFor();
  };
  return [
    step('an export says that the plan has an error still', 'open', exportTable),
    step('one may look at it first', 'viewed', async () => {
      await answer('查看');
      await page
        .locator('.markers-panel-container .monaco-list-row', { hasText: 'milestone-beyond-target' })
        .first()
        .waitFor();
    }),
    step('or export it all the same', 'exported', async () => {
      await exportTable();
      await answer('仍然导出');
      await desk.hand.saveIn('保存', word);
      await desk.hand.waitForNotice(`已保存“${word}”`);
      if (!existsSync(`${desk.folder}/${word}`)) throw new Error('nothing was written');
    }),
  ];
}
