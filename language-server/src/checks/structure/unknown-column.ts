import type { IndicatorTable } from '../../core/model/plan.ts';
import type { HeadedColumn } from '../../core/model/table-column.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';

export const unknownColumn: Check = {
  code: 'structure/unknown-column',
  severity: 'info',
  title: { zh: '指标表里有规划语言不读的列', en: 'A table of indicators has columns that are not read' },
  why: {
    zh: '列名说明一列是什么：年份、目标值、单位、属性、责任部门……规划语言没有对应词的列（权重、考核单位、全省目标……）照原样保留、打印，但不参加检查。列名写错了一个字的也在其中，所以每张表提示一次。',
    en: 'A heading says what a column holds: a year, the target, the unit, the property, who answers. A column that the language has no word for (weight, all the province’s target) is kept and printed as it is, and no check reads it. A mistyped heading is among these too, so it is said once for each table.',
  },
  bad: [
    example(`
      | 序号 | 指标名称 | 2022年 | 2025年 | 权重 |
      | 1 | 社区综合服务设施面积达标率 | 80% | 100% | 5 |
    `),
    example(`
      | 指标 | 2022年 | 2025年 | 2025年全省目标 |
      | 养老机构护理型床位占比 | 50% | ≥60% | ≥55% |
    `),
  ],
  good: [
    example(`
      | 序号 | 领域 | 主要指标 | 计量单位 | 现状值（2022年） | 规划目标值（2025年） | 指标性质 | 责任科室 |
      | 1 | 养老 | 养老机构护理型床位占比 | % | 50 | 60 | 预期性 | 养老服务科 |
    `),
    example(`
      | 项目 | 权重 | 分管领导 |
      | 社区综合服务设施 | 5 | 王某 |
    `),
  ],
  *run(plan) {
    for (const table of [plan.root, ...plan.sections].flatMap(({ indicatorTables }) => indicatorTables)) {
      const unread = table.columns.filter((column, at) => isUnread(column, at, table));
      const [span] = unread.flatMap(({ headings }) => headings.map((heading) => heading.span));
      if (span) yield { span, message: message(unread.map(({ heading }) => heading)) };
    }
  },
};

/** A column in which nothing is written at all says nothing to read. */
function isUnread({ content, heading }: HeadedColumn, at: number, { rows }: IndicatorTable): boolean {
  if (content !== 'unknown' && content !== 'task') return false;
  return heading.trim() !== '' || rows.some(({ cells }) => (cells[at]?.value ?? '') !== '');
}

function message(headings: readonly string[]): Localized {
  const named = headings.map((heading) => heading.replace(/\s+/gu, ''));
  const isOne = named.length === 1;
  const [zh, en] = [named.map((each) => (each === '' ? '没有列名的' : quoted(each))).join('、'), named];
  return {
    zh: `${zh}列规划语言没有对应的词：照原样保留、打印，不参加检查。列名如果写错了，请改正`,
    en: `The language has no word for the column${isOne ? '' : 's'} ${en.map((each) => (each === '' ? 'without a heading' : quoted(each))).join(', ')}: kept and printed as ${isOne ? 'it is' : 'they are'}, and read by no check; if a heading is mistyped, mend it`,
  };
}
