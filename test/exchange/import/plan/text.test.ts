import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../../language-server/src/exchange/import/import-plan.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { responsibilities } from '../../../support/sketch.ts';
import { documentOf, imported } from './support/sketch.ts';

const plan = (sketch: string, fileName = '新建 文档.docx') => importPlan(documentOf(sketch), fileName);

describe('the title', () => {
  it.each([
    [
      'in the style of titles, in two paragraphs',
      '[title] 示范市养老服务\n[title] 发展规划（2021—2025年）\n本规划依法制定。',
    ],
    [
      'the plan’s own, not that of its notice',
      '[title] 关于印发示范市养老服务发展规划（2021—2025年）的通知\n各区：\n示范市养老服务发展规划（2021—2025年）\n本规划依法制定。',
    ],
    [
      'before the headings, not that of an appendix',
      '[title] 示范市养老服务发展规划（2021—2025年）\n本规划依法制定。\n[1] 总体要求\n附件1\n[title] 名词解释规划\n[1] 养老服务',
    ],
    [
      'before the indicators',
      '示范市养老服务发展规划（2021—2025年）\n| 指标 | 2025年 |\n| 床位数 | ≥90张 |\n甲市养老服务实施方案\n完。',
    ],
    [
      'not the red head of the paper',
      '[title] 示范市人民政府文件\n示范市养老服务发展规划（2021—2025年）\n本规划依法制定。',
    ],
    ['told by its words', '各区人民政府：\n示范市养老服务发展规划（2021—2025年）\n本规划依法制定。'],
    [
      'the only heading of its level',
      '[1] 示范市养老服务发展规划（2021—2025年）\n本规划依法制定。\n[2] 总体要求\n[2] 重点任务',
    ],
    [
      'with its years on a line of their own',
      '[title] 示范市养老服务发展规划\n（2021—2025年）\n本规划依法制定。',
    ],
  ])('%s', (_, sketch) => {
    const { text } = plan(sketch);
    const { title, period } = readPlan(text).header;
    expect([title?.value, period?.value.end]).toEqual(['示范市养老服务发展规划（2021—2025年）', 2025]);
  });

  it('is the name of the document or the file where the text has none, and the report says so', () => {
    const { text, report } = plan('本规划依法制定。', 'C:\\稿子\\养老规划.docx');
    expect(text).toBe('规划 养老规划\n\n本规划依法制定。\n');
    expect(report.notices.map(({ message }) => message.zh)).toEqual([
      '没有找到规划的标题，用了“养老规划”：请改成规划的名称',
    ]);
  });
});

describe('the header', () => {
  it('is read from the notice and its signature, which say nothing else', () => {
    const { text, report } = plan(`
      甲府发〔2023〕5号
      关于印发养老规划的通知
      各区人民政府：
      现将《甲市养老规划（2023—2025年）》印发给你们。
      甲市人民政府
      2023年1月10日
      [title] 甲市养老规划（2023—2025年）
      发布日期：2023年2月1日
      本规划依法制定。
    `);
    expect(text).toBe(
      [
        '规划 甲市养老规划（2023—2025年）',
        '  发文机关：甲市人民政府',
        '  文号：甲府发〔2023〕5号',
        '  成文日期：2023年1月10日',
        '  发布日期：2023年2月1日',
        '  规划期：2023—2025年',
        '  主送：各区人民政府',
        '  通知正文：现将《甲市养老规划（2023—2025年）》印发给你们。',
        '// 发布日期：2023年2月1日',
        '',
        '本规划依法制定。',
        '',
      ].join('\n'),
    );
    expect(report.paragraphs).toEqual({ title: 1, header: 6, heading: 0, text: 1, comment: 1, table: 0 });
  });

  it('takes number, bases and signature of a document as we print them', () => {
    const { text, report } = plan(`
      [title] 甲市养老规划（2023—2025年）
      甲府发〔2023〕5号
      编制依据：《乙规划》（乙发〔2021〕2号）、《丙规划》。
      一、总体要求
      甲市人民政府
      甲市民政局
      2023年1月10日
      附件　主要指标
    `);
    expect(text).toBe(
      [
        '规划 甲市养老规划（2023—2025年）',
        '  发文机关：甲市人民政府、甲市民政局',
        '  文号：甲府发〔2023〕5号',
        '  成文日期：2023年1月10日',
        '  规划期：2023—2025年',
        '  依据：《乙规划》（乙发〔2021〕2号）、《丙规划》',
        '',
        '一、总体要求',
        '',
        '附件　主要指标',
        '',
      ].join('\n'),
    );
    expect(report.paragraphs).toMatchObject({ header: 5 });
  });
});

describe('headings', () => {
  const headings = (sketch: string) => {
    const { text, report } = imported(sketch);
    return [readPlan(text).sections.map(({ mark, title }) => mark + title), report.notices] as const;
  };

  it('are told by their marks', () => {
    const [found, notices] = headings(
      '第一章　总则\n第一节 目标\n一、总体要求\n（一）原则\n1.健全制度。完善政策。\n（1）评估。',
    );
    expect(found).toEqual([
      '第一章总则',
      '第一节目标',
      '一、总体要求',
      '（一）原则',
      '1.健全制度',
      '（1）评估',
    ]);
    expect(notices).toEqual([]);
  });

  it('get marks by their style where they have none, each level counted', () => {
    const [found, notices] = headings(
      '[1] 总体要求\n[2] 指导思想\n[2] 基本原则\n[3] 党的领导\n[1] 重点任务\n[2] 助餐服务\n[1] 附件 指标\n[2] 专栏1 助餐\n附件2\n[1] 名单',
    );
    expect(found).toEqual([
      '一、总体要求',
      '（一）指导思想',
      '（二）基本原则',
      '1.党的领导',
      '二、重点任务',
      '（一）助餐服务',
      '附件指标',
      '专栏1助餐',
      '附件2名单',
    ]);
    expect(notices.map(({ message }) => message.zh)).toEqual([
      '6个小标题没有“一、”“（一）”这样的序号，按层级编了序号（如“一、总体要求”）：请核对层级和序号',
    ]);
  });

  it('go on with the document’s own marks of their level', () => {
    const [found] = headings('[1] 第一章 总则\n[2] 一、目标\n[2] 原则\n[1] 任务\n[2] 助餐');
    expect(found).toEqual(['第一章总则', '一、目标', '二、原则', '第二章任务', '一、助餐']);
  });

  it('are parts where chapters stand below them', () => {
    const [found] = headings('[1] 总论\n[2] 第一章 背景\n[2] 目标\n[1] 任务\n[2] 第三章 设施');
    expect(found).toEqual(['第一篇总论', '第一章背景', '第二章目标', '第二篇任务', '第三章设施']);
  });

  it('of another numbering are counted anew, and the report keeps what they were', () => {
    const [found, notices] = headings('[1] 1 总体要求\n[2] 1.1 目标\n[1] 2　任务');
    expect(found).toEqual(['一、总体要求', '（一）目标', '二、任务']);
    expect(notices[0]?.said).toEqual(['1 总体要求', '1.1 目标', '2　任务']);
  });

  it('in a table of contents are none', () => {
    const { text, report } = plan(
      '甲市养老规划\n目　录\n一、总体要求……………1\n（一）目标\t2\n本规划依法制定。\n一、总体要求\n（一）目标',
    );
    expect(readPlan(text).sections).toHaveLength(2);
    expect(report.paragraphs).toMatchObject({ heading: 2, comment: 3 });
  });
});

describe('the words that a glossary explains', () => {
  const items = '1.长护险：一种保险。由政府举办\n2. “两床”融合：家庭床位和机构床位。';

  it('are no headings', () => {
    const { text, report } = imported(`第一章 总体要求\n第一节 目标\n因地制宜。\n名 词 解 释\n${items}`);
    expect(readPlan(text).sections).toHaveLength(2);
    expect(text).toContain(`\n名 词 解 释\n${items}\n`);
    expect(report.paragraphs).toMatchObject({ heading: 2, text: 5 });
  });

  it('end where the next chapter begins', () => {
    const { text } = imported(`一、总体要求\n因地制宜。\n术语释义\n${items}\n二、附则\n1.施行。`);
    expect(readPlan(text).sections.map(({ mark }) => mark)).toEqual(['一、', '二、', '1.']);
  });

  it('may be as many as a long plan has', () => {
    const many = Array.from({ length: 160 }, (_, at) => `${at + 1}.词语：一种说法。`).join('\n');
    const { text } = imported(`一、总体要求\n因地制宜。\n名词解释\n${many}`);
    expect(readPlan(text).sections).toHaveLength(1);
    expect(text).not.toContain('——');
  });
});

describe('paragraphs', () => {
  it('name who answers and by when, in brackets or on lines of their own', () => {
    const { text, report } = imported(`
      一、重点任务
      1.助餐。建设助餐点。（责任部门：市民政局、市财政局）
      2.助医。上门巡诊。（市卫生健康委牵头，市民政局配合，2024年底前完成）
      3.助浴。建设助浴点。
      责任单位：市民政局
      完成时限：2025年底`);
    expect(responsibilities(readPlan(text))).toBe(
      [
        '一、重点任务',
        '1.助餐* 〔市民政局、市财政局〕',
        '2.助医* 〔市卫生健康委（lead）、市民政局（support）〕 2024年底前完成',
        '3.助浴* 〔市民政局〕 2025年底',
      ].join('\n'),
    );
    expect(report.found).toMatchObject({ tasks: 3, mentions: 5 });
  });

  it('with numbers are no headings in a list of attachments and in notes below a table', () => {
    const { text, report } = imported(`
      一、目标
      | 指标   | 2025年 |
      | 床位数 | ≥90张  |
      | 站点数 | 12个   |
      指标解释：
      1.床位数：指养老机构的床位。
      2.站点数：指助餐站点。
      二、任务
      1.助餐。
      附件：1.主要指标
      2.任务分工
      3.名单`);
    expect(text).toContain('\n指标解释：\n1.床位数：指养老机构的床位。\n2.站点数：指助餐站点。\n');
    expect(text).toContain('\n附件：1.主要指标\n2.任务分工\n3.名单\n');
    expect(readPlan(text).sections.map(({ mark }) => mark)).toEqual(['一、', '二、', '1.']);
    expect(report.paragraphs).toMatchObject({ heading: 3, text: 7 });
  });

  it('that list the annexes, begin one or are its title are such in the plan', () => {
    const { text } = imported(`
      一、任务
      1.助餐。
      附件：
      1.主要指标
      2.任务分工
      附件1
      主要指标
      | 指标   | 2025年 |
      | 床位数 | ≥90张  |
      附件2　任务分工
      一、助餐`);
    expect(text).toContain('\n\n附件：\n1.主要指标\n2.任务分工\n\n附件1\n主要指标\n\n| ');
    const plan = readPlan(text);
    expect(plan.annexes.map(({ mark, title }) => mark + title)).toEqual(['附件1主要指标', '附件2任务分工']);
    expect(plan.listedAnnexes.map(({ title }) => title)).toEqual(['主要指标', '任务分工']);
  });

  it('that the language would take for something else are marked as text, and the report says so', () => {
    const { text, report } = imported(
      '指标 不断完善\n// 一行\n类别\n规划 有力\n部门：甲局\n一、任务\n｜一行\n指标体系不断完善。',
    );
    expect(text.split('\n').slice(4)).toEqual([
      '——指标 不断完善',
      '——// 一行',
      '——类别',
      '——规划 有力',
      '——部门：甲局',
      '',
      '一、任务',
      '——｜一行',
      '指标体系不断完善。',
      '',
    ]);
    expect(report.notices.map(({ said }) => said[0])).toEqual([
      '指标 不断完善',
      '// 一行',
      '类别',
      '规划 有力',
      '部门：甲局',
      '｜一行',
    ]);
    expect(readPlan(text).problems).toEqual([]);
  });
});
