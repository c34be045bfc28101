import { describe, expect, it } from 'vitest';
import { issueDay } from '../../../language-server/src/checks/support/issue.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { runChecks } from '../../support/run-checks.ts';

const title = '规划 某部等部门关于养老服务的实施意见\n';

describe('the day of issue', () => {
  it.each([
    ['  成文日期：2023年3月1日\n\n一、任务\n健全网络。\n2024年1月8日\n', '2023-03-01'],
    ['\n一、任务\n健全网络。\n民政部\n2024年1月8日\n', '2024-01-08'],
    ['\n一、任务\n健全网络。本意见自2022年9月1日起施行。\n', '2022-09-01'],
    ['  规划期：2021—2025年\n\n一、任务\n2024年1月8日起报名。\n', '2021-01-01'],
  ])('of %j is %s', (text, day) => {
    expect(issueDay(readPlan(title + text))).toBe(day);
  });

  it('is known from the text where bodies are held against it', () => {
    const text = `${title}\n一、任务\n健全网络。\n民政部\n国土资源部\n2024年1月8日\n`;
    const found = runChecks(readPlan(text)).filter(({ code }) => code === 'style/dissolved-body');
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(['国土资源部']);
  });
});

describe('a plan without a day of issue', () => {
  const read = (year: number, period: string) =>
    runChecks(readPlan(`${title}\n一、任务\n到${year}年，建成食堂，纳入“${period}”养老服务规划。\n`))
      .filter(({ code }) => code === 'structure/earlier-plan')
      .map(({ severity }) => severity);

  it('is later than a period that ended long before its first target', () => {
    expect(read(2028, '十三五')).toEqual(['info']);
  });

  it('may be of a period that ends before its targets, or of one far off', () => {
    expect([read(2027, '十四五'), read(2025, '十三五'), read(2035, '十四五')]).toEqual([[], [], []]);
  });
});
