import { expect, it } from 'vitest';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { runChecks } from '../support/run-checks.ts';

const header =
  '规划 某市托育服务行动方案（2023—2025年）\n  成文日期：2023年3月1日\n  规划期：2023—2025年\n  基期：2022年\n\n';

/** The warnings on a plan, each as `code: words`. */
function warnings(body: string): string[] {
  const text = header + body;
  return runChecks(readPlan(text))
    .filter(({ severity }) => severity === 'warning')
    .map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`);
}

it('a target swapped behind its own baseline is one finding, which shows what the text says', () => {
  const text =
    '指标 普惠托位占比\n  2022年：50%\n  2025年：40%\n\n一、任务\n到2025年，普惠托位占比达到60%。\n';
  expect(warnings(text)).toEqual(['values/baseline-beyond-target: 40%']);
  const [finding] = runChecks(readPlan(header + text)).filter(({ severity }) => severity === 'warning');
  expect(finding?.related?.map(({ message }) => message.zh)).toContain('正文此处写的是“达到60%”');
});

it('one value for two indicators is one finding', () => {
  const indicators = ['社区托育点覆盖率', '农村托育点普及率']
    .map((name) => `指标 ${name}\n  2022年：50%\n  2025年：60%\n`)
    .join('');
  const text = `${indicators}\n一、任务\n到2025年，社区托育点覆盖率、农村托育点普及率均达到70%。\n`;
  expect(warnings(text)).toEqual([
    'text/text-contradicts-indicator: 社区托育点覆盖率、农村托育点普及率均达到70%',
  ]);
});
