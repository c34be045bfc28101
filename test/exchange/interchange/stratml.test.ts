import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { planText } from '../../../language-server/src/exchange/interchange/plan-text.ts';
import { childElements } from '../../../language-server/src/exchange/interchange/stratml/elements.ts';
import { planFromStratml } from '../../../language-server/src/exchange/interchange/stratml/read.ts';
import { stratmlOf } from '../../../language-server/src/exchange/interchange/stratml/write.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { formatPlan } from '../../../language-server/src/server/editor/format.ts';
import { mutate } from '../../support/mutations.ts';
import { randomFrom } from '../../support/random.ts';
import { allExamples, jsonOf, richPlan, withoutPlaces } from './plans.ts';

const out = (text: string): string => stratmlOf(readPlan(text));
const back = (xml: string): string => planText(planFromStratml(xml));

/**
 * What StratML can hold: all but comments, tables as they were drafted, whether an indicator is a block or a row, and of
 * what it is a part where only its row told so, with what told its direction.
 */
function held(text: string): unknown {
  const { comments: _, ...plan } = withoutPlaces(jsonOf(text)) as Record<string, unknown>;
  const indicators = (plan.indicators as Record<string, unknown>[]).map(
    ({ form: __, partOf: ___, directionFrom: ____, ...indicator }) => indicator,
  );
  const sections = (plan.sections as Record<string, unknown>[]).map(
    ({ indicatorTables: ___, ...section }) => section,
  );
  return { ...plan, sections, indicators };
}

const plans: [name: string, text: string][] = [
  ...allExamples,
  ['a plan with all that the language has', richPlan],
  ['nothing at all', ''],
  ['an indicator before any heading', '指标 床位\n  2025年：3张\n责任部门：甲局\n期限：2025年底\n'],
];

describe('a plan, to StratML and back', () => {
  it.each(plans)('%s says the same', (_, text) => {
    expect(held(back(out(text)))).toEqual(held(text));
  });

  it.each(plans)('%s comes out formatted, and the second time as the first', (_, text) => {
    const once = back(out(text));
    expect(formatPlan(once)).toBe(once);
    expect(back(out(once))).toBe(once);
  });

  it.each(plans)('%s is written in the order of the schema', (_, text) => {
    const elements = everyElement(parseXml(out(text)).root as XmlElement);
    expect(elements.filter((element) => !inOrder(element)).map(({ name }) => name)).toEqual([]);
    const identifiers = elements.filter(({ name }) => name === 'Identifier').map((element) => element.text);
    expect(new Set(identifiers).size).toBe(identifiers.length);
  });
});

describe('a broken plan', () => {
  it('is written in the order of the schema all the same, and can be read', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const text = mutate(richPlan, randomFrom(seed))
        .map((line) => line.text)
        .join('\n');
      const xml = out(text);
      const elements = everyElement(parseXml(xml).root as XmlElement);
      expect(elements.filter((element) => !inOrder(element))).toEqual([]);
      expect(readPlan(back(xml)).indicators.length).toBeGreaterThan(0);
    }
  });
});

function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...elementsIn(element).flatMap(everyElement)];
}

function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => child instanceof XmlElement);
}

/** Whether the child elements are those of the table, in its order and number: the table as one pattern. */
function inOrder(element: XmlElement): boolean {
  const order = (childElements as Readonly<Record<string, readonly string[]>>)[element.name] ?? [];
  const pattern = order.map((each) => each.replace(/^(\w+)([?*+]?)$/u, '(?:$1 )$2')).join('');
  const names = elementsIn(element).map(({ name }) => `${name} `);
  return new RegExp(`^${pattern}$`, 'u').test(names.join(''));
}

describe('in StratML', () => {
  const xml = out(richPlan);

  it('a baseline is an actual result, and a target says its number apart from how it is written', () => {
    expect(xml).toContain(
      `            <ActualResult>
              <EndDate>2020-12-31</EndDate>
              <NumberOfUnits>1600</NumberOfUnits>
              <Descriptor>
                <DescriptorName>基期</DescriptorName>
                <DescriptorValue>1600公里</DescriptorValue>
              </Descriptor>
              <Description>2020年</Description>
            </ActualResult>`,
    );
    expect(out('指标 降幅\n  2025年：下降15%\n指标 人数\n  2025年：1—2名\n')).not.toContain('NumberOfUnits');
  });

  it('a department is a performer, with its role, and with where the text says it', () => {
    expect(xml).toMatch(/<Name>牵头部门<\/Name>\s+<RoleType>Performer<\/RoleType>/u);
    expect(xml).toMatch(
      /<Name>责任部门<\/Name>\s+<Description>正文已写明<\/Description>\s+<RoleType>Performer<\/RoleType>/u,
    );
  });

  it('the period and the day of publication are days', () => {
    const text = '规划 甲\n  发布日期：2021年4月5日\n  规划期：2021—2025年\n';
    expect(out(text)).toContain(
      '<StartDate>2021-01-01</StartDate>\n    <EndDate>2025-12-31</EndDate>\n    <PublicationDate>2021-04-05</PublicationDate>',
    );
    expect(out('规划 甲\n  发布日期：2021年4月\n')).not.toContain('PublicationDate');
  });

  it('signs of XML and characters that it forbids do no harm', () => {
    const text = '规划 甲<乙>&"丙"\n\n一、任务\n指标 a\u0001b\n  2025年：<5%\n';
    expect(back(out(text))).toBe(text.replace('\u0001', ''));
  });
});
