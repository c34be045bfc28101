import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from './page.ts';
import { openPreview, type PreviewView } from './preview.ts';
import { type Result, test } from './results.ts';
import { openWindow } from './window.ts';

const indicator = '实行全科服务模式的城乡社区覆盖率';

/**
 * Works in a plan as a drafter would, each step going on where the one before it left off.
 * @param url the window of the folder that holds the plan
 * @param plan the plan's path; the file itself is not changed
 * @param screenshots the folder that takes a picture of each step
 */
export async function draftPlan(
  page: Page,
  url: string,
  plan: string,
  screenshots: string,
): Promise<Result[]> {
  const lines = readFileSync(plan, 'utf8').split(/\r?\n/);
  const results: Result[] = [];
  let preview: PreviewView | undefined;

  async function step(name: string, picture: string, body: () => Promise<void>): Promise<void> {
    results.push(await test(name, body));
    const number = `${results.length}`.padStart(2, '0');
    await page.screenshot({ path: `${screenshots}/${number}-${picture}.png`, animations: 'disabled' });
  }

  const name = lines.indexOf(`指标 ${indicator}`);
  const block = lines.slice(
    name + 1,
    lines.findIndex((line, at) => at > name && /^\S/.test(line)),
  );
  const baseline = name + 2 + block.findIndex((line) => line.trim() === '2022年：60%');
  assert(
    block.includes('  2025年：90%') && baseline > name + 1,
    `${indicator} isn't in the plan as expected`,
  );
  const window = await openWindow(page, url);

  await step('a plan opens', 'plan', async () => {
    await window.open('taizhou.plan');
    assert.match(await window.visibleText(), /^规划 泰州市/m);
  });

  await step('a milestone above its target is underlined and explained', 'problem', async () => {
    await window.goToEndOf(baseline);
    await window.press('Enter');
    await window.type('2024年：95%');
    await window.waitForSquiggle();
    const problem = await window.problem('values/milestone-beyond-target');
    for (const expected of [indicator, '2024年', '95%', '2025年', '90%'])
      assert(problem.includes(expected), problem);
    assert(problem.includes(`[行 ${baseline + 1}，`) && problem.includes(`[行 ${baseline + 2}，`), problem);
  });

  await step('the indicator under the pointer shows its card', 'hover', async () => {
    const card = await window.hoverOver(indicator);
    for (const expected of [indicator, '2022', '60%', '2025', '90%']) assert(card.includes(expected), card);
  });

  await step('Enter leaves a block and opens the next', 'indentation', async () => {
    await window.goToEndOf(name + 2 + block.length);
    await window.press('Enter', 'Enter');
    await window.type('指标 社区食堂覆盖率');
    await window.press('Escape', 'Enter');
    await window.type('2025年：90%');
    await window.press('Escape', 'Enter');
    const text = await window.visibleText();
    assert.match(text, /^指标 社区食堂覆盖率$/m);
    // what the editor puts between, 目标, may be there already
    assert.match(text, /^ {2}2025年.*：90%/m);
  });

  await step('the fields of an indicator are suggested in it', 'suggestions', async () => {
    const suggestions = (await window.suggestions()).join('\n');
    for (const expected of ['属性', '责任部门']) assert(suggestions.includes(expected), suggestions);
  });

  await step('a click on the code of a finding opens its page', 'page', async () => {
    const page = await window.explain('values/milestone-beyond-target');
    assert(page.includes('values/milestone-beyond-target') && page.includes('2025年'), page);
  });

  await step('the button above the plan opens its preview', 'preview', async () => {
    await window.open('taizhou.plan');
    preview = await openPreview(page);
    assert((await preview.row(indicator)).includes('90%'));
    assert((await preview.row(indicator)).includes('错误'), await preview.row(indicator));
  });

  await step('what is typed is seen in the preview', 'live', async () => {
    await window.goToEndOf(baseline);
    await window.press('Backspace', 'Backspace', 'Backspace');
    await window.type('55.5%');
    await preview?.waitForCell('55.5%');
  });

  await step('a click in the preview puts the cursor where that is written', 'cell', async () => {
    await window.goToEndOf(1);
    await preview?.clickCell('55.5%');
    await preview?.waitForCurrent(indicator);
    // one stays in the cell, where one may write too
    await window.press('Control+1');
    await window.type('1');
    await preview?.waitForCell('155.5%');
  });

  await step('a click on how the plan stands lists what was found', 'views', async () => {
    const findings = await window.findingsOfStatus();
    assert(findings.includes(indicator), findings);
  });

  return results;
}
