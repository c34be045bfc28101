import { describe, expect, it } from 'vitest';
import { publishedPlans } from './body.ts';

describe('a plan is taken out of the page it was published on', () => {
  const page = [
    '首页 | 政务公开 | 登录',
    '标题：甲市人民政府关于印发《甲市养老服务规划（2023—2025年）》的通知',
    '发布日期：2023-10-24',
    '《甲市养老服务规划（2023—2025年）》已经市政府同意，现印发给你们，请认真贯彻执行。',
    '甲市人民政府',
    '2023年10月23日',
    '甲市养老服务规划（2023—2025年）',
    '字体：大 中 小',
    '为发展养老服务，制定本规划。',
    '一、总体要求',
    '坚持以人民为中心。',
    '（一）健全保障机制。加强组织领导',
    '责任编辑：某某',
    '扫一扫在手机打开当前页',
  ].join('\n');

  it('without menus, the notice and the footer, with its title above', () => {
    expect(publishedPlans(page)).toEqual([
      {
        splitting: 'as published',
        text: [
          '规划 甲市养老服务规划（2023—2025年）',
          '',
          '为发展养老服务，制定本规划。',
          '一、总体要求',
          '坚持以人民为中心。',
          '（一）健全保障机制。加强组织领导',
        ].join('\n'),
      },
    ]);
  });
});

describe('a PDF that came as one line', () => {
  const sentence = '健全以群众为中心的养老服 / 3 / 务体系,到 2025 年实现全 覆盖。';
  const pdf = [
    '关于印发甲市养老服务规划的通知.pdf 甲 市 文 件 现印发给你们。 / 1 / 甲市养老服 务规划 根据要求,制 定本规划。',
    `一、总体要求 ${sentence.repeat(80)}`,
    `(一)分工 1.健全机制。${sentence}【责任 部门:市民政局、各 区(功能区)】 2.落实责任。${sentence}`,
    '公开方式:主动公开 / 21 /',
  ].join(' ');
  const [lines, paragraphs] = publishedPlans(pdf).map(({ text }) => text.split('\n'));

  it('is broken at every blank between Chinese characters, and before headings', () => {
    expect(lines?.slice(0, 7)).toEqual([
      '规划 甲市养老服务规划',
      '',
      '根据要求,制',
      '定本规划。',
      '一、总体要求',
      '健全以群众为中心的养老服',
      '务体系,到 2025 年实现全',
    ]);
    expect(lines?.slice(-8)).toEqual([
      '1.健全机制。健全以群众为中心的养老服',
      '务体系,到 2025 年实现全',
      '覆盖。【责任',
      '部门:市民政局、各',
      '区(功能区)】',
      '2.落实责任。健全以群众为中心的养老服',
      '务体系,到 2025 年实现全',
      '覆盖。',
    ]);
  });

  it('or joined to paragraphs', () => {
    expect(paragraphs?.length).toBe(8);
    expect(paragraphs?.[2]).toBe('根据要求,制定本规划。');
    expect(paragraphs?.slice(-3)).toEqual([
      '(一)分工',
      '1.健全机制。健全以群众为中心的养老服务体系,到 2025 年实现全覆盖。【责任部门:市民政局、各区(功能区)】',
      '2.落实责任。健全以群众为中心的养老服务体系,到 2025 年实现全覆盖。',
    ]);
  });
});
