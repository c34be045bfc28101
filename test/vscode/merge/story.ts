import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Desk, deskIn } from '../desk.ts';
import { questionOf } from '../hands.ts';
import type { Page } from '../page.ts';
import { plansView } from '../reviewing/view.ts';
import { type Step, step } from '../steps.ts';
import { commerce, health, planFile, sendReplies, wrong } from './files.ts';

const reason = '经费已列入预算';
const table = '《示范市养老服务规划（2023—2025年）》意见征集采纳情况表.html';

/** Two bureaus have answered: their replies are merged, and each of their suggestions is decided on. */
export function merging(page: Page, url: string, folder: string): Step[] {
  const { desk, opening } = deskIn(page, url, folder);
  return [opening, ...gathering(desk), ...deciding(desk), ...mistaking(desk)];
}

function gathering(desk: Desk): Step[] {
  const { page, folder } = desk;
  const view = plansView(page, '征求意见');
  const file = (name: string, state = '') =>
    page.locator(`.explorer-folders-view .monaco-list-row${state}`, { hasText: name }).first();
  return [
    step('two replies are chosen beside the plan', 'replies', async () => {
      await sendReplies(folder);
      await desk.window.open(planFile);
      // what is still being listed or shown there takes away what has been chosen
      for (const reply of [health, commerce]) await file(reply.file).waitFor();
      await file(planFile, '.selected').waitFor();
      for (const reply of [health, commerce]) {
        await file(reply.file).click({ modifiers: ['Control'] });
        await file(reply.file, '.selected').waitFor();
      }
      await file(commerce.file).click({ button: 'right' });
      await page.locator('.context-view .action-item', { hasText: '合并回复意见' }).first().waitFor();
    }),
    step('and merged: all that they suggest is listed, and shown in the text', 'merged', async () => {
      await desk.hand.takeFromMenu('合并回复意见');
      await desk.hand.waitForNotice('合并了2份回复：新意见5条，与其他单位相同的1条');
      await view.waitForCount('待议5/5');
      await view.row('同一处有2种改法').waitFor();
      await view.row('＋ ，建设示范机构').waitFor();
      assert.equal(readFileSync(`${folder}/${planFile}`, 'utf8').includes('65%'), false);
      const lines = await page.locator('.editor-instance .view-lines').first().evaluate(linesAtSuggestions);
      assert.match(
        lines.join(),
        /65%.*: underline/u,
        'only its colour tells what is suggested from the text',
      );
    }),
  ];
}

function deciding(desk: Desk): Step[] {
  const { page, folder } = desk;
  const view = plansView(page, '征求意见');
  return [
    step('one is accepted, and stands in the plan', 'accepted', async () => {
      await view.press('1 → 2', '采纳', questionOf(page, '谁在审阅'));
      await desk.hand.answer('谁在审阅', '李明');
      await desk.hand.waitForLine('每个街道建成2个以上老年食堂');
      await view.waitForCount('待议4/5');
    }),
    step('a step back takes it out again, one forward brings it', 'undone', async () => {
      await desk.hand.goTo('每个街道建成2个');
      await desk.window.press('Control+z');
      await desk.hand.waitForLine('每个街道建成1个以上老年食堂');
      await view.waitForCount('待议5/5');
      await desk.window.press('Control+y');
      await view.waitForCount('待议4/5');
    }),
    step('a remark is not, and its bureau is told why', 'refused', async () => {
      await view.press('经费从哪里来？', '不采纳', questionOf(page, '为什么不采纳'));
      await desk.hand.answer('为什么不采纳', reason);
      await view.waitForCount('待议3/5');
    }),
    step('what excludes each other is seen side by side', 'side-by-side', async () => {
      const beside = page.locator('.tab.active', { hasText: `${commerce.bureau} ↔ ${health.bureau}` });
      await view.press('同一处有2种改法', '并排看', beside);
      await page.locator('.monaco-diff-editor .modified .view-line', { hasText: '65%' }).first().waitFor();
      await view.row('60% → 65%').waitFor();
    }),
    step('and decided', 'decided', async () => {
      await desk.window.press('Control+w');
      await view.press('60% → 65%', '采纳', view.count('待议1/5'));
      await desk.hand.waitForLine('护理型床位占比达到65%以上');
    }),
    step('the table says of each what became of it', 'table', async () => {
      await desk.hand.runCommand('生成意见征集采纳情况表');
      await desk.hand.pick('什么格式', '网页');
      await desk.hand.saveIn('保存', table);
      await desk.hand.waitForNotice('已保存');
      const written = readFileSync(`${folder}/${table}`, 'utf8');
      for (const words of [reason, `此处采纳了${health.bureau}的意见`, '待议1条，采纳2条，不采纳2条'])
        assert(written.includes(words), words);
    }),
  ];
}

interface PageElement {
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** What stands behind words of the text without being part of it, and what line is drawn at it. */
function linesAtSuggestions(text: PageElement): string[] {
  const { getComputedStyle } = globalThis as unknown as {
    getComputedStyle(element: PageElement, part: string): Record<'content' | 'textDecorationLine', string>;
  };
  return [...text.querySelectorAll('span')]
    .map((span) => getComputedStyle(span, '::after'))
    .filter(({ content }) => content !== 'none')
    .map(({ content, textDecorationLine }) => `${content}: ${textDecorationLine}`);
}

/** What is no reply to this plan, or can't be opened. No more than three notices are shown at once. */
function mistaking(desk: Desk): Step[] {
  const { page, folder } = desk;
  const review = () => readFileSync(`${folder}/${planFile}.review.json`, 'utf8');
  const file = (name: string) =>
    page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
  let before = '';
  return [
    step('others are chosen that are no replies to it', 'others', async () => {
      before = review();
      await desk.window.press('Control+Shift+e');
      await file(commerce.file).waitFor();
      await file(planFile).click();
      for (const name of Object.values(wrong)) await file(name).click({ modifiers: ['Control'] });
      await file(wrong.damaged).click({ button: 'right' });
      await page.locator('.context-view .action-item', { hasText: '合并回复意见' }).first().waitFor();
    }),
    step('of each is said why, and nothing is merged', 'wrong', async () => {
      await desk.hand.takeFromMenu('合并回复意见');
      await desk.hand.waitForNotice('这是另一份规划“某区学前教育发展规划”的反馈稿');
      await desk.hand.waitForNotice(`“${wrong.damaged}”没有合并：文件已损坏`);
      assert.equal(review(), before);
    }),
  ];
}
