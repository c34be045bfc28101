import type { KeywordDocumentation } from './documentation.ts';

/** What opens something inside a section. */
export const sectionKeywords = {
  专栏: {
    summary: {
      zh: '专栏，后面写编号和标题。专栏里的 `1.` `2.` 自成编号；更高一级的标题，或接着章节编号的序号，结束专栏。',
      en: 'A box with its number and title. Its items `1.` `2.` count for themselves; a higher heading, or the number that goes on with the section’s own count, ends it.',
    },
    example: `专栏1 社区养老服务行动
1.居家适老化改造。支持困难老年人家庭改造。
2.老年助餐。建设一批老年助餐点。`,
  },
  类别: {
    summary: {
      zh: '后面各项指标的类别，管到下一个类别为止；就是表格里合并的那一格。',
      en: 'The category of the indicators that follow, up to the next one: the merged cell of a table.',
    },
    example: `类别 硬件达标
指标 志愿服务站点覆盖率
  2025年：100%
类别 服务提升
指标 居民满意度
  2025年：≥90%`,
  },
  指标: {
    summary: {
      zh: '一项指标。名称写到行末，什么字符都可以有；各年的数值、属性、责任部门等缩进写在下面。也可以写成表格，表头有“指标”一列的就是指标表。',
      en: 'An indicator. Its name runs to the end of the line, whatever it holds; values by year, property, departments and so on are indented below it. A table with a column 指标 holds indicators too.',
    },
    example: `指标 护理型床位占比
  2022年：45%
  2025年：≥60%
  属性：约束性
  责任部门：市民政局`,
  },
} as const satisfies Record<string, KeywordDocumentation>;
