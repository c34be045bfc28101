import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import {
  type ContentOptions,
  isEmpty,
  officialDocument,
} from '../../../language-server/src/print/official/content.ts';
import { outlineOf } from './outline.ts';

const brackets: ContentOptions = { responsibilities: 'brackets' };
const inTable: ContentOptions = { responsibilities: 'table' };
const withTargets: ContentOptions = { ...brackets, targets: true };
const withBases: ContentOptions = { ...brackets, bases: true };

const outline = (text: string, options = brackets) => outlineOf(officialDocument(readPlan(text), options));

describe('a plan as it is printed', () => {
  it('begins with number and title, and ends with who issues it and when', () => {
    const text = `规划 某市养老服务行动方案（2023—2025年）
  发文机关：某市民政局、某市财政局
  文号：某民〔2023〕5号
  成文日期：2023-01-09

正文。
`;
    expect(outline(text)).toEqual([
      '文号 某民〔2023〕5号',
      '标题 某市养老服务行动方案（2023—2025年）',
      '正文。',
      '落款 某市民政局、某市财政局 2023年1月9日',
    ]);
  });

  it('ranks the levels of headings that it uses, and lets text run in where it does', () => {
    expect(outline('第一章 总则\n一、目标\n1.健全制度。全面推行。\n2.加强保障。\n投入不减。\n')).toEqual([
      '# 第一章　总则',
      '## 一、目标',
      '### 1.健全制度。 + 全面推行。',
      '### 2.加强保障。',
      '投入不减。',
    ]);
    expect(outline('一、目标\n（1）甲\n')).toEqual(['# 一、目标', '## （1）甲']);
    expect(outline('第一篇 总论，其一\n第一章 背景\n第一节 成就\n一、经济\n第二篇 任务\n')).toEqual([
      '# 第一篇　总论，其一',
      '## 第一章　背景',
      '### 第一节　成就',
      '#### 一、经济',
      '# 第二篇　任务',
    ]);
  });

  it('says once what the totals in brackets are: as the drafter does, else itself', () => {
    const table = '规划 甲规划（2021—2025年）\n专栏1 目标\n指标 里程\n  2025年：[1800]公里\n';
    expect(outline(table).at(-1)).toContain('注：[ ]内为五年累计数。');
    const [drafted, ...own] = outline(`${table}注：1.［ ］为累计数；\n2.其余为当年数。\n`).slice(-3);
    expect(drafted).not.toContain('注：');
    expect(own).toEqual(['  注：1.［ ］为累计数；', '  2.其余为当年数。']);
  });

  it('keeps text, tables and boxes in their order', () => {
    const text = `一、任务
第一段
| 名称 | 数量 |
| 站点 | 3个 |
第二段
专栏1 重点工程
说明文字
1.建设站点。每区一个。
2.培训人员
第三段

二、保障
`;
    expect(outline(text)).toEqual([
      '# 一、任务',
      '第一段',
      '表 名称 数量｜站点 3个',
      '第二段',
      '专栏 专栏1 重点工程',
      '  说明文字',
      '  [1.建设站点。] 每区一个。',
      '  [2.培训人员] ',
      '  第三段',
      '# 二、保障',
    ]);
  });

  it('joins the lines of a copied bracket', () => {
    expect(outline('一、任务\n推进。（责任部门：市民\n政局、市财政局）\n')).toEqual([
      '# 一、任务',
      '推进。（责任部门：市民政局、市财政局）',
    ]);
  });

  it('leaves out what only tells how to read it', () => {
    const text = `// 注释
规划 某市方案（2023—2025年）
  基期：2022年
  地区：某市

部门
  市民政局

正文。
`;
    expect(outline(text)).toEqual(['标题 某市方案（2023—2025年）', '正文。']);
  });

  it('says what it rests on where that is asked for, unless its text does', () => {
    const header = '规划 某市方案\n  依据：《省规划》（省发〔2022〕1号）、《市规划》\n\n';
    expect(outline(`${header}为此制定本方案。\n`)).toEqual(['标题 某市方案', '为此制定本方案。']);
    expect(outline(`${header}为此制定本方案。\n`, withBases)).toEqual([
      '标题 某市方案',
      '编制依据：《省规划》（省发〔2022〕1号）、《市规划》。',
      '为此制定本方案。',
    ]);
    expect(outline(`${header}根据《省规划》《市规划》制定本方案。\n`, withBases)).toEqual([
      '标题 某市方案',
      '根据《省规划》《市规划》制定本方案。',
    ]);
  });
});

describe('indicators', () => {
  const rows = '指标 床位\n  2025年：≥3张\n';

  it('of a box are its table, those below a paragraph one table behind the text where that is asked for', () => {
    const text = `一、目标\n专栏1 主要指标\n${rows}二、任务\n建设站点5个。\n指标 站点\n  2025年：5个\n`;
    expect(outline(text).at(-1)).toBe('建设站点5个。');
    expect(outline(text, withTargets)).toEqual([
      '# 一、目标',
      '专栏 专栏1 主要指标',
      '  表 序号 指标名称 2025年目标值｜1 床位 ≥3张',
      '# 二、任务',
      '建设站点5个。',
      '附件：其他量化目标',
      '附件 其他量化目标',
      '表 序号 指标名称 2025年目标值 所在章节｜1 站点 5个 二、任务',
    ]);
  });

  it('written as a table stand where they are written', () => {
    expect(outline('一、目标\n目标如下：\n| 指标 | 2025年 |\n| 床位 | ≥3张 |\n说明。\n')).toEqual([
      '# 一、目标',
      '目标如下：',
      '表 指标 2025年｜床位 ≥3张',
      '说明。',
    ]);
  });

  it('are the second attachment of a plan that names one itself', () => {
    expect(outline(`一、目标\n建设。\n${rows}附件：重点项目表\n`, withTargets)).toEqual([
      '# 一、目标',
      '建设。',
      '附件：1.重点项目表',
      '2.量化目标',
      '附件2 量化目标',
      '表 序号 指标名称 2025年目标值 所在章节｜1 床位 ≥3张 一、目标',
    ]);
    expect(outline(`一、目标\n${rows}`, withTargets)).toContain('附件 主要指标');
  });
});

describe('who answers', () => {
  const task =
    '一、任务\n牵头部门：市民政局\n配合部门：市财政局、市教育局\n期限：2025年底\n推进建设。\n\n二、保障\n';

  it('stands in brackets at the end of the task', () => {
    expect(outline(task)).toEqual([
      '# 一、任务',
      '推进建设。（牵头部门：市民政局；配合部门：市财政局、市教育局；完成时限：2025年底）',
      '# 二、保障',
    ]);
    expect(outline('一、任务\n责任单位：市民政局（牵头）、市财政局\n')).toEqual([
      '# 一、任务',
      '（责任单位：市民政局（牵头）、市财政局）',
    ]);
  });

  it('stands in the brackets the plan uses, and only once', () => {
    expect(outline('一、甲\n推进。【责任部门：市民政局】\n二、乙\n责任部门：市财政局\n落实。\n')).toEqual([
      '# 一、甲',
      '推进。【责任部门：市民政局】',
      '# 二、乙',
      '落实。【责任部门：市财政局】',
    ]);
  });

  it('is said where it is written, not where it is inherited', () => {
    expect(outline('一、任务\n责任部门：市民政局\n（一）甲。推进。\n')).toEqual([
      '# 一、任务',
      '（责任部门：市民政局）',
      '## （一）甲。 + 推进。',
    ]);
  });

  it('stands in a table behind the text where that is wanted', () => {
    expect(outline(task, inTable)).toEqual([
      '# 一、任务',
      '推进建设。',
      '# 二、保障',
      '附件：任务分工表',
      '附件 任务分工表',
      '表 序号 任务 牵头部门 配合部门 完成时限｜1 一、任务 市民政局 市财政局、市教育局 2025年底',
    ]);
    const inText = '一、任务\n推进（试点）建设。（责任部门：市民政局，各区（功能区））\n依法办理（见附表）\n';
    expect(outline(inText, inTable).slice(1, 3)).toEqual(['推进（试点）建设。', '依法办理（见附表）']);
  });

  it('is not said again in such a table where the plan has a table of tasks itself', () => {
    const printed = outline(
      '一、任务\n按下表落实。\n| 任务 | 责任单位 |\n| 建设设施 | 市民政局 |\n',
      inTable,
    );
    expect(printed).toHaveLength(3);
    expect(printed.join('\n').match(/建设设施/gu)).toHaveLength(1);
  });
});

describe('a plan with nothing to print', () => {
  it('is empty, however broken it is', () => {
    for (const text of ['', '规划 某市方案\n', '规划\n  发文\n']) {
      expect(isEmpty(officialDocument(readPlan(text), brackets))).toBe(true);
    }
    expect(isEmpty(officialDocument(readPlan('一、目标\n'), brackets))).toBe(false);
  });
});

describe('annexes', () => {
  const behind = `
附件1
主要指标
| 指标 | 2025年 |
| 床位 | ≥3张 |
附件2 分工
一、床位
责任部门：市民政局
建设。
`;

  it('are listed where the plan lists them, and stand behind the signature with all that is in them', () => {
    const header = '规划 某市方案\n  发文机关：某市民政局\n\n';
    expect(outline(`${header}一、目标\n建设。\n附件：1.主要指标；\n　　　2.分工\n${behind}`)).toEqual([
      '标题 某市方案',
      '# 一、目标',
      '建设。',
      '附件：1.主要指标',
      '2.分工',
      '落款 某市民政局',
      '附件1 主要指标',
      '表 指标 2025年｜床位 ≥3张',
      '附件2 分工',
      '# 一、床位',
      '建设。（责任部门：市民政局）',
    ]);
  });

  it('are followed by what is asked for besides', () => {
    const list = '附件1：主要指标\n附件2：分工\n';
    const printed = outline(`一、目标\n指标 站点\n  2025年：3个\n${list}${behind}`, withTargets);
    expect(printed.slice(1, 4)).toEqual(['附件1：主要指标', '附件2：分工', '附件3：其他量化目标']);
    expect(printed.at(-2)).toBe('附件3 其他量化目标');
  });

  it('of a plan with a box at its end are no part of the box', () =>
    expect(outline('一、目标\n专栏1 工程\n1.建设站点。\n附件：\n1.甲\n2.乙\n')).toEqual([
      '# 一、目标',
      '专栏 专栏1 工程',
      '  [1.建设站点。] ',
      '附件：1.甲',
      '2.乙',
    ]));
});

describe('the header', () => {
  it('gives what stands around the text: whom it is addressed to, who approved it, its note and its foot', () => {
    const document = officialDocument(
      readPlan(`规划 某市方案
  主送：各区人民政府
  批准：2023年2月27日市政府批准
  公开方式：主动公开
  附注：（此件公开发布）
  抄送：市委各部门
  印发：某市民政局 2023年3月2日

正文。
`),
      brackets,
    );
    expect(document).toMatchObject({
      addressees: '各区人民政府：',
      approval: '（2023年2月27日市政府批准）',
      remark: '（此件公开发布）',
      imprint: [
        { text: '公开方式：主动公开' },
        { text: '抄送：市委各部门。' },
        { text: '某市民政局', right: '2023年3月2日印发' },
      ],
    });
  });
});
