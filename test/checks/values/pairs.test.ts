import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directionInName } from '../../../language-server/src/core/model/direction/name-direction.ts';
import { isFlow } from '../../../language-server/src/core/model/measured-values.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { runChecks } from '../../support/run-checks.ts';

const planWith = (body: string) => `规划 某市发展规划（2026—2030年）
  发文机关：某市人民政府
  成文日期：2026年3月1日
  规划期：2026—2030年
  基期：2025年

专栏1 主要指标
${body.trim()}
`;

/** What is said of a body, with the code in front. */
function saidOf(body: string): string[] {
  return runChecks(readPlan(planWith(body))).map(({ code, message }) => `${code} ${message.zh}`);
}

const ofValues = (said: readonly string[]) => said.filter((each) => each.startsWith('values/'));

/** A title, a fault, and how it is right. */
const pairs = readFileSync(new URL('pairs.txt', import.meta.url), 'utf8')
  .split(/^== /mu)
  .slice(1)
  .map((text) => {
    const [, title = '', fault = '', right = ''] = /^(.*)\n错\n(.*)^对\n(.*)$/msu.exec(text) ?? [];
    return [title.split('\n')[0] ?? '', fault, right] as const;
  });

describe('a fault is said, and its right twin is not', () => {
  it.each(pairs)('%s', (_, fault, right) => {
    expect(ofValues(saidOf(fault))).not.toEqual([]);
    expect(saidOf(right)).toEqual([]);
  });
});

/** The names of names.txt with their way and three values. */
const names = readFileSync(new URL('../../core/model/direction/names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string, string, string]);

const block = (name: string, baseline: string, milestone: string, target: string) =>
  `指标 ${name}\n  2025年：${baseline}\n  2027年：${milestone}\n  2030年：${target}\n`;

describe('usual names with right series', () => {
  it.each(names)('%s', (name, _, baseline, milestone, target) => {
    expect(saidOf(block(name, baseline, milestone, target))).toEqual([]);
    expect(saidOf(block(name, '—', milestone, target))).toEqual([]);
  });
});

describe('the same the other way round', () => {
  it.each(names)('%s', (name, way, baseline, milestone, target) => {
    const backwards = block(
      name,
      baseline === '—' ? '—' : target,
      baseline === '—' ? target : milestone,
      baseline === '—' ? milestone : baseline,
    );
    const said = ofValues(saidOf(backwards));
    const [indicator] = readPlan(planWith(backwards)).indicators;
    const isYearly = indicator !== undefined && isFlow(indicator);
    if (way === '皆可' || isYearly) expect(said).toEqual([]);
    else expect(said, String(directionInName(name))).not.toEqual([]);
  });
});
