import { expect, test } from 'vitest';
import type { Plan } from '../../language-server/src/core/model/plan.ts';
import { closedHeadOf } from '../../language-server/src/core/plans/plan-head.ts';
import { PlanIndex } from '../../language-server/src/core/plans/plan-index.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { randomFrom } from '../support/random.ts';
import { runChecks } from '../support/run-checks.ts';

const titles = [
  '某省养老服务规划（2021—2025年）',
  '某省养老服务规划（2022—2025年）',
  '某省某市养老服务规划（2021—2025年）',
  '某省某市养老服务方案（2021—2025年）',
  '养老服务规划（2021—2025年）',
];
const names = [
  '护理型床位占比',
  '全省护理型床位占比',
  '床位数（公办）',
  '床位数（公办）（张）',
  '助餐点覆盖率',
];

type Random = ReturnType<typeof randomFrom>;

function draft(random: Random, title: string): string {
  const maybe = (line: string) => (random.below(2) ? [line] : []);
  const indicators = names
    .filter(() => random.below(3))
    .flatMap((name) => [
      `指标 ${name}`,
      `  2023年：${40 + random.below(9)}%`,
      `  2025年：≥${50 + random.below(9)}%`,
      ...maybe(`  属性：${random.pick(['约束性', '预期性'])}`),
      ...maybe(`  范围：${random.pick(['农村', '每个市'])}`),
      ...maybe(`  对应：《${random.pick(titles)}》${random.pick(names)}`),
    ]);
  const bases = maybe(`  依据：《${random.pick(titles)}》、《${random.pick(titles)}》`);
  return [`规划 ${title}`, ...bases, '', ...indicators, ''].join('\n');
}

/** Another amount, year or property in some place. */
function edited(text: string, random: Random): string {
  const places = [...text.matchAll(/\d(?=%)|约束性|预期性|(?<=^ {2}202)\d/gmu)];
  const place = places[random.below(places.length)];
  if (!place) return text;
  const written = place[0].length > 1 ? random.pick(['约束性', '预期性']) : `${random.below(9)}`;
  return text.slice(0, place.index) + written + text.slice(place.index + place[0].length);
}

test('of the plans that are not checked again when another has changed, the same is found as before', () => {
  const random = randomFrom(17);
  let left = 0;
  for (let round = 0; round < 60; round++) {
    const files = new Map<string, Plan>();
    const index = new PlanIndex((uri) => files.get(uri) as Plan);
    for (const [at, title] of titles.entries()) files.set(`${at}`, readPlan(draft(random, title), `${at}`));
    for (const [uri, plan] of files) index.updateClosed(uri, closedHeadOf(plan));
    const found = () =>
      new Map(
        [...files].map(([uri, plan]) => [
          uri,
          runChecks(plan, undefined, index).map(({ code, span, message }) => ({ code, span, message })),
        ]),
      );
    const opened = `${random.below(titles.length)}`;
    index.update(opened, files.get(opened) as Plan);
    for (let edit = 0; edit < 4; edit++) {
      const before = found();
      index.takeOutdated();
      const plan = readPlan(edited((files.get(opened) as Plan).source.text, random), opened);
      files.set(opened, plan);
      index.update(opened, plan);
      const again = new Set([opened, ...index.takeOutdated()]);
      for (const [uri, findings] of found()) {
        if (again.has(uri)) continue;
        left++;
        expect(findings, `${uri} beside ${opened}`).toEqual(before.get(uri));
      }
    }
  }
  expect(left).toBeGreaterThan(300);
});
