import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { KnownPlans } from '../../../language-server/src/core/plans/known-plans.ts';
import type { Language } from '../../../language-server/src/core/text/localized.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { hoverAt } from '../../../language-server/src/server/editor/hover.ts';
import { atCursor, belowHeader, type Cursor } from './support/cursor.ts';

function cardAt({ plan, offset }: Cursor, language: Language = 'zh', known?: KnownPlans): string {
  const hover = hoverAt(plan, offset, language, known);
  return hover ? (hover.contents as MarkupContent).value : '';
}

const plan = `
  部门
    市民政局
    市发展和改革委员会（市发改委）
    各部门：市民政局、市财政局
  一、扩大服务供给
  责任部门：市民政局（牵头）、市发改委
  期限：2025年底
  类别 硬件达标
  指标 护理型床位占比
    2022年：45%
    2023年实绩：50%
    2025年：≥60%
    属性：约束性
    范围：每个区
    对应：《示范省养老服务规划》护理型床位占比
  指标 助餐点覆盖率
    2025年：100%
    责任部门：市发改委
`;
const at = (place: string) =>
  belowHeader(plan.replace(place, (found) => `${found.slice(0, 1)}‸${found.slice(1)}`));

describe('on the name of an indicator', () => {
  it('all there is to say of it', () => {
    expect(cardAt(at('护理型床位占比'))).toBe(`**护理型床位占比**

一、扩大服务供给

| 年份 | 作用 | 数值 |
| --- | --- | --- |
| 2022年 | 基期 | 45% |
| 2023年 | 实绩 | 50% |
| 2025年 | 目标 | ≥60% |

比2022年至少提高15个百分点，平均每年5个百分点

- 类别：硬件达标
- 属性：约束性
- 方向：上升（从目标的写法判断）
- 范围：每个区
- 责任部门：市民政局（牵头）、市发改委（承用“一、扩大服务供给”的）
- 期限：2025年底（承用“一、扩大服务供给”的）
- 对应：《示范省养老服务规划》护理型床位占比`);
  });

  it('in English', () => {
    const card = cardAt(at('护理型床位占比'), 'en');
    expect(card).toContain('| 2023 | actual | 50% |');
    expect(card).toContain(
      'up by at least 15 percentage points from 2022, 5 percentage points a year on average',
    );
    expect(card).toContain('- Responsible: 市民政局 (lead), 市发改委 (inherited from “一、扩大服务供给”)');
  });

  it('with the superior’s target where that plan is known', () => {
    const title = '示范省养老服务规划';
    const knowing = (indicator: string): KnownPlans => {
      const superior = readPlan(`规划 ${title}\n  规划期：2021—2025年\n指标 ${indicator}\n  2025年：≥65%`);
      return {
        titles: () => [title],
        named: (wanted) => (wanted === title ? [superior] : []),
        peersOf: () => [],
      };
    };
    const known = knowing('护理型床位占比');
    expect(cardAt(at('护理型床位占比'), 'zh', known)).toContain('护理型床位占比（目标 ≥65%）');
    expect(cardAt(at('护理型床位占比'), 'zh', knowing('甲'))).toContain('（那份规划里没有找到这项指标）');
    expect(cardAt(at('《示范省养老服务规划》'), 'zh', known)).toContain('| 2025年 | 目标 | ≥65% |');
    expect(cardAt(at('《示范省养老服务规划》'), 'zh')).toBe('');
  });

  it('in order of time, however its years are written; what has no year comes last', () => {
    const years = ['年均：增长3%', '2025年：5人', '2023年：3人', '2024年6月：4人', '2022年：2人'];
    const card = cardAt(belowHeader(`指标 甲‸\n${years.map((line) => `  ${line}`).join('\n')}`));
    expect(card.match(/^\| 20.*$|^\| 年均.*$/gmu)?.map((row) => row.split(' | ')[0])).toEqual([
      '| 2022年',
      '| 2023年',
      '| 2024年6月',
      '| 2025年',
      '| 年均',
    ]);
  });

  it('in a table as in a block', () => {
    const card = cardAt(belowHeader('一、甲\n| 指标 | 2022年 | 2025年 |\n| 甲‸乙 | 10% | 8% |'));
    expect(card).toContain('| 2025年 | 目标 | 8% |');
    expect(card).toContain('比2022年下降2个百分点');
  });

  it('with none of its characters taken for formatting', () => {
    const card = cardAt(belowHeader('指标 *甲*_乙_|丙`丁`<b>‸[戊](己)'));
    expect(card.split('\n')[0]).toBe('**\\*甲\\*\\_乙\\_\\|丙\\`丁\\`\\<b\\>\\[戊\\](己)**');
  });
});

describe('the change that baseline and target imply', () => {
  it.each([
    ['30平方米', '≥36平方米', '比2022年至少提高6平方米，平均每年2平方米'],
    ['1.5%', '≤1.2%', '比2022年至少下降0.3个百分点，平均每年0.1个百分点'],
    ['18人', '>20人', '比2022年提高超过2人，平均每年0.67人'],
    ['1.5万人', '18000人', '比2022年提高3000人，平均每年1000人'],
    ['100%', '全覆盖', '与2022年持平'],
  ])('%s to %s', (baseline, target, expected) => {
    expect(cardAt(belowHeader(`指标 甲‸\n  2022年：${baseline}\n  2025年：${target}`))).toContain(expected);
  });

  it.each([
    ['—', '100%'],
    ['30%', '40平方米'],
    ['30%', '提高3个百分点'],
    ['18人', '>18人'],
    ['10%', '10%—20%'],
  ])('nothing from %s to %s', (baseline, target) => {
    expect(cardAt(belowHeader(`指标 甲‸\n  2022年：${baseline}\n  2025年：${target}`))).not.toMatch(
      /比2022年|持平/,
    );
  });
});

describe('on a department', () => {
  it('its names, its role here, and everything it answers for', () => {
    expect(cardAt(at('市发改委\n  期限'))).toBe(`**市发展和改革委员会**

- 简称：市发改委
- 在此处：责任部门

负责1项任务、2项指标（其中1项指标承用所在任务的责任部门）

- 一、扩大服务供给
- 指标 助餐点覆盖率`);
    expect(cardAt(at('市民政局（牵头）'))).toContain('- 在此处：牵头部门');
  });

  it('in the roster', () => {
    expect(cardAt(at('市发展和改革委员会'))).toContain('负责1项任务、2项指标');
    expect(cardAt(at('各部门'))).toContain('- 包括：市民政局、市财政局');
    expect(cardAt(at('各部门'))).toContain('没有负责的任务或指标');
    expect(cardAt(at('市财政局'))).toContain('不在部门名单里');
  });

  it('without a roster', () => {
    const card = cardAt(
      belowHeader('一、甲\n责任部门：市‸民政局\n二、乙\n内容。（责任部门：市民政局）'),
      'en',
    );
    expect(card).toContain('Answers for 2 tasks');
    expect(card).not.toContain('roster');
  });

  it('in a table of tasks', () => {
    const card = cardAt(
      belowHeader('一、甲\n| 任务 | 责任单位 |\n| 建设设施 | 市‸民政局 |\n| 培训 | 市民政局 |'),
    );
    expect(card).toContain('负责2项任务\n\n- 建设设施\n- 培训');
  });

  it('no longer than can be read', () => {
    const tasks = Array.from({ length: 40 }, (_, index) =>
      `${index + 1}.任务\n责任部门：市‸民政局`.replace('‸', index ? '' : '‸'),
    );
    const card = cardAt(belowHeader(tasks.join('\n')));
    expect(card).toContain('负责40项任务');
    expect(card).toContain('……还有28项');
  });
});

describe('on a heading', () => {
  it('what stands under it, who answers and by when', () => {
    expect(cardAt(at('一、扩大'))).toBe(`**一、扩大服务供给**

- 内容：2项指标
- 责任部门：市民政局（牵头）、市发改委
- 期限：2025年底`);
  });

  it('the departments below it where it names none', () => {
    const card = cardAt(
      belowHeader('一、甲‸\n（一）乙\n责任部门：市民政局\n（二）丙\n责任部门：市财政局、市民政局'),
    );
    expect(card).toContain('- 内容：2项任务');
    expect(card).toContain('- 其下的部门：市民政局、市财政局');
  });

  it('on the plan’s title, the plan', () => {
    expect(cardAt(atCursor('规划 示范‸方案（2023—2025年）\n指标 甲'))).toBe(
      '**示范方案（2023—2025年）**\n\n- 规划期：2023—2025年\n- 内容：1项指标',
    );
  });
});

describe('on a value, what it says in words', () => {
  it.each([
    ['每百户≥30平方米', '每百户不低于30平方米', 'at least 30 m² per 100 households'],
    ['100%', '100%', '100%'],
    ['全覆盖', '100%', '100%'],
    ['50人左右', '50人左右', 'about 50 people'],
    ['1—2名', '1至2名', '1 to 2 people'],
    ['每3年≥1次', '每3年不低于1次', 'at least 1 time every 3 years'],
    ['每年≥100场次', '每年不低于100场次', 'at least 100 events every year'],
    ['下降15%', '下降15%', 'a fall of 15%'],
    ['年均增长6%以上', '年均提高不低于6%', 'a rise of at least 6% a year'],
    ['18人/万人', '每万人18人', '18 people per 10,000 people'],
    ['累计1800公里', '整个规划期累计1800公里', '1,800 km in total over the period'],
    ['—', '没有数值', 'no value'],
  ])('%s', (value, zh, en) => {
    const cursor = belowHeader(`指标 甲\n  2025年：‸${value}`);
    expect(cardAt(cursor).split('\n')[0]).toBe(zh);
    expect(cardAt(cursor, 'en').split('\n')[0]).toBe(en);
  });

  it.each([
    ['3.5万人', '即35000人'],
    ['2平方公里', '即2000000平方米'],
    ['>18人', '不含本数'],
    ['力争90%以上', '“力争”留有余地'],
    ['提高3个百分点', '百分点是两个百分数相差多少'],
  ])('and what is easily overlooked: %s', (value, expected) => {
    expect(cardAt(belowHeader(`指标 甲\n  2025年：‸${value}`))).toContain(expected);
  });
});

describe('on a word of the language', () => {
  it.each([
    ['指‸标 甲', '一项指标。'],
    ['指标 甲\n  属性‸：约束性', '约束性：政府必须完成'],
    ['指标 甲\n  属性：约束‸性', '约束性：政府必须完成'],
    ['指标 甲\n  目‸标：90%', '没有写明年份的目标值'],
    ['一、甲\n期‸限：2025年底', '何时完成。'],
    ['一、甲\n内容。（责任‸部门：市民政局）', '谁负责。'],
    ['一、甲\n| 指标 | 责‸任单位 |\n| 乙 | 丙 |', '谁负责。'],
  ])('what it is for: %s', (marked, expected) => {
    expect(cardAt(belowHeader(marked))).toContain(expected);
  });

  it.each([
    ['20‸22年：1', '**2022年** · 基期'],
    ['20‸24年：1', '**2024年** · 里程碑'],
    ['20‸25年：1', '**2025年** · 目标'],
    ['20‸35年：1', '**2035年** · 远景'],
    ['20‸23年实绩：1', '**2023年** · 实绩'],
  ])('what a year is in this plan: %s', (marked, expected) => {
    expect(cardAt(belowHeader(`指标 甲\n  ${marked}`))).toContain(expected);
  });

  it('nothing in prose', () => {
    expect(cardAt(belowHeader('一、甲\n指标‸体系不断完善。'))).toBe('');
  });
});

it('shows an indicator of a published plan', () => {
  const text = readFileSync('examples/taizhou.plan', 'utf8');
  const offset = text.indexOf('指标 实行全科服务模式的城乡社区覆盖率') + 5;
  expect(cardAt({ text, offset, plan: readPlan(text) })).toBe(`**实行全科服务模式的城乡社区覆盖率**

专栏1 城乡社区服务体系建设主要发展指标

| 年份 | 作用 | 数值 |
| --- | --- | --- |
| 2022年 | 基期 | 60% |
| 2025年 | 目标 | 90% |

比2022年提高30个百分点，平均每年10个百分点

- 类别：服务提升
- 属性：预期性
- 方向：上升（从名称判断）`);
});
