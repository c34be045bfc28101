import assert from 'node:assert/strict';
import { deskIn } from '../desk.ts';
import type { Page } from '../page.ts';
import { type Step, step } from '../steps.ts';
import { type ProblemCounts, vanished, watchProblems } from './counter.ts';

/** So many findings may come and go while somebody types without a pause. */
const mostFlashes = 2;

const title = '安宁市社区食堂建设行动方案（2024—2026年）';

/** Typed on below the title, a line behind each; the editor indents what belongs in a block. */
const lines = [
  '发文机关：安宁市人民政府办公室',
  '规划期：2024—2026年',
  '',
  '一、工作目标',
  '到2026年，社区食堂布局基本完善。',
  '指标 社区食堂覆盖率',
  '2023年：25%',
  '2025年：85%',
  '2026年：70%以上',
  '属性：约束性',
  '责任部门：市民政局、市商务局',
  '',
  '二、重点任务',
  '（一）完善布局',
  '新建一批社区食堂。',
  '责任部门：市民政局',
  '期限：2026年底',
  '（二）加强监管',
];

/**
 * Somebody types a plan without a pause: nothing is marked that they are about to write, but that two values contradict
 * each other they see at once.
 */
export function calmTyping(page: Page, url: string, folder: string): Step[] {
  const { desk, opening } = deskIn(page, url, folder);
  let counts: ProblemCounts | undefined;
  return [
    opening,
    {
      name: 'an empty plan is opened',
      picture: 'empty',
      needsServer: false,
      run: () => desk.window.open('食堂.plan'),
    },
    step('eighteen lines are typed on end, and next to nothing flashes', 'typed', async () => {
      const read = await watchProblems(page);
      await desk.window.type(`规划 ${title}`);
      for (const line of lines) {
        await desk.window.press('Enter');
        await page.keyboard.type(line, { delay: 40 });
      }
      counts = await read();
      assert(vanished(counts) <= mostFlashes, JSON.stringify(counts));
    }),
    step('the contradiction was shown while more was being typed', 'contradiction', async () => {
      const [first] = counts?.counts.filter(({ errors }) => errors > 0) ?? [];
      assert(first && counts && first.at < counts.lastKey - 1000, JSON.stringify(counts));
      await desk.window.goToEndOf(lines.indexOf('2025年：85%') + 2);
      await desk.window.waitForSquiggle();
    }),
    step('the rest is shown once the hands rest', 'rested', async () => {
      const problem = await desk.window.problem('milestone-beyond-target');
      assert.match(problem, /85%/);
    }),
  ];
}
