import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { closedHeadOf } from '../../../language-server/src/core/plans/plan-head.ts';
import { PlanIndex } from '../../../language-server/src/core/plans/plan-index.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

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

const uris = (plans: ReturnType<PlanIndex['plans']>) => [...plans].map(({ source }) => source.uri);

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
    expect(uris(index.referringTo('县方案'))).toEqual([]);
  });

  it('with their texts', () => {
    expect(index.sourceOf('county')?.text).toBe(county);
    expect(index.sourceOf('nowhere')).toBeUndefined();
  });

  it('no more when they are gone', () => {
    for (const uri of ['a', 'b', 'county', 'nowhere']) index.remove(uri);
    expect(index.named('省规划')).toEqual([]);
    expect(uris(index.referringTo('市方案'))).toEqual([]);
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

  it.each([
    ['a value', '80', '81', ['linked', 'namesake', 'placeless']],
    ['a value of one that is binding', '50', '51', ['carrying', 'linked', 'namesake', 'placeless']],
    ['a name', '床位', '床数', ['carrying', 'cited', 'linked', 'namesake', 'placeless']],
    ['its period', '2025年）', '2026年）', ['carrying', 'cited', 'linked', 'namesake', 'placeless']],
  ])('if they are closed only where that concerns them: %s', (_, before, after, expected) => {
    const nation =
      '规划 国规划（2021—2025年）\n指标 床位\n  2025年：80%\n指标 甲\n  2025年：50%\n  属性：约束性\n';
    const basis = '  依据：《国规划（2021—2025年）》\n';
    const closed: Readonly<Record<string, string>> = {
      linked: `规划 示例省规划\n${basis}指标 乙\n  2025年：1%\n  对应：《国规划（2021—2025年）》床位\n`,
      namesake: `规划 示范省规划\n${basis}指标 全省床位\n  2025年：1%\n`,
      carrying: `规划 样本省规划\n${basis}指标 甲\n  2025年：1%\n`,
      cited: '规划 样例省规划\n\n落实《国规划（2021—2025年）》。\n',
      placeless: `规划 方案\n${basis}`,
    };
    const plans = new Map(Object.entries(closed).map(([uri, text]) => [uri, readPlan(text, uri)]));
    const index = new PlanIndex((uri) => plans.get(uri) as Plan);
    for (const [uri, plan] of plans) index.updateClosed(uri, closedHeadOf(plan));
    for (const text of [nation, nation.replace(before, after)]) {
      index.takeOutdated();
      index.update('nation', readPlan(text, 'nation'));
    }
    expect([...index.takeOutdated()].sort()).toEqual(expected);
  });

  it('in its prose alone too', () => {
    const { index, update } = indexOf({
      superior,
      city: '规划 市方案\n\n落实《省规划》（省政发〔2021〕1号）。\n',
    });
    update('superior', superior.replace('\n', '\n  文号：省政发〔2021〕2号\n'));
    expect(index.takeOutdated()).toEqual(['city']);
    expect(uris(index.referringTo('省规划'))).toEqual([]);
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

  it('stays so whatever it says itself', () => {
    const { index, update } = indexOf({ superior, city });
    update('superior', superior.replace('50%', '60%'));
    update('city', `${city}\n一、总则\n`);
    expect(index.takeOutdated()).toEqual(['city']);
  });

  it('and are there themselves', () => {
    const { index, update } = indexOf({ city, county });
    update('superior', superior);
    index.remove('city');
    expect(index.takeOutdated()).toEqual(['county']);
  });
});

describe('a circle of plans', () => {
  const a = '规划 甲规划\n  依据：《乙规划》\n';
  const b = '规划 乙规划\n指标 覆盖率\n  对应：《丙规划》覆盖率\n';
  const c = '规划 丙规划\n';
  const outsider = '规划 丁规划\n  依据：《甲规划》\n';
  const closed = '规划 丙规划\n  依据：《甲规划》\n';

  it.each([
    ['closes', c, closed, ['a', 'b']],
    ['opens', closed, c, ['a', 'b']],
    ['opens for another title', closed, closed.replace('丙', '戊'), ['a', 'b']],
    ['stays open', c, `${c}  依据：《某条例》\n`, []],
    ['stays closed while prose is written', closed, `${closed}\n一、总则\n到2025年建成。\n`, []],
  ])('that %s concerns the others in it', (_, before, after, expected) => {
    const { index, update } = indexOf({ a, b, c: before, outsider });
    update('c', after);
    expect([...index.takeOutdated()].sort()).toEqual(expected);
  });

  it('is closed and opened by a plan that comes and goes', () => {
    const { index, update } = indexOf({ a, b, outsider });
    update('c', closed);
    expect([...index.takeOutdated()].sort()).toEqual(['a', 'b']);
    index.remove('c');
    expect([...index.takeOutdated()].sort()).toEqual(['a', 'b']);
  });

  it('that is one plan concerns no other: what has changed is checked itself', () => {
    const { index, update } = indexOf({ a, c });
    update('c', closed.replace('甲', '丙'));
    expect(index.takeOutdated()).toEqual([]);
  });
});

describe('a reference that leads nowhere but for a slip', () => {
  const slip = '规划 某市方案\n  依据：《某省养老服务体系建没规划》、《国家条例》\n';
  const other = '规划 某县方案\n  依据：《乙省养老服务体系建设规划》\n';
  const right = '规划 某省养老服务体系建设规划\n';

  it('is looked at again when the title that was meant comes or goes', () => {
    const { index, update } = indexOf({ slip, other });
    update('right', right);
    expect(index.takeOutdated()).toEqual(['slip']);
    update('right', `${right}\n一、总则\n`);
    expect(index.takeOutdated()).toEqual([]);
    update('right', right.replace('建设', '发展'));
    expect(index.takeOutdated()).toEqual(['slip']);
    update('right', right);
    index.takeOutdated();
    index.remove('right');
    expect(index.takeOutdated()).toEqual(['slip']);
  });

  it('is forgotten with its plan, and when it is mended', () => {
    const { index, update } = indexOf({ slip, other });
    index.remove('slip');
    update('right', right);
    expect(index.takeOutdated()).toEqual([]);
    update('other', slip.replace('建没', '建设'));
    index.takeOutdated();
    update('right', right.replace('建设', '建投'));
    expect(index.takeOutdated()).toEqual(['other']);
    update('right', right.replace('建设', '建没'));
    expect(index.takeOutdated()).toEqual(['other']);
  });
});

describe('plans of one place', () => {
  const outline =
    '规划 甲市纲要\n  地区：某省甲市\n指标 全市健康率（%）\n  2025年：90\n指标 入学率\n  2025年：99%\n';
  const special = '规划 甲市规划\n指标 健康率\n  2025年：90%\n';
  const texts = {
    outline,
    special,
    elsewhere: special.replace('甲市', '丙市'),
    alone: '规划 甲市方案\n指标 拥有率\n',
    nowhere: special.replace('甲市', ''),
    anywhere: special.replace('甲市', '全市'),
    anywhereToo: special.replace('甲市规划', '全市方案'),
  };

  it('are found where they share an indicator', () => {
    const { index } = indexOf(texts);
    const peers = (uri: string) => uris(index.peersOf(readPlan(texts[uri as keyof typeof texts], uri)));
    expect(Object.keys(texts).map(peers)).toEqual([['special'], ['outline'], [], [], [], [], []]);
  });

  it('concern each other where one says something else, whatever is written in the prose', () => {
    const { index, update } = indexOf(texts);
    update('outline', `${outline}\n一、总则\n`);
    expect(index.takeOutdated()).toEqual([]);
    update('special', special.replace('90%', '91%'));
    expect(index.takeOutdated()).toEqual(['outline']);
    update('alone', '规划 甲市方案\n指标 拥有率\n  2025年：1%\n');
    expect(index.takeOutdated()).toEqual([]);
    index.remove('special');
    expect(index.takeOutdated()).toEqual(['outline']);
    expect(index.peersOf(readPlan(outline, 'outline'))).toEqual([]);
  });
});

it('the titles are one list until one changes', () => {
  const { index, update } = indexOf({ superior, city });
  const titles = index.titles();
  update('superior', `${superior}\n一、总则\n`);
  expect(index.titles()).toBe(titles);
  update('superior', superior.replace('省规划', '省 规划'));
  expect(index.titles()).toEqual(['市方案', '省 规划']);
});
