import { expect, test } from 'vitest';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import {
  closedHeadOf,
  scannedHeadOf,
  unreadHead,
} from '../../../language-server/src/core/plans/plan-head.ts';
import { PlanIndex } from '../../../language-server/src/core/plans/plan-index.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { randomFrom } from '../../support/random.ts';

const titles = ['省养老服务体系规划', '省养老服务体系归划', '某市方案', '某市规划', '全市纲要', ''];
const indicators = ['床位占比', '覆盖率', '健康率（%）'];

/** A little plan that may name any other. */
function draft(random: ReturnType<typeof randomFrom>): string {
  const other = () => random.pick(titles);
  return [
    `规划 ${other()}`,
    ...(random.below(2) ? [`  依据：《${other()}》`] : []),
    ...(random.below(3) ? [] : [`  地区：${random.pick(['某市', '某省某市', '全市'])}`]),
    '',
    `落实《${other()}》。`,
    `指标 ${random.pick(indicators)}`,
    `  2025年：${random.below(3)}%`,
    ...(random.below(2) ? [`  对应：《${other()}》${random.pick(indicators)}`] : []),
  ].join('\n');
}

test('an index that is told of plans by their heads knows what one knows that holds the plans', () => {
  const random = randomFrom(13);
  const files = new Map<string, Plan>();
  const held = new PlanIndex();
  const closed = new PlanIndex((uri) => files.get(uri) as Plan);
  const uris = (plans: Iterable<Plan>) => [...plans].map(({ source }) => source.uri);
  for (let round = 0; round < 400; round++) {
    const uri = `${random.below(6)}`;
    if (random.below(5) === 0) {
      for (const index of [held, closed]) index.remove(uri);
      files.delete(uri);
    } else {
      const plan = readPlan(draft(random), uri);
      files.set(uri, plan);
      held.update(uri, plan);
      // some are opened and closed
      if (random.below(3) === 0) closed.update(uri, plan);
      else {
        closed.updateScanned(uri, unreadHead(scannedHeadOf(plan)));
        closed.updateClosed(uri, closedHeadOf(plan));
      }
    }
    // itself is checked anyway; of one that is open more is known of what has changed
    const [some, more] = [held, closed].map((index) =>
      index.takeOutdated().filter((each) => each !== uri),
    ) as [string[], string[]];
    expect(more).toEqual(expect.arrayContaining(some));
    const known = [held, closed].map((index) => ({
      titles: index.titles().toSorted(),
      all: uris(index.plans()).toSorted(),
      named: titles.map((title) => uris(index.named(title))),
      referring: titles.map((title) => uris(index.referringTo(title))),
      naming: titles.map((title) => uris(index.namedBy(title))),
      links: titles.map((title) => index.linksTo(title)),
      files: titles.map((title) => index.filesOf(title).toSorted()),
      peers: [...files.values()].map((plan) => uris(index.peersOf(plan))),
    }));
    expect(known[1]).toEqual(known[0]);
  }
});

test('by its title a plan is found, and concerns those that name it', () => {
  const superior = readPlan('规划 省规划\n指标 甲\n  2025年：1%\n', 'a');
  const city = readPlan('规划 市方案\n  依据：《省规划》\n', 'b');
  const index = new PlanIndex(() => superior);
  index.update('b', city);
  index.takeOutdated();
  index.updateScanned('a', unreadHead(scannedHeadOf(superior)));
  expect([index.named('省规划'), index.takeOutdated()]).toEqual([[superior], ['b']]);
  index.updateClosed('a', closedHeadOf(superior));
  expect(index.takeOutdated()).toEqual([]);
});

test('a head that was opened and closed as it was concerns nobody', () => {
  const plan = readPlan('规划 省规划\n指标 甲\n  2025年：1%\n', 'a');
  const index = new PlanIndex(() => plan);
  index.updateClosed('a', closedHeadOf(plan));
  index.updateClosed('b', closedHeadOf(readPlan('规划 市方案\n  依据：《省规划》\n', 'b')));
  index.takeOutdated();
  index.update('a', plan);
  index.updateClosed('a', closedHeadOf(plan));
  expect(index.takeOutdated()).toEqual([]);
});

test('what an editor lists of a plan is looked for without reading it', () => {
  const read: string[] = [];
  const plan = readPlan('规划 省规划\n一、总体 要求\n指标 床位占比\n  2025年：1%\n', 'a');
  const index = new PlanIndex((uri) => {
    read.push(uri);
    return plan;
  });
  index.updateClosed('a', closedHeadOf(plan));
  expect([...index.plansWith('覆盖率')]).toEqual([]);
  expect(read).toEqual([]);
  for (const name of ['床位', '总体要求', '省规划', '']) expect([...index.plansWith(name)]).toEqual([plan]);
});
