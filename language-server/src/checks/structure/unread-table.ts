import { isOfLostTable, looseCells } from '../../core/model/lost-tables.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { Localized } from '../../core/text/localized.ts';
import { numberedCellsIn } from '../../core/text/numbered-cells.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { linesAsRows } from '../fixes/lines-as-rows.ts';
import { example } from '../support/examples.ts';
import { writtenText } from '../support/prose.ts';
import { type LooseRow, tableLines } from '../support/table-rows.ts';

export const unreadTable: Check = {
  code: 'structure/unread-table',
  severity: 'warning',
  title: { zh: '表格没有读作表格', en: 'A table is not read as one' },
  why: {
    zh: '表格的每一行要以“|”开头。从网页或者 Excel 粘贴来的表格，行首没有“|”，用制表符或者空格隔开，或者一格一行，就只当作正文：里面的指标进不了指标表，也不受检查。',
    en: 'Every row of a table begins with “|”. Pasted from a web page or from Excel, rows have no bar in front, are parted by tabs or blanks, or come a cell a line, and count as text: the indicators in them reach no table and no check.',
  },
  bad: [
    example(`
      专栏1 主要指标
      序号 | 类别 | 指标名称 | 2022年 | 2025年 | 属性
      1 | 硬件 | 社区综合服务设施面积达标率 | 80% | 100% | 预期性
      2 | 居民活动区域面积占比 | 60% | ≥70% | 预期性
    `),
    example('专栏1 主要指标\n指标\t2022年\t2025年\n社区综合服务设施面积达标率\t80%\t100%\n'),
    example(`
      专栏1 主要指标
      序号 指标 2025年 属性
      1 社区食堂覆盖率（%） 80 预期性
      2 养老床位数（张） ≥2400 预期性
    `),
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
    const { lostTables } = plan;
    for (const { span, lines, rows } of lostTables) {
      yield {
        span: firstLineOf(span, plan),
        message: rows ? messages.lost(lines, rows.length - 1) : messages.unreadable(lines),
        ...(rows && {
          fixes: [{ title: asTable, edits: linesAsRows(plan.source.text, span, rows) }],
        }),
      };
    }
    for (const { span, rows } of numberedTables(plan)) {
      if (!isOfLostTable(lostTables, span)) yield { span, message: messages.numbered(rows) };
    }
    for (const rows of looseTables(plan)) {
      const { span } = rows[0] as LooseRow;
      if (isOfLostTable(lostTables, span)) continue;
      yield {
        span,
        message: messages.loose(rows.length),
        fixes: [{ title: asTable, edits: tableLines(rows) }],
      };
    }
  },
};

/** A head that names columns as the tables of plans do; lines of links in a page's foot don't. */
const headWords = /序号|指标|任务|项目|内容|单位|部门|\d{4}年/;

/** A line with bars but for the one in front, or with tabs. */
const looseRow = /^[^\S\r\n]*[^|｜\s][^\r\n]*[|｜\t]/mu;
/** 1 or 01, alone on its line. */
const firstNumber = /^[^\S\r\n]*0?1[^\S\r\n]*$/mu;

/** Lines that follow each other and look like rows, the first like a head. */
function looseTables(plan: Plan): LooseRow[][] {
  const text = writtenText(plan);
  if (!looseRow.test(text)) return [];
  const tables: LooseRow[][] = [];
  let open: LooseRow[] = [];
  const close = () => {
    if (open.length > 1 && open[0]?.cells.some((cell) => headWords.test(simplified(cell)))) tables.push(open);
    open = [];
  };
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
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

/** Tables whose rows begin with numbers on lines of their own: where their first number stands, and how many rows they have. */
function numberedTables(plan: Plan): { span: Span; rows: number }[] {
  const text = writtenText(plan);
  if (!firstNumber.test(text)) return [];
  const lines = [...text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)];
  return numberedCellsIn(lines.map(([line]) => line)).map(({ numbers }) => {
    const { 0: line = '', index = 0 } = lines[numbers[0] ?? 0] ?? {};
    const start = index + line.search(/\S|$/u);
    return { span: { start, end: start + line.trim().length }, rows: numbers.length };
  });
}

function firstLineOf({ start, end }: Span, { source: { text } }: Plan): Span {
  const line = /[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? '';
  return { start, end: start + line.trimEnd().length };
}

const asTable = { zh: '改写成表格', en: 'Make it a table' };

const messages = {
  /** @param rows how many lines, the head among them */
  loose: (rows: number): Localized => ({
    zh: `这里${rows}行像是表格，但行首没有“|”，只当作正文：指标进不了表，也不受检查。请改写成表格`,
    en: `These ${rows} lines look like a table but don’t begin with “|”: they count as text, and their indicators reach no table and no check; write them as a table`,
  }),
  numbered: (rows: number): Localized => ({
    zh: `从这行起像是一张表格的${rows}行，一格一行，序号各占一行：这里只当作正文。请照原文用“|”重新写成表格`,
    en: `From here on there seem to be ${rows} rows of a table, a cell a line, each number on a line of its own: they count as text; write them as rows with “|”, as the document has them`,
  }),
  lost: (lines: number, rows: number): Localized => ({
    zh: `从这行起${lines}行是一张没有了框线的表格（${rows}行）：指标进不了表，也不受检查。请改写成表格，并核对每一格`,
    en: `The ${lines} lines from here on are a table of ${rows} rows that has lost its lines: its indicators reach no table and no check; make it a table again, and look at each cell`,
  }),
  unreadable: (lines: number): Localized => ({
    zh: `从这行起${lines}行像是一张没有了框线的表格，但看不出每一格是哪一行哪一列的：既没有读作表格，也没有读作正文。请照原文用“|”重新写成表格`,
    en: `The ${lines} lines from here on look like a table that has lost its lines, but which cell stands where can’t be told: they are read neither as a table nor as prose; write them as rows with “|”, as the document has them`,
  }),
};
