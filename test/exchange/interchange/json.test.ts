import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../../language-server/schema/plan.schema.json' with { type: 'json' };
import { planFromJson } from '../../../language-server/src/exchange/interchange/json/read.ts';
import { planText } from '../../../language-server/src/exchange/interchange/plan-text.ts';
import { Unreadable } from '../../../language-server/src/exchange/interchange/unreadable.ts';
import { formatPlan } from '../../../language-server/src/server/editor/format.ts';
import { allExamples, jsonOf, richPlan, withoutPlaces } from './plans.ts';

const textOf = (json: string): string => planText(planFromJson(json));
const plans: [name: string, text: string][] = [
  ...allExamples,
  ['a plan with all that the language has', richPlan],
  ['nothing at all', ''],
];

describe('a plan, to JSON and back', () => {
  it.each(plans)('%s says the same', (_, text) => {
    expect(withoutPlaces(jsonOf(textOf(jsonOf(text))))).toEqual(withoutPlaces(jsonOf(text)));
  });

  it.each(plans)('%s comes out formatted, and the second time as the first', (_, text) => {
    const once = textOf(jsonOf(text));
    expect(formatPlan(once)).toBe(once);
    expect(jsonOf(textOf(jsonOf(once)))).toBe(jsonOf(once));
  });

  it('keeps paragraphs, tables, indicators and comments in their order', () => {
    const text = `规划 甲

一、任务
第一段。
// 忽略 values/no-target：另文明确
指标 床位
  标准：3张
第二段。
| 甲 | 乙 |
| 1  | 2  |
`;
    expect(textOf(jsonOf(text))).toBe(text);
  });

  it('says nothing twice: a department that a paragraph names, a period that the title says', () => {
    const text = '规划 甲规划（2021—2025年）\n\n一、任务\n1.乙。做好。（责任部门：丙局；期限：2023年底）\n';
    expect(textOf(jsonOf(text))).toBe(text.replace('\n1.', '\n\n1.'));
  });
});

describe('what was edited of an indicator', () => {
  const text = `规划 甲规划（2021—2025年）

一、目标

| 序号 | 指标   | 2025年 | 属性   | 责任单位       | 备注 |
| 1    | 床位数 | ≥90张 | 约束性 | 市民政局、乙局 | 甲   |
| 2    | 站点数 |        | 预期性 | 市民政局       | 乙   |
`;
  const edited = (edit: (json: string) => string) => textOf(edit(jsonOf(text)));

  it.each([
    ['its value', '"text":"≥90张"', '"text":"≥100张"', '≥100张'],
    ['its property', '"text":"预期性"', '"text":"约束性"', '| 站点数 |        | 约束性 |'],
    ['who answers', '"name":"乙局"', '"name":"市财政局"', '市民政局、市财政局'],
    ['its name', '"name":"站点数"', '"name":"服务站|点数"', '服务站\\|点数'],
  ])('stands in the table as it was drafted: %s', (_, from, to, written) => {
    const compact = (json: string) => JSON.stringify(JSON.parse(json));
    const plan = edited((json) => compact(json).replace(from, to));
    expect(plan.replace(/ +/gu, ' ')).toContain(written.replace(/ +/gu, ' '));
    expect(plan.replace(/ +/gu, ' ')).toContain('| 序号 | 指标 | 2025年 | 属性 | 责任单位 | 备注 |');
  });
});

describe('a JSON file that is not such a plan', () => {
  type Edit = (plan: Record<'header' | 'sections' | 'indicators', Record<number, object>>) => unknown;
  const model = () => JSON.parse(jsonOf(richPlan));
  const why = (json: string): string => {
    try {
      planFromJson(json);
    } catch (error) {
      if (error instanceof Unreadable) return error.localized.zh;
      throw error;
    }
    return 'read';
  };

  it.each<[what: string, edit: Edit, message: string]>([
    ['lacks something', (plan) => delete plan.indicators[1], '$.indicators[1] 处不对：这里要是对象'],
    [
      'has another type',
      (plan) => Object.assign(plan.indicators[3] ?? {}, { name: 7 }),
      '$.indicators[3].name 处不对：这里要是文字',
    ],
    [
      'has an unknown word',
      (plan) => Object.assign(plan.header ?? {}, { titel: '' }),
      '$.header 处不对：多出了“titel”',
    ],
    ['has no header', (plan) => Reflect.deleteProperty(plan, 'header'), '$ 处不对：缺少“header”'],
    ['is of another version', (plan) => Object.assign(plan, { shape: 2 }), '$.shape 处不对：只能是 1'],
    ['is no list', (plan) => Object.assign(plan, { departments: {} }), '$.departments 处不对：这里要是列表'],
    [
      'names no indicator',
      (plan) => Object.assign(plan.sections[0] ?? {}, { indicators: [99] }),
      '$.sections[0].indicators[0] 处不对：“indicators”只有',
    ],
  ])('%s: the message says where', (_, edit, message) => {
    const plan = model();
    edit(plan);
    expect(why(JSON.stringify(plan))).toContain(message);
  });

  it('is no JSON at all', () => expect(why('{')).toContain('不是正确的 JSON'));

  it('is refused where ajv refuses it, and only there', () => {
    const validate = new Ajv2020({ strict: true }).compile(schema);
    const small = jsonOf(
      '规划 甲（2021—2025年）\n一、任务\n责任部门：乙局\n指标 丙\n  2023年：每年≥1—2张\n  2024年上半年：1张\n  2025年：≥≥\n',
    );
    for (const changed of oneChange(JSON.parse(small))) {
      const isRead = why(JSON.stringify(changed)) === 'read';
      expect([changed, isRead]).toEqual([changed, validate(changed) && hasItsIndicators(changed)]);
    }
  });
});

it('the schema uses no words but those that are checked', () => {
  const words = new Set<string>();
  const collect = (node: object): void => {
    for (const [word, each] of Object.entries(node)) {
      words.add(word);
      if (word === 'properties' || word === '$defs')
        Object.values(each).forEach((child) => void collect(child as object));
      else if (word === 'items') collect(each);
      else if (word === 'oneOf') each.forEach(collect);
    }
  };
  collect(schema);
  const checked =
    '$ref type const enum pattern minimum maximum exclusiveMinimum minItems items required additionalProperties properties oneOf $defs';
  const saysNothing = '$schema $id title description';
  expect([...words].filter((word) => !`${checked} ${saysNothing}`.split(' ').includes(word))).toEqual([]);
});

/** Copies of a value with one thing in it left out, or replaced. */
function* oneChange(value: unknown): Generator<unknown> {
  for (const other of [null, -1, 'x', 0.5, {}, []]) yield other;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    const { [key]: _, ...rest } = value as Record<string, unknown>;
    yield Array.isArray(value) ? value.filter((item) => item !== each) : rest;
    for (const changed of oneChange(each)) {
      yield Array.isArray(value)
        ? value.map((item, index) => (`${index}` === key ? changed : item))
        : { ...value, [key]: changed };
    }
  }
}

/** What a schema can't say: the numbers of indicators that sections give are those of the list. */
function hasItsIndicators(plan: unknown): boolean {
  const { sections, indicators } = plan as { sections: { indicators: number[] }[]; indicators: unknown[] };
  return sections.every((section) => section.indicators.every((number) => number < indicators.length));
}
