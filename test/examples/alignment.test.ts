import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../language-server/src/checks/read-settings.ts';
import { noSettings } from '../../language-server/src/checks/settings.ts';
import type { Plan } from '../../language-server/src/core/model/plan.ts';
import { plansOf } from '../support/plans-of.ts';
import { runChecks } from '../support/run-checks.ts';

const names = ['nation', 'province', 'city', 'peer', 'city-with-faults'];
const texts = names.map((name) =>
  readFileSync(new URL(`../../examples/alignment/${name}.plan`, import.meta.url), 'utf8'),
);
const { plans, known } = plansOf(texts);
const [, province, , , faulty] = plans as [Plan, Plan, Plan, Plan, Plan];

function findingsOf(plan: Plan): string[] {
  const { text } = plan.source;
  return runChecks(plan, noSettings, known).map(
    ({ code, span }) => `${code} ${text.slice(span.start, span.end)}`,
  );
}

it.each(names.map((name, at) => [name, plans[at] as Plan] as const))(
  'examples/alignment/%s.plan is fictional, and says so',
  (_, { comments, header, problems }) => {
    expect(comments[0]?.value).toMatch(/^\/\/ 虚构的示例/);
    expect(header.title?.value).toMatch(/^(?:示例[国省市]|样板市)/);
    expect(problems).toEqual([]);
  },
);

describe('examples/alignment', () => {
  it.each(names.slice(0, 4).map((name, at) => [name, plans[at] as Plan] as const))(
    'has nothing to be found in %s.plan',
    (_, plan) => expect(findingsOf(plan)).toEqual([]),
  );

  it('shows what is usually wrong in city-with-faults.plan', () => {
    expect(faulty.header.title?.value).toContain('衔接有误的示例');
    expect(findingsOf(faulty)).toEqual([
      'alignment/missing-superior-binding 示例省社区养老服务规划（2021—2025年）',
      'alignment/document-number-differs 示省政办发〔2021〕2号',
      'alignment/basis-not-found 示例国社区养老服务归划（2021—2025年）',
      'alignment/peer-plans-differ 47%',
      'alignment/weaker-than-superior ≥55%',
      'alignment/weaker-than-superior 预期性',
      'alignment/unit-differs ≥36%',
      'alignment/weaker-than-superior ≥650个',
      'alignment/basis-not-found 社区老人食堂',
    ]);
  });

  it('is no other where its own planwright.json holds, which can be read', () => {
    const file = new URL('../../examples/alignment/planwright.json', import.meta.url);
    const { settings, problems } = readSettings(readFileSync(file, 'utf8'));
    expect(problems).toEqual([]);
    expect(settings.office?.documents).toHaveLength(2);
    for (const plan of plans) {
      expect(runChecks(plan, settings, known)).toEqual(runChecks(plan, noSettings, known));
    }
  });

  it('names the places in the superior plan', () => {
    const related = runChecks(faulty, noSettings, known).flatMap((finding) => finding.related ?? []);
    const places = related
      .filter(({ uri }) => uri === province.source.uri)
      .map(({ span }) => province.source.text.slice(span.start, span.end));
    expect(places).toEqual([
      '新建住宅小区养老服务设施配建率',
      '示省政办发〔2021〕20号',
      '≥58%',
      '约束性',
      '≥36张',
      '样板市700个',
    ]);
  });
});
