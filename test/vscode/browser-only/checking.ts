import assert from 'node:assert/strict';
import type { Page } from '../page.ts';
import { type Result, test } from '../results.ts';
import { openWindow } from '../window.ts';
import type { Workbench } from '../workbench.ts';
import { extensionFiles } from './extensions.ts';
import { serveExtensions } from './serve.ts';

const superior = `规划 示例省养老服务体系建设规划（2021—2025年）

一、目标
指标 护理型床位占比
  2025年：≥65%
`;

const plan = `规划 示例市养老服务行动方案（2023—2025年）
  依据：《示例省养老服务体系建设规划（2021—2025年）》

一、目标
指标 护理型床位占比
  2024年：70%
  2025年：≥60%
  对应：《示例省养老服务体系建设规划（2021—2025年）》护理型床位占比
`;

/**
 * Looks at a plan in a folder that is on no disk, with the packaged extension in the browser: no process of
 * the machine takes part in checking it.
 * @param screenshots the folder that takes a picture at the end
 */
export async function checkInBrowser(
  page: Page,
  workbench: Workbench,
  vsix: string,
  screenshots: string,
): Promise<Result[]> {
  const files = await extensionFiles(vsix, { '/市.plan': plan, '/省.plan': superior });
  const stop = await serveExtensions(page, workbench, files);
  const url = workbench.folderUrl('plans:/', [
    ['openFile', 'plans:/市.plan'],
    ['skipWelcome', 'true'],
  ]);
  const window = await openWindow(page, url);
  const results = [
    await test('a plan that is opened is checked', () => window.waitForSquiggle()),
    await test('with what it says of another plan of the folder', async () => {
      const problem = await window.problem('alignment/weaker-than-superior');
      assert(problem.includes('65%') && problem.includes('省.plan'), problem);
    }),
    await test('the indicator under the pointer shows its card', async () => {
      const card = await window.hoverOver('护理型床位占比');
      assert(card.includes('2025') && card.includes('60%'), card);
    }),
    await test('a click on the code of a finding opens its page, which the server has', async () => {
      const page = await window.explain('values/milestone-beyond-target');
      assert(page.includes('values/milestone-beyond-target'), page);
    }),
  ];
  await page.screenshot({ path: `${screenshots}/browser-only.png` });
  stop();
  return results;
}
