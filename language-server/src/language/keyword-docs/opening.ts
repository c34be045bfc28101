import type { KeywordDocumentation } from './documentation.ts';

/** What stands before the first heading and opens a block. */
export const openingKeywords = {
  规划: {
    summary: {
      zh: '规划的名称，写在文件开头；发文机关、规划期等缩进写在下面。没写“规划期”时，取名称里的年份（`2023—2025年`、`“十四五”`）。',
      en: 'The plan’s title, at the start of the file; issuer, period and the like are indented below it. Where no period (规划期) is given, the years in the title are the period (`2023—2025年`, `“十四五”`).',
    },
    example: `规划 示范市养老服务发展行动方案（2023—2025年）
  发文机关：示范市人民政府办公室
  规划期：2023—2025年`,
  },
  部门: {
    summary: {
      zh: '参与部门的名单，缩进写在下面，一行一个；括号里写简称，冒号后面写统称包括哪些部门。有了名单，名单之外的部门名称就会指出来。',
      en: 'The departments that take part, indented, one a line; short names in brackets, and behind a colon whom a collective name stands for. With a roster, a department that isn’t in it is pointed out.',
    },
    example: `部门
  市民政局
  市发展和改革委员会（市发改委）
  各区人民政府：东区人民政府、西区人民政府`,
  },
} as const satisfies Record<string, KeywordDocumentation>;
