import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { Calm } from '../../../extension/src/calm/calm.ts';
import { traitsOf } from '../../../extension/src/calm/findings.ts';
import { runChecks } from '../../../language-server/src/checks/run.ts';
import { endOfChange } from '../../../language-server/src/core/review/moved-range.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { toDiagnostic } from '../../../language-server/src/server/editor/diagnostics.ts';
import { handClock } from './hand-clock.ts';

const plan = `规划 安宁市社区食堂建设行动方案（2024—2026年）
  发文机关：安宁市人民政府办公室
  成文日期：2024年2月6日
  规划期：2024—2026年
  基期：2023年

部门
  市民政局
  市商务局（市商务）

一、工作目标
到2026年，社区食堂布局基本完善。
指标 社区食堂覆盖率
  2023年：25%
  2025年：８５％
  2026年：70%以上
  属性：约束性
  责任部门：市民政局、市商务局
指标 每万人社区食堂数
  单位：个
  2023年：1.2
  2024年：1.8
  2026年：3.5
| 指标         | 单位 | 2023年 | 2025年 | 2026年 |
| 助餐点服务数 | 万次 | 65     | 70     | 90     |

二、重点任务
（一）完善布局
新建一批社区食堂。
责任部门：市民政局
期限：2026年底
`;

const contradiction = '2025年的里程碑８５％超过了2026年的目标70%以上';

/** Types a plan key by key, and tells which findings came and went, and with which key something was shown first. */
function typed(text: string, isCalm: boolean) {
  const clock = handClock();
  const uri = 'file:///a.plan';
  const calm = new Calm<Diagnostic>(traitsOf, clock.later);
  const flashes = new Set<string>();
  const since = new Map<string, number>();
  for (let length = 1; length <= text.length; length++) {
    const before = text.slice(0, length - 1).split('\n');
    const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const key = text.charAt(length - 1);
    if (isCalm) calm.typed(uri, endOfChange({ range: { start, end: start }, text: key }), key);
    clock.pass(50);
    const read = readPlan(text.slice(0, length), uri);
    const show = (shown: readonly Diagnostic[]) => {
      const messages = shown.map(({ message }) => `${message}`);
      for (const message of since.keys()) {
        if (messages.includes(message)) continue;
        flashes.add(message);
        since.delete(message);
      }
      for (const message of messages) if (!since.has(message)) since.set(message, length);
    };
    const found = runChecks(read).findings.map((each) => toDiagnostic(each, read.source, 'zh'));
    show(calm.receive(uri, found, show));
    clock.pass(60);
  }
  clock.pass(2000);
  return { flashes: [...flashes], since };
}

test('of a plan that is typed without a pause no finding comes and goes', () => {
  expect(typed(plan, false).flashes.length).toBeGreaterThan(20);
  expect(typed(plan, true).flashes).toEqual([]);
});

test('a contradiction in it is shown while it is being typed, as soon as the line is left', () => {
  const [shown] = [...typed(plan, true).since].filter(([message]) => message.includes(contradiction));
  expect(shown?.[1]).toBe(plan.indexOf('70%以上\n') + '70%以上\n'.length);
});

test('what is wrong in the end is shown in the end', () => {
  expect([...typed(plan, true).since.keys()].sort()).toEqual([...typed(plan, false).since.keys()].sort());
});
