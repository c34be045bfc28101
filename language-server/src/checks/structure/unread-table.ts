import type { Plan } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { writtenText } from '../support/prose.ts';
import { type LooseRow, looseCells, tableLines } from '../support/table-rows.ts';

export const unreadTable: Check = {
  code: 'structure/unread-table',
  severity: 'warning',
  title: { zh: '表格没有读作表格', en: 'A table is not read as one' },
  why: {
    zh: '表格的每一行要以“|”开头。从网页或者 Excel 粘贴来的表格，行首没有“|”，或者用制表符隔开，就只当作正文：里面的指标进不了指标表，也不受检查。',
    en: 'Every row of a table begins with “|”. Pasted from a web page or from Excel, rows have no bar in front or are parted by tabs, and count as text: the indicators in them reach no table and no check.',
  },
  bad: [
    example(`
      专栏1 主要指标
      序号 | 类别 | 指标名称 | 2022年 | 2025年 | 属性
      1 | 硬件 | 社区综合服务设施面积达标率 | 80% | 100% | 预期性
      2 | 居民活动区域面积占比 | 60% | ≥70% | 预期性
    `),
    example('专栏1 主要指标\n指标\t2022年\t2025年\n社区综合服务设施面积达标率\t80%\t100%\n'),
  ],
  good: [
    example(`
      专栏1 主要指标
      | 序号 | 指标名称 | 2022年 | 2025年 | 属性 |
      | 1 | 社区综合服务设施面积达标率 | 80% | 100% | 预期性 |
    `),
    example(`
      一、加强组织领导
      网站地图 | 联系我们 | 关于本站
    `),
  ],
  inRealPlans: {
    taizhou: {
      zh: '网页的指标表复制下来，行首没有“|”',
      en: 'the table of indicators, copied from the page without its bars',
    },
  },
  *run(plan) {
    for (const rows of looseTables(plan)) {
      yield {
        span: (rows[0] as LooseRow).span,
        message: message(rows.length),
        fixes: [{ title: { zh: '改写成表格', en: 'Make it a table' }, edits: tableLines(rows) }],
      };
    }
  },
};

/** A head that names columns as the tables of plans do; lines of links in a page's foot don't. */
const headWords = /序号|指标|任务|项目|内容|单位|部门|\d{4}年/;

/** Lines that follow each other and look like rows, the first like a head. */
function looseTables(plan: Plan): LooseRow[][] {
  const tables: LooseRow[][] = [];
  let open: LooseRow[] = [];
  const close = () => {
    if (open.length > 1 && open[0]?.cells.some((cell) => headWords.test(simplified(cell)))) tables.push(open);
    open = [];
  };
  for (const { 0: line, index } of writtenText(plan).matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const bare = line.trimEnd();
    const cells = looseCells(bare);
    if (!cells) close();
    else {
      const start = index + bare.length - bare.trimStart().length;
      open.push({ span: { start, end: index + bare.length }, cells });
    }
  }
  close();
  return tables;
}

/** @param rows how many lines, the head among them */
function message(rows: number): Localized {
  return {
    zh: `这里${rows}行像是表格，但行首没有“|”，只当作正文：指标进不了表，也不受检查。请改写成表格`,
    en: `These ${rows} lines look like a table but don’t begin with “|”: they count as text, and their indicators reach no table and no check; write them as a table`,
  };
}
