import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Desk } from '../desk.ts';
import { shownPage } from '../preview.ts';
import { type Step, step } from '../steps.ts';
import { title, wordFile } from './files.ts';

const tracked = `${title}：修订稿.docx`;
const amendments = `${title}：修改对照表.docx`;

/** What came back as a Word file beside the plan that was sent out. */
export function comparingWithWord(desk: Desk): Step[] {
  const { page } = desk;
  const shown = shownPage(page);
  const cell = (text: string) => shown.locator('td button', { hasText: text }).first();
  const saveAs = async (format: string, file: string) => {
    await shown.locator('button', { hasText: '保存为文件' }).click();
    await desk.hand.pick('什么格式', format);
    await desk.hand.saveIn('保存', file);
    await desk.hand.waitForNotice(`已保存“${file}”`);
  };
  const documentIn = (file: string) => {
    const parts = unzipSync(readFileSync(`${desk.folder}/${file}`));
    return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  };
  return [
    step(
      'the plan is compared with a Word document: facts, and the words of the text',
      'compared',
      async () => {
        await desk.hand.runCommand('与另一个版本对照');
        await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: wordFile }).click();
        await cell('85%').waitFor();
        const [gone, come] = [shown.locator('del'), shown.locator('ins')];
        assert.equal(await gone.first().innerText(), '60个');
        assert.equal(await come.first().innerText(), '80个');
        assert.match((await come.allInnerTexts()).join('\n'), /引入社会力量运营/u);
      },
    ),
    step('what was written leads to the text of the plan', 'led', async () => {
      await cell('建成社区食堂60个').click();
      await page.locator('.statusbar-item', { hasText: '行 22，' }).first().waitFor();
    }),
    step('and what came back to that of the document', 'led-to-word', async () => {
      await cell('建成社区食堂80个').click();
      await page.locator('.tab', { hasText: wordFile }).first().waitFor();
      await page.locator('.statusbar-item', { hasText: '行 19，' }).first().waitFor();
    }),
    step('the comparison is saved as the whole text with Word’s tracked changes', 'tracked', async () => {
      await saveAs('Word 修订稿', tracked);
      const document = documentIn(tracked);
      for (const expected of ['<w:delText xml:space="preserve">60个', '<w:ins ', '80个', '85%'])
        assert(document.includes(expected), document.slice(0, 500));
    }),
    step('and as a table to be answered, with what went and what came marked', 'saved', async () => {
      await saveAs('Word 修改对照表', amendments);
      const document = documentIn(amendments);
      for (const expected of ['<w:strike/>', '60个', '80个', '85%', wordFile, '采纳情况'])
        assert(document.includes(expected), document.slice(0, 500));
    }),
  ];
}
