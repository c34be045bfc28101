import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grouped } from '../../../language-server/src/core/model/grouped.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { runChecks } from '../../support/run-checks.ts';

const header = `规划 某市综合服务规划（2021—2025年）
  发文机关：某市人民政府
  成文日期：2021年1月10日
  发布日期：2021年1月12日
  规划期：2021—2025年
  基期：2020年
  地区：某市

`;

/** What is said of the figures in a body: sums, facts, counts. */
function saidOf(body: string): string[] {
  const begins = /^(?:一、|专栏|附件)/u.test(body);
  return runChecks(readPlan(`${header}${begins ? '' : '一、主要任务\n'}${body}\n`))
    .filter(
      ({ code }) =>
        /^(?:values|text|timeline\/(?!no-)|structure\/counted)/u.test(code) &&
        !code.endsWith('not-in-indicators'),
    )
    .map(({ code, message }) => `${code} ${message.zh}`);
}

/** `- ` before what is to be said, `+ ` before what is right, ⏎ where a line ends, by the family in front of them. */
const families = readFileSync(new URL('one-liners.txt', import.meta.url), 'utf8')
  .split(/^# /mu)
  .slice(1)
  .map((text) => {
    const [family = '', ...lines] = text.split('\n');
    const read = lines.flatMap((line) => {
      const [, sign = '', body = ''] = /^([-+]) (.*)$/u.exec(line) ?? [];
      return sign ? [{ sign, body, text: body.replaceAll('⏎', '\n') }] : [];
    });
    return { family, bySign: grouped(read, ({ sign }) => sign) };
  });

describe.each(families)('$family', ({ bySign }) => {
  it.each(bySign.get('-') ?? [])('names $body', ({ text }) => {
    expect(saidOf(text)).not.toEqual([]);
  });
  it.each(bySign.get('+') ?? [])('says nothing of $body', ({ text }) => {
    expect(saidOf(text)).toEqual([]);
  });
});
