import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import type { OfficialDocument } from '../../../language-server/src/print/official/document.ts';
import { htmlDocument } from '../../../language-server/src/print/official/html.ts';
import { wordDocument } from '../../../language-server/src/print/official/word/document.ts';
import { partOf } from '../documents/office-file.ts';
import { type Element, elements, parseXml, textOf } from '../documents/xml.ts';
import { body, pictured } from './pictured.ts';

const stages = (document: OfficialDocument) =>
  document.pictures?.stages.map(({ label, summary, rows }) => [
    `${label}：${summary}`,
    ...rows.map(({ kind, what, due }) => `${kind} ${what.replaceAll('\n', '｜')} ${due}`),
  ]);

async function page(document: OfficialDocument): Promise<{ text: string; main: Element }> {
  const text = new TextDecoder().decode(htmlDocument(document, { contents: false }));
  return { text, main: elements(parseXml(text), 'main')[0] as Element };
}

const withClass = (parent: Element, tag: string, name: string) =>
  elements(parent, tag).filter(({ attributes }) => attributes.class?.split(' ').includes(name));

describe('the timeline of a plan', () => {
  it('says year by year what is due; what one row can say of several tasks, one row says', () => {
    expect(stages(pictured(body))).toEqual([
      ['2023年：指标值1项', 'value 护理型床位占比 50%'],
      [
        '2024年：到期事项3项',
        'deadline （一）建设施｜（二）配人员｜责任部门：市民政局（牵头）、市财政局 2024年6月底',
        'deadline （三）办评估｜责任部门：市民政局 2024年6月底',
      ],
      [
        '2025年：指标值3项',
        'value 护理型床位占比 ≥60%',
        'value 平均等候时间 8—10天',
        'value 培训护理员 累计6000人',
      ],
      ['长期、经常性：到期事项1项', 'deadline （四）做宣传 长期'],
    ]);
  });

  it('speaks as the plan does', () => {
    const english = readPlan('plan Plan (2023–2025)\n\nindicator Beds\n  2025: 3\n');
    const document = officialDocument(english, { responsibilities: 'brackets', pictures: true });
    expect(stages(document)).toEqual([['2025：1 value', 'value Beds 3']]);
    const traditional = '規劃 某市方案（2023—2025年）\n\n一、任務\n推進。\n責任部門：市民政局\n期限：長期\n';
    const inTraditional = officialDocument(readPlan(traditional), {
      responsibilities: 'brackets',
      pictures: true,
    });
    expect(stages(inTraditional)).toEqual([
      ['長期、經常性：到期事項1項', 'deadline 一、任務｜責任部門：市民政局 長期'],
    ]);
  });

  it('is absent where it is not asked for, and where a plan names no dates', () => {
    const plan = readPlan(`规划 某市方案（2023—2025年）\n\n${body}`);
    expect(officialDocument(plan, { responsibilities: 'brackets' }).pictures).toBeUndefined();
    expect(pictured('一、任务\n推进。\n').pictures).toBeUndefined();
  });
});

describe('the web page', () => {
  it('has the timeline and the charts behind all else, and names them below the text', async () => {
    const { main } = await page(pictured(body));
    const sections = withClass(main, 'section', 'pictures');
    expect(sections.map((section) => textOf(section).slice(0, 14).split('\n').slice(0, 3))).toEqual([
      ['', '附图1', '目标任务时间安排'.slice(0, 9)],
      ['', '附图2', '主要指标变化趋势'.slice(0, 9)],
    ]);
    expect(withClass(main, 'p', 'attachments').map(textOf)).toEqual([
      '附件：主要指标',
      '附图：1.目标任务时间安排2.主要指标变化趋势',
    ]);
  });

  it('begins each year with its sign again where it goes on on another page', async () => {
    const { main } = await page(pictured(body));
    const heads = elements(withClass(main, 'div', 'stages')[0] as Element, 'thead').map(textOf);
    expect(heads).toEqual([
      '2023年指标值1项',
      '2024年到期事项3项',
      '2025年指标值3项',
      '长期、经常性到期事项1项',
    ]);
  });

  it('has a chart with its words for each indicator that has two values to compare, and a caption', async () => {
    const { text, main } = await page(pictured(body));
    const figures = elements(main, 'figure');
    expect(figures.map((figure) => elements(figure, 'figcaption').map(textOf)[0])).toEqual([
      '图1　护理型床位占比（%）',
      '图2　平均等候时间（天）',
    ]);
    const [first] = elements(main, 'svg');
    expect(first?.attributes.role).toBe('img');
    expect(elements(first as Element, 'desc').map(textOf)).toEqual([
      '2022年基期45%，2023年里程碑50%，2023年实绩52.5%，2025年目标≥60%。',
    ]);
    expect(text).not.toMatch(/<script|url\(|href="http|style="/);
    expect(textOf(main)).toContain('○规划值　●实绩　―目标值（灰色一侧为达标）');
  });

  it('numbers the pictures only where there are both kinds', async () => {
    const { main } = await page(pictured('一、目标\n指标 床位\n  2025年：3张\n'));
    expect(withClass(main, 'p', 'mark').map(textOf)).toEqual(['附件', '附图']);
    expect(elements(main, 'svg')).toEqual([]);
    expect((await page(pictured('一、任务\n推进。\n'))).text).not.toContain('.stages');
  });
});

const lines = [
  '指标 床位占比',
  '  2022年：45%',
  '  2024年：50%—52%',
  '  2023年实绩：0',
  '  2025年：≥60%',
  '  2035年：1000000000000000000000000000000%',
  '  2025年：—',
  '  0001年：-5%',
  '  标准：≥3张',
  '指标 <b>&"',
  '期限：长期',
  '期限：2024年6月底',
  '责任部门：市民政局',
  '一、任务',
  '| 指标 | 2021年 | 2025年 |',
  '| 床位 | 5 | 500 |',
];

it('the pictures of any plan say the same in each form, well-formed', async () => {
  const anyBody = fc.array(fc.constantFrom(...lines), { maxLength: 20 }).map((chosen) => chosen.join('\n'));
  const bare = (said: string) => said.replace(/\s/gu, '');
  await fc.assert(
    fc.asyncProperty(anyBody, async (text) => {
      const document = pictured(text);
      const whole = bare(textOf((await page(document)).main));
      const file = await wordDocument(document, { contents: false });
      const printed = bare(textOf(partOf(file, 'word/document.xml')));
      const { stages = [], trajectories = [] } = document.pictures ?? {};
      const said = stages.flatMap(({ label, summary, rows }) => [
        bare(label + summary),
        ...rows.map(({ what, due }) => bare(what + due)),
      ]);
      const captions = trajectories.map(({ name }, index) => bare(`图${index + 1}${name}`));
      for (const each of [...said, ...captions]) {
        expect(whole).toContain(each);
        expect(printed).toContain(each);
      }
    }),
    { numRuns: 60 },
  );
});
