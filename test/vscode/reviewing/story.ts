import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Desk, deskIn } from '../desk.ts';
import { questionOf } from '../hands.ts';
import type { Page } from '../page.ts';
import { shownPage } from '../preview.ts';
import { type Step, step } from '../steps.ts';
import { faulty, good } from './files.ts';
import { plansView } from './view.ts';

const reviewer = '李明';
const remark = '里程碑高于目标，请核对。';
const answer = '已改为50%。';
const reason = '数值有矛盾';
const misaligned = '（衔接有误的示例）';
const changedOne = '德阳市';
const report = '规划审核意见.html';

/** What a reviewer does with twelve plans: reads, comments, sends two back, signs ten, without leaving the window. */
export function reviewing(page: Page, url: string, folder: string): Step[] {
  const { desk, opening } = deskIn(page, url, folder);
  return [opening, ...commenting(desk), ...deciding(desk)];
}

/** The list, and the first comment. */
function commenting(desk: Desk): Step[] {
  const { page, folder } = desk;
  const view = plansView(page);
  const thread = page.locator('.review-widget').first();
  return [
    step('the view lists all plans, with what was found in each', 'plans', async () => {
      await desk.hand.showViews();
      for (const other of ['按部门', '按期限', '按问题'])
        await page.locator('.pane-header.expanded', { hasText: other }).first().click();
      await page.locator('.pane-header', { hasText: '审核' }).first().click();
      await view.waitForCount('已签0/12');
      await view.waitForState(faulty.title, '错误 1');
      assert.match((await view.row(faulty.title).getAttribute('aria-label')) ?? '', /未看\s+错误 1/u);
    }),
    step('a click opens one, and words of it are commented', 'comment', async () => {
      const { window, hand } = desk;
      await view.row(faulty.title).click();
      await page.locator('.tab.active', { hasText: '社区食堂.plan' }).waitFor();
      await hand.goTo(faulty.words);
      await window.press('Shift+Home', 'Control+Alt+m');
      await hand.answer('谁在审阅', reviewer);
      await thread.locator('.native-edit-context, textarea').first().waitFor();
      await window.type(remark);
      await thread.locator('.monaco-button', { hasText: '批注' }).first().click();
      await thread.locator('.comment-body', { hasText: remark }).first().waitFor();
    }),
    step('it is kept in a file beside the plan', 'kept', async () => {
      await view.row('待议 1').waitFor();
      const written = JSON.parse(readFileSync(`${folder}/${faulty.file}.review.json`, 'utf8'));
      const [kept] = Object.values(written.threads) as {
        quote: string;
        comments: { text: string; by: string }[];
      }[];
      assert.equal(kept?.quote, faulty.words);
      assert.deepEqual([kept?.comments[0]?.text, kept?.comments[0]?.by], [remark, reviewer]);
    }),
    step('it is answered', 'answered', async () => {
      await thread.locator('.review-thread-reply-button').first().click();
      await desk.window.type(answer);
      await thread.locator('.monaco-button', { hasText: '答复' }).first().click();
      await thread.locator('.comment-body', { hasText: answer }).first().waitFor();
    }),
    step('and taken, which the view says below its plan', 'accepted', async () => {
      await thread.locator('.action-label[aria-label*="采纳"]').first().click();
      await view.expand(faulty.title);
      await view.row(remark).locator('.codicon-check').first().waitFor();
      assert.match(await view.row(remark).innerText(), /采纳/u);
    }),
  ];
}

function deciding(desk: Desk): Step[] {
  const { page, folder } = desk;
  const view = plansView(page);
  return [
    step('two are sent back, with a reason', 'sent-back', async () => {
      for (const title of [faulty.title, misaligned]) {
        await view.press(title, '退回', questionOf(page, '为什么退回'));
        await desk.hand.answer('为什么退回', reason);
        await view.row(title).locator('.codicon-reply').first().waitFor();
      }
    }),
    step('ten are signed with a tick each', 'signed', async () => {
      for (const title of good) {
        await view.tick(title);
        await view.waitForTick(title, true);
      }
      await view.waitForCount('已签10/12');
    }),
    step('one that is changed loses its tick, and says why', 'changed', async () => {
      await view.row(changedOne).click();
      await page.locator('.tab.active', { hasText: 'deyang.plan' }).waitFor();
      await desk.hand.goTo('规划期：2016—2020年');
      await desk.window.press('Backspace');
      await view.waitForTick(changedOne, false);
      await view.waitForCount('已签9/12');
      await view.waitForState(changedOne, '签字后改过');
    }),
    step('and is signed again, saved', 'signed-again', async () => {
      await view.tick(changedOne);
      await view.waitForTick(changedOne, true);
      await view.waitForCount('已签10/12');
      await page.locator('.tab.active:not(.dirty)', { hasText: 'deyang.plan' }).waitFor();
    }),
    step('several that are chosen are compared side by side', 'side-by-side', async () => {
      await view.choose('泰州市', '三亚市');
      await view.menu('三亚市', '并排对比指标');
      await desk.hand.waitForNotice('2份规划共有的指标排成了一张表', '存成文件');
      await shownPage(page)
        .locator('td', { hasText: '志愿服务站点在社区综合服务设施中的覆盖率' })
        .first()
        .waitFor();
    }),
    step('the report on all says how each stands', 'report', async () => {
      await desk.hand.runCommand('生成审核意见');
      await desk.hand.pick('什么格式', '网页');
      await desk.hand.saveIn('保存', report);
      await desk.hand.waitForNotice(`已保存“${report}”`);
      const written = readFileSync(`${folder}/${report}`, 'utf8');
      assert.equal(written.match(/审阅：已签（李明/gu)?.length, 10);
      assert.equal(written.match(/审阅：退回（李明，[^）]+）：数值有矛盾/gu)?.length, 2);
      for (const expected of [remark, answer, '批注1　采纳']) assert(written.includes(expected), expected);
    }),
  ];
}
