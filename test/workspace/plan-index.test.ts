import { describe, expect, it } from 'vitest';
import { readPlan } from '../../language-server/src/read-plan.ts';
import { PlanIndex } from '../../language-server/src/workspace/plan-index.ts';

const superior = '规划 省规划\n指标 甲\n  2025年：50%\n';
const city = '规划 市方案\n  依据：《省规划》\n';
const county = '规划 县方案\n指标 乙\n  2025年：1%\n  对应：《市方案》甲\n';

function indexOf(texts: Readonly<Record<string, string>>) {
  const index = new PlanIndex();
  const update = (uri: string, text: string) => index.update(uri, readPlan(text, uri));
  for (const [uri, text] of Object.entries(texts)) update(uri, text);
  index.takeOutdated();
  return { index, update };
}

const uris = (plans: ReturnType<PlanIndex['plans']>) => plans.map(({ source }) => source.uri);

describe('plans are found', () => {
  const { index, update } = indexOf({ b: superior, a: superior, city, county, none: '指标 甲' });

  it('by their titles, however they are written, in the order of their files', () => {
    expect(uris(index.named('《省 规划》'))).toEqual(['a', 'b']);
    update('a', `${superior}\n一、总则\n`);
    expect(uris(index.named('省规划'))).toEqual(['a', 'b']);
    expect(index.named('')).toEqual([]);
    expect(index.titles()).toEqual(['省规划', '市方案', '县方案']);
  });

  it('by whom they refer to', () => {
    expect(uris(index.referringTo('省规划'))).toEqual(['city']);
    expect(uris(index.referringTo('市方案'))).toEqual(['county']);
    expect(index.referringTo('县方案')).toEqual([]);
  });

  it('with their texts', () => {
    expect(index.sourceOf('county')?.text).toBe(county);
    expect(index.sourceOf('nowhere')).toBeUndefined();
  });

  it('no more when they are gone', () => {
    for (const uri of ['a', 'b', 'county', 'nowhere']) index.remove(uri);
    expect(index.named('省规划')).toEqual([]);
    expect(index.referringTo('市方案')).toEqual([]);
    expect(index.titles()).toEqual(['市方案']);
    expect(uris(index.plans())).toEqual(['city', 'none']);
  });
});

describe('outdated are those that refer to a plan', () => {
  it.each([
    ['that changes a value', superior.replace('50', '51'), ['city']],
    ['that changes a name', superior.replace('甲', '丙'), ['city']],
    ['that gives up its title', superior.replace('省规划', '省草案'), ['city']],
    ['that takes another’s title', superior.replace('省规划', '市方案'), ['city', 'county']],
    ['that only says more', `${superior}\n一、总则\n到2025年，全面建成。\n`, []],
    ['that stays as it is', superior, []],
  ])('%s', (_, text, expected) => {
    const { index, update } = indexOf({ superior, city, county });
    update('superior', text);
    expect([...index.takeOutdated()].sort()).toEqual(expected);
    expect(index.takeOutdated()).toEqual([]);
  });

  it('that comes or goes', () => {
    const { index, update } = indexOf({ city, county });
    update('superior', superior);
    expect(index.takeOutdated()).toEqual(['city']);
    index.remove('superior');
    expect(index.takeOutdated()).toEqual(['city']);
    update('superior', superior.replace('省', '国家'));
    expect(index.takeOutdated()).toEqual([]);
  });

  it('and are there themselves', () => {
    const { index, update } = indexOf({ city, county });
    update('superior', superior);
    index.remove('city');
    expect(index.takeOutdated()).toEqual(['county']);
  });
});
