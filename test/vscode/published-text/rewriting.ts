import assert from 'node:assert/strict';
import type { Desk } from '../desk.ts';
import { type Step, step } from '../steps.ts';
import { block, prose, row } from './files.ts';

const newRow = '社区居家养老服务覆盖率';
const extract = `把“${prose}”列为指标`;

/** The plan is worked over: its table is lined up and added to, what stands elsewhere is put into its form. */
export function rewriting(desk: Desk): Step[] {
  const { page } = desk;
  const help = page.locator('.parameter-hints-widget.visible');
  return [
    step('the whole plan is formatted, and the columns of its table stand in line', 'formatted', async () => {
      await desk.window.press('Escape', 'Control+Home');
      await desk.hand.runCommand('格式化文档');
      await desk.hand.waitForLine('| 指标           | 2022年 | 2025年 | 责任部门 |');
      await desk.hand.waitForLine(`| ${row} | 40%    | 70%    | 市民政局 |`);
    }),
    step('in a row the column is named that the cursor stands in', 'column', async () => {
      await desk.hand.goTo(`| ${row}`);
      await desk.window.press('End', 'Enter');
      await desk.window.type(`| ${newRow} | 45% |`);
      await help.locator('.parameter.active', { hasText: '2025年' }).first().waitFor();
      const text = await help.innerText();
      assert(text.includes('| 指标 | 2022年 | 2025年 | 责任部门 |') && text.includes('目标'), text);
    }),
    step('the bar behind its last cell lines the columns up', 'row', async () => {
      await desk.window.type(' 60% | 市民政局 |');
      await desk.hand.waitForLine(`| ${row}         | 40%    | 70%    | 市民政局 |`);
      await desk.hand.waitForLine(`| ${newRow} | 45%    | 60%    | 市民政局 |`);
    }),
    step('what is suggested is explained beside it', 'explained', async () => {
      await desk.hand.goTo(`指标 ${block}`);
      await desk.window.press('End', 'Enter');
      await desk.window.type('sx');
      await desk.hand.waitForSuggestion('属性');
      await desk.window.press('Control+Space');
      const explanation = page.locator('.suggest-details-container:visible', { hasText: '约束性' }).first();
      assert.match(await explanation.innerText(), /预期性/);
    }),
    step('and taken, with what is suggested next', 'property', async () => {
      await desk.hand.accept('属性');
      await desk.hand.accept('约束性');
      await desk.hand.waitForLine('属性：约束性');
    }),
    step('a target that the text states is offered as an indicator', 'stated', async () => {
      await desk.hand.goTo(`${prose}达到90`);
      await desk.window.press('ArrowLeft', 'ArrowLeft');
      await desk.hand.askForOffer(extract);
    }),
    step('and becomes one', 'extracted', async () => {
      await desk.hand.takeOffer(extract);
      await desk.hand.waitForLine(`指标 ${prose}`);
      assert.match(await desk.window.visibleText(), /^ {2}2025年.*：达到90%/m);
    }),
    step('an indicator becomes a row of the table', 'to-row', async () => {
      await desk.hand.goTo(`指标 ${block}`);
      await desk.hand.askForOffer(`指标“${block}”写成表格的一行`);
      await desk.hand.takeOffer(`指标“${block}”写成表格的一行`);
      await desk.hand.waitForLine(`| ${block}         | 55%    | 80%    |`);
      assert.doesNotMatch(await desk.window.visibleText(), new RegExp(`指标 ${block}`));
    }),
    step('the departments that the text names are put into the list', 'roster', async () => {
      await desk.hand.takeSourceAction('把文中提到的2个部门补进部门名单');
      await desk.window.press('Control+Home');
      for (const department of ['市卫生健康委员会', '市财政局'])
        await desk.hand.waitForLine(`  ${department}`);
      // the plan that was pasted below counts from 一、 again, and that stays said
      await page.locator('.editor-instance .squiggly-warning').nth(1).waitFor({ state: 'hidden' });
    }),
  ];
}
