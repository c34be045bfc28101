import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../../language-server/src/exchange/import/import-plan.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { documentOf } from './support/sketch.ts';

const plan = (sketch: string) => importPlan(documentOf(sketch), 'plan.docx').text;
const titleOf = (sketch: string) => readPlan(plan(sketch)).header.title?.value;

describe('a title in several lines without a style', () => {
  it.each([
    [
      'what kind of plan it is, below its subject',
      '（送审稿）\n示范镇人居环境整治\n三年行动计划\n（2024—2026年）\n示范镇人民政府\n一、总体要求\n因地制宜。',
      '示范镇人居环境整治三年行动计划（2024—2026年）',
    ],
    [
      'what goes on behind 和',
      '示范市国民经济和社会发展第十四个五年规划和\n二〇三五年远景目标纲要\n一、总体要求\n因地制宜。',
      '示范市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要',
    ],
    [
      'three lines',
      '内部资料\n示范市养老服务和\n健康产业\n发展规划\n一、总体要求\n因地制宜。',
      '示范市养老服务和健康产业发展规划',
    ],
    [
      'no line above that is one by itself',
      '示范市民政局：\n示范市养老服务发展规划\n一、总体要求\n因地制宜。',
      '示范市养老服务发展规划',
    ],
  ])('%s', (_, sketch, title) => expect(titleOf(sketch)).toBe(title));
});

describe('the title is', () => {
  it.each([
    [
      'in two lines, the last one the number of the five years',
      '示范市国民经济和社会发展\n第十四个五年规划纲要\n一、总体要求\n因地制宜。',
      '示范市国民经济和社会发展第十四个五年规划纲要',
    ],
    [
      'behind the keyword of a text that is a plan already',
      '规划 示范市养老若干措施\n一、总体要求\n因地制宜。',
      '示范市养老若干措施',
    ],
    [
      'below the notice, whatever brackets its headline lacks',
      '示范市关于落实“十四五”养老规划的实施意见\n各区：\n现予印发。\n示范市民政局\n2022年5月26日\n示范市关于落实《“十四五”养老规划》的实施意见\n一、总体要求\n因地制宜。',
      '示范市关于落实《“十四五”养老规划》的实施意见',
    ],
    [
      'without the date in brackets below it',
      '中共示范市委\n关于加快养老服务发展的意见\n（2021年1月4日）\n一、总体要求\n因地制宜。',
      '关于加快养老服务发展的意见',
    ],
  ])('%s', (_, sketch, title) => expect(titleOf(sketch)).toBe(title));

  it('what a web page is called, not who runs the site', () => {
    const page =
      '[1] 示范市人民政府办公厅\n发布机构：示范市政府\n[1] 示范市政府工作报告\n发布日期：2026-02-03 浏览次数：-\n各位代表：\n报告如下。\n一、回顾\n稳中有进。';
    const { text } = importPlan({ ...documentOf(page), title: '示范市政府工作报告' }, 'page.html');
    expect(text).toContain('规划 示范市政府工作报告\n');
    expect(readPlan(text).sections.map(({ mark }) => mark)).toEqual(['一、']);
    expect(text).toContain('// 发布日期：2026-02-03 浏览次数：-\n');
  });

  it('never a date or who issues the plan', () => {
    const { text } = importPlan(
      { ...documentOf('2026年5月\n一、目标\n因地制宜。'), title: '示范市规划' },
      'page.html',
    );
    expect(text).toContain('规划 示范市规划\n');
  });
});

describe('who signs', () => {
  it('and when stand above the title or in brackets below it', () => {
    const text = plan(
      '示范市人民政府\n关于加快养老服务发展的意见\n（2021年1月4日）\n一、总体要求\n因地制宜。',
    );
    expect(text).toContain('  发文机关：示范市人民政府\n  成文日期：2021年1月4日\n');
  });

  it('is nobody whose name stands amid other words at the end', () =>
    expect(plan('[title] 示范市规划\n一、目标\n因地制宜。\n示范市民政局\n同发展\n其他')).toContain(
      '\n示范市民政局\n同发展',
    ));

  it('is nobody named in front of a table', () =>
    expect(
      plan('[title] 示范市规划\n一、目标\n因地制宜。\n示范市民政局\n| 指标 | 2025年 |\n| 床位数 | 90张 |'),
    ).not.toContain('发文机关'));
});

describe('the highest heading is the title', () => {
  it('though lower ones of a menu stand above it', () =>
    expect(titleOf('[3] 政府信息公开\n公开指南\n[1] 示范市养老三年安排\n[2] 目标\n因地制宜。')).toBe(
      '示范市养老三年安排',
    ));

  it('but not where text stands above it', () =>
    expect(titleOf('养老工作安排\n因地制宜，稳步推进。\n[2] 目标\n到2025年，床位90张。\n[1] 附则')).toBe(
      '养老工作安排',
    ));
});

describe('a table of contents typed by hand', () => {
  const contents = '[title] 示范市养老规划（2021—2025年）\n目　录\n一、总体要求 1\n（一）工作目标 2\n';

  it('is a comment, a blank in front of its page numbers', () =>
    expect(plan(`${contents}一、总体要求\n因地制宜。`)).toBe(
      '规划 示范市养老规划（2021—2025年）\n  规划期：2021—2025年\n// 目　录\n// 一、总体要求 1\n// （一）工作目标 2\n\n一、总体要求\n因地制宜。\n',
    ));

  it('ends with its last page number', () =>
    expect(plan(`${contents}一、第3批试点 50\n一、总体要求\n床位达到 90\n因地制宜。`)).toContain(
      '\n\n一、总体要求\n床位达到 90\n因地制宜。\n',
    ));
});

describe('a table of contents without page numbers', () => {
  const title = '[title] 示范市养老规划（2021—2025年）\n';
  const list = '第一章 总体要求\n第一节 指导思想\n第二节 工作目标\n第二章 主要任务和重点工程，\n名词解释\n';
  const text =
    '第一章　总体要求\n因地制宜。\n第一节 指导思想\n以人为本。\n第二节 工作目标\n到2025年，床位90张。\n第二章 主要任务和重点工程，保障措施\n建设设施。\n名 词 解 释\n长护险：一种保险。';
  const headings = (sketch: string) => readPlan(plan(sketch)).sections.length;

  it('is a comment where the text repeats it, halved titles and all', () => {
    const written = plan(`${title}目 录\n${list}本规划依法制定。\n${text}`);
    expect(written).toContain('// 第二章 主要任务和重点工程，\n// 名词解释\n\n本规划依法制定。\n\n第一章');
    expect(readPlan(written).sections).toHaveLength(4);
  });

  it('needs no 目录 above it', () => expect(headings(`${title}${list}${text}`)).toBe(4));

  it('is no list of headings that the text doesn’t repeat', () =>
    expect(plan(`${title}第一章 总体要求\n第一节 目标\n第二节 原则\n第二章 任务\n因地制宜。`)).not.toContain(
      '//',
    ));

  it('is no heading that comes twice', () =>
    expect(plan(`${title}${text}\n第三章 附则\n第一节 指导思想\n以人为本。`)).not.toContain('//'));
});

describe('a title in two lines', () => {
  it('is whole where the table of contents has it in one', () => {
    const text = plan(
      '[title] 示范市规划\n目录\n第一篇 守住职责 服务全局……1\n第一章 背景……2\n第一篇 守住职责\n服务全局\n第一章 背景\n服务全局\n因地制宜。',
    );
    expect(text).toContain('\n第一篇 守住职责 服务全局\n\n第一章 背景\n服务全局\n');
  });
});

describe('a box whose title stands below the word', () => {
  const box = (below: string) => plan(`[title] 示范市规划\n一、任务\n因地制宜。\n专栏\n${below}`);

  it('has it, number and pieces and all', () => {
    expect(box('2\n养老服务重点工程\n建设设施。')).toContain('\n专栏2 养老服务重点工程\n建设设施。');
    expect(box('养老\n服务\n重点工程项目\n建设设施。')).toContain('\n专栏 养老服务重点工程项目\n建设设施。');
  });

  it('has none where a sentence stands there', () =>
    expect(box('建设设施，培育队伍。')).toContain('\n专栏\n建设设施，培育队伍。'));
});

describe('the text begins', () => {
  const title = '[title] 示范市养老规划（2021—2025年）\n';

  it('with a sentence whose line was cut off', () =>
    expect(
      plan(`${title}为促进养老服务发展，根据《示范省“十四五”养老服务\n发展规划》，制定本规划。`),
    ).not.toContain('//'));

  it('in Word with the first line that is nothing a title page says', () =>
    expect(
      plan(
        `${title}（征求意见稿）\n示范市民政局 示范市财政局\n示政发〔2021〕5号\n2021年5月\n让老年人住得好，\n吃得好\n一、总体要求\n因地制宜。`,
      ),
    ).toMatch(/\/\/ 2021年5月\n\n让老年人住得好，\n吃得好\n\n一、总体要求/u));

  it('with the title and the unit of a table', () => {
    const text = plan(
      `${title}编制单位：示范市民政局\n主要指标表\n单位：张\n| 指标 | 2025年 |\n| 床位数 | ≥90 |`,
    );
    expect(text).toContain('// 编制单位：示范市民政局\n\n主要指标表\n（单位：张）\n');
  });
});

describe('a paragraph with whole pages of a PDF', () => {
  const pages = [
    '示范市养老服务发展规划（2021—2025年） 为推动本市养老服务高质量发展， 依据国家和省有关规定， 结合本市实际情况， 制定本规划。',
    ...['一、总体要求', '二、重点任务', '三、保障措施'].map(
      (heading, at) =>
        `${heading} ${'坚持以人民为中心， 健全养老服务网络， 提高服务质量。 '.repeat(4)}/ ${at + 1} /`,
    ),
  ].join(' ');

  it('is taken apart, its page numbers left out', () => {
    const { text, report } = importPlan(
      { ...documentOf(pages), leftOut: [{ kind: 'page-marks', count: 1, texts: ['首页'] }] },
      'plan.html',
    );
    const { header, sections } = readPlan(text);
    expect(header.title?.value).toBe('示范市养老服务发展规划（2021—2025年）');
    expect(sections.map(({ title }) => title)).toEqual(['总体要求', '重点任务', '保障措施']);
    expect(report.leftOut).toEqual([
      { kind: 'page-marks', count: 4, texts: ['首页', '/ 1 /', '/ 2 /', '/ 3 /'] },
    ]);
  });
});

describe('the signature', () => {
  const text = '[title] 示范市养老规划（2021—2025年）\n一、总体要求\n因地制宜。\n';
  const headerOf = (sketch: string) => {
    const { header } = readPlan(plan(sketch));
    return [...header.issuers.map(({ value }) => value), header.signed?.value.text];
  };

  it.each([
    ['is the end, of many bodies too', '示范市民政局\n示范市科学院\n示范市财政局\n2021年5月6日'],
    ['may stand in front of an annex', '示范市民政局\n示范市科学院\n示范市财政局\n2021年5月6日\n附件\n名单'],
  ])('%s', (_, end) => {
    expect(headerOf(text + end)).toEqual(['示范市民政局', '示范市科学院', '示范市财政局', '2021年5月6日']);
    expect(plan(text + end).match(/示范市科学院/gu)).toHaveLength(1);
  });

  it('may be without a date', () => {
    expect(headerOf(`${text}示范市民政局`)).toEqual(['示范市民政局', undefined]);
    expect(plan(`${text}示范市民政局`).match(/示范市民政局/gu)).toHaveLength(1);
  });

  it('is none where the text goes on: what stays in the text is not said in the header too', () =>
    expect(headerOf(`${text}示范市民政局\n2021年5月6日\n二、保障措施\n加强领导。`)).toEqual([undefined]));
});
