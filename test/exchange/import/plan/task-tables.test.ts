import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { TaskRow } from '../../../../language-server/src/core/model/plan.ts';
import { taskRowsBelow } from '../../../../language-server/src/core/model/task-rows.ts';
import { importPlan } from '../../../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../../language-server/src/print/official/content.ts';
import { officialFormats } from '../../../../language-server/src/print/official/index.ts';
import { docx, p, tbl } from '../readers/office.ts';

/** A cell: its lines, `^` where it is one with that above, `<` with that on its left. */
type Row = readonly string[];

const plain: readonly Row[] = [
  ['序号', '重点任务', '具体举措', '责任单位', '完成时限'],
  ['1', '完善设施网络', '新建综合服务中心1处', '县民政局\n县财政局', '2026年底'],
  ['2', '完善设施网络', '改造乡镇站点12个', '县民政局\n各乡镇人民政府', '2027年6月'],
  ['3', '提升服务能力', '培训护理员200人次', '县人力资源\n和社会保障局\n县卫生健康局', '2027年底'],
];

const merged: readonly Row[] = [
  ['序号', '重点任务', '具体举措', '责任单位', '完成时限'],
  ['1', '完善设施网络', '新建综合服务中心1处', '县民政局\n县财政局', '2026年底'],
  ['2', '^', '改造乡镇站点12个', '县民政局', '2027年6月'],
  ['3', '提升服务能力', '培训护理员200人次', '县人社局\n县民政局', '2027年底'],
  ['4', '^', '建立等级评定制度', '^', '^'],
];

const parted: readonly Row[] = [
  ['序号', '重点任务', '具体举措', '责任单位', '<', '完成时限'],
  ['^', '^', '^', '牵头单位', '配合单位', '^'],
  ['1', '完善设施网络', '新建综合服务中心1处', '县民政局', '县财政局\n县住建局', '2026年底'],
  ['2', '^', '改造乡镇站点12个', '县民政局', '县财政局', '2027年6月'],
];

const tasks = {
  plain: [
    '完善设施网络：新建综合服务中心1处｜县民政局、县财政局｜2026年底',
    '完善设施网络：改造乡镇站点12个｜县民政局、各乡镇人民政府｜2027年6月',
    '提升服务能力：培训护理员200人次｜县人力资源和社会保障局、县卫生健康局｜2027年底',
  ],
  merged: [
    '完善设施网络：新建综合服务中心1处｜县民政局、县财政局｜2026年底',
    '完善设施网络：改造乡镇站点12个｜县民政局｜2027年6月',
    '提升服务能力：培训护理员200人次｜县人社局、县民政局｜2027年底',
    '提升服务能力：建立等级评定制度｜县人社局、县民政局｜2027年底',
  ],
  parted: [
    '完善设施网络：新建综合服务中心1处｜县民政局（牵头）、县财政局（配合）、县住建局（配合）｜2026年底',
    '完善设施网络：改造乡镇站点12个｜县民政局（牵头）、县财政局（配合）｜2027年6月',
  ],
};

const title = '甲县养老服务行动方案（2026—2030年）';

function asWord(rows: readonly Row[]): Uint8Array {
  const cells = rows.map((row, y) =>
    row.flatMap((text, x): (readonly [string, string])[] => {
      if (text === '<') return [];
      const below = rows[y + 1]?.[x] === '^' ? '<w:vMerge w:val="restart"/>' : '';
      const span = row[x + 1] === '<' ? '<w:gridSpan w:val="2"/>' : '';
      if (text === '^') return [['<w:vMerge/>', p('')]];
      return [
        [
          span + below,
          text
            .split('\n')
            .map((line) => p(line))
            .join(''),
        ],
      ];
    }),
  );
  return docx(p(title) + p('一、重点任务') + tbl(...cells));
}

function asPage(rows: readonly Row[]): string {
  const cells = rows.map((row, y) =>
    row.map((text, x) => {
      if (text === '<' || text === '^') return '';
      let height = 1;
      while (rows[y + height]?.[x] === '^') height++;
      const width = row[x + 1] === '<' ? 2 : 1;
      return `<td rowspan="${height}" colspan="${width}">${text.replaceAll('\n', '<br>')}</td>`;
    }),
  );
  const table = cells.map((row) => `<tr>${row.join('')}</tr>`).join('');
  return `<h1>${title}</h1><p>一、重点任务</p><table>${table}</table>`;
}

async function asWorkbook(rows: readonly Row[]): Promise<Uint8Array> {
  const merges = rows.flatMap((row, y) =>
    row.flatMap((text, x) => {
      let [endRow, endCol] = [y, x];
      while (rows[endRow + 1]?.[x] === '^') endRow++;
      if (row[x + 1] === '<') endCol++;
      const isMerged = text !== '^' && text !== '<' && (endRow > y || endCol > x);
      return isMerged ? [{ startRow: y, startCol: x, endRow, endCol }] : [];
    }),
  );
  const written = rows.map((row) => row.map((text) => (text === '^' || text === '<' ? null : text)));
  return writeXlsx({ sheets: [{ name: '重点任务', rows: written, merges }] });
}

function asMarkdown(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const cells = row.map((text) => (text === '^' || text === '<' ? '' : text.replaceAll('\n', '<br>')));
    return `| ${cells.join(' | ')} |`;
  });
  const rule = `|${'---|'.repeat(rows[0]?.length ?? 0)}`;
  return `# ${title}\n\n一、重点任务\n\n${lines.toSpliced(1, 0, rule).join('\n')}\n`;
}

/** A cell a line, as a page has it that was copied. */
function withoutBars(rows: readonly Row[]): string {
  const cells = rows.flatMap((row) => row.filter((text) => text !== '^' && text !== '<'));
  return `${title}\n一、重点任务\n${cells.join('\n')}\n二、保障措施\n加强领导。\n`;
}

async function importedText(content: string | Uint8Array, fileName: string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return importPlan(await readDocument(bytes, fileName), fileName).text;
}

function tasksIn(text: string): string[] {
  return taskRowsBelow(readPlan(text).root).map(said);
}

function said({ title, responsibility, deadline }: TaskRow): string {
  const notes = { responsible: '', lead: '（牵头）', support: '（配合）' };
  const who = responsibility?.mentions.map(({ name, role }) => name + notes[role]).join('、') ?? '';
  return [title, who, deadline?.text ?? ''].join('｜');
}

describe('a table of tasks keeps every measure with its task, who answers for it and by when,', () => {
  const tables = { plain, merged, parted };
  const forms = {
    Word: async (rows: readonly Row[]) => importedText(asWord(rows), '方案.docx'),
    HTML: async (rows: readonly Row[]) => importedText(asPage(rows), '方案.html'),
    Excel: async (rows: readonly Row[]) => importedText(await asWorkbook(rows), '方案.xlsx'),
    Markdown: async (rows: readonly Row[]) => importedText(asMarkdown(rows), '方案.md'),
  };
  for (const kind of ['plain', 'merged', 'parted'] as const) {
    it.each(Object.entries(forms))(`${kind}, from %s`, async (_, imported) => {
      expect(tasksIn(await imported(tables[kind]))).toEqual(tasks[kind]);
    });
  }

  it('from lines that lost their bars', async () => {
    expect(tasksIn(await importedText(withoutBars(plain), '方案.txt'))).toEqual(tasks.plain);
  });

  it.each(['plain', 'merged', 'parted'] as const)('printed in Word and imported again: %s', async (kind) => {
    const text = await importedText(asPage(tables[kind]), '方案.html');
    const render = officialFormats.find(({ name }) => name === 'docx')?.render;
    const file = await render?.(officialDocument(readPlan(text), { responsibilities: 'brackets' }), {
      contents: false,
    });
    expect(tasksIn(await importedText(file ?? '', '方案.docx'))).toEqual(tasks[kind]);
  });
});
