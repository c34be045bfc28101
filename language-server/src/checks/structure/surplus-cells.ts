import type { Sourced } from '../../core/model/source.ts';
import type { Localized } from '../../core/text/localized.ts';
import { quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const surplusCells: Check = {
  code: 'structure/surplus-cells',
  severity: 'warning',
  title: { zh: '一行的单元格比表头多', en: 'A row has more cells than its table has headings' },
  why: {
    zh: '表头后面多出来的单元格不知道是什么：多半是少写了一个列名，或者单元格里有一条“|”，从那里起整行都错了位。内容照样保留、打印，但不参加检查。末尾的空单元格不报告。',
    en: 'Nobody can tell what cells behind the last heading are: mostly a heading is missing, or there is a “|” within a cell, and all behind it has moved. What they say is kept and printed, and no check reads it. Empty ones at the end are left alone.',
  },
  bad: [
    example(`
      | 指标 | 2022年 | 2025年 |
      | 养老机构护理型床位占比 | 50% | ≥60% | 预期性 |
    `),
    example(`
      | 重点任务 | 责任部门 | 完成时限 |
      | 建设综合服务中心 | 市民政局 | 2024年底 | 一把手抓 |
    `),
  ],
  good: [
    example(`
      | 指标 | 2022年 | 2025年 |
      | 养老机构护理型床位占比 | 50% | ≥60% | |
    `),
    example(`
      | 指标 | 2022年 | 2025年 |
      | 甲\\|乙两类机构覆盖率 | 50% | ≥60% |
    `),
  ],
  *run(plan) {
    for (const { indicatorTables, tables } of [plan.root, ...plan.sections]) {
      const ofTasks = tables
        .filter(({ tasks }) => tasks.length > 0)
        .map(({ rows: [head = [], ...rows] }) => ({ columns: head, rows }));
      const ofIndicators = indicatorTables.map(({ columns, rows }) => ({
        columns,
        rows: rows.map(({ cells }) => cells),
      }));
      for (const { columns, rows } of [...ofIndicators, ...ofTasks]) {
        for (const cells of rows) {
          const [first] = surplus(cells, columns.length);
          if (first) yield { span: first.span, message: message(first.value, columns.length) };
        }
      }
    }
  },
};

function surplus(cells: readonly Sourced<string>[], columns: number): Sourced<string>[] {
  return cells.slice(columns).filter(({ value }) => value !== '');
}

function message(cell: string, columns: number): Localized {
  return {
    zh: `表头只有${columns}列，${quoted(short(cell))}没有列名：请补上列名；单元格里的“|”写作“\\|”`,
    en: `The head has ${columns} columns, and ${quoted(short(cell))} stands under none: add its heading; a “|” within a cell is written “\\|”`,
  };
}
