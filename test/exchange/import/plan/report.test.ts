import { expect, it } from 'vitest';
import { importPlan } from '../../../../language-server/src/exchange/import/import-plan.ts';
import { reportText } from '../../../../language-server/src/exchange/import/plan/report-text.ts';
import { documentOf } from './support/sketch.ts';

const sketch = `
  甲市人民政府文件
  [title] 甲市养老规划（2023—2025年）
  本规划依法制定。
  [1] 工作目标
  到2025年，社区助餐点覆盖率达到90%。
  单位：张
  | 指标   | 目标值（2025年） | 权重 |
  | 床位数 | ≥90①             | 甲   |

  1.助餐。建设助餐点。（责任部门：市民政局）
  类别 不全

  | 序号 | 事项 |
  | 1    | 乙   |
`;

const { report } = importPlan(
  { ...documentOf(sketch), leftOut: [{ kind: 'page-marks', count: 2, texts: ['甲市养老规划', '— 1 —'] }] },
  'plan.docx',
);

it('says in Chinese where everything went and what to look at', () => {
  expect(reportText(report, 'plan.docx', 'zh')).toBe(
    [
      'plan.docx：读入8个段落、2张表格',
      '段落：1段标题、2个小标题和专栏、4段正文、1段注释（通知、网页文字等，核对后可以删去）',
      '表格：1张指标表、1张其他表格',
      '规划里有：2个小标题和专栏、1项指标、1个指标值、1项写明责任部门或者期限的任务、1处责任部门、1个正文里的量化目标',
      '没有收入规划的：',
      '  页眉、页脚、页码2处',
      '    甲市养老规划',
      '    — 1 —',
      '请核对：',
      '  第4段：1个小标题没有“一、”“（一）”这样的序号，按层级编了序号（如“一、工作目标”）：请核对层级和序号',
      '  第7行：表里的“权重”列留在表里，但规划语言没有对应的词，不参加检查：要参加检查，请把列名改成规划语言的词',
      '  第6段：会被读成规划语言的关键词或者标题，前面加了“——”或者括号，仍作正文：请核对',
      '    单位：张',
      '  第8段：会被读成规划语言的关键词或者标题，前面加了“——”或者括号，仍作正文：请核对',
      '    类别 不全',
    ].join('\n'),
  );
});

it('and in English', () => {
  expect(reportText(report, 'plan.docx', 'en').split('\n').slice(0, 5)).toEqual([
    'plan.docx: 8 paragraphs and 2 tables read',
    'Paragraphs: 1 title, 2 headings and boxes, 4 paragraphs of text, 1 comment (a notice, part of a web page; delete it if you don’t need it)',
    'Tables: 1 of indicators, 1 other',
    'The plan has: 2 headings and boxes, 1 indicator, 1 value of an indicator, 1 task with departments or a deadline, 1 mention of a department, 1 target in the prose',
    'Left out of the plan:',
  ]);
});

it('says of a document without text what to do', () => {
  const empty = importPlan({ blocks: [], leftOut: [] }, '扫描件.docx');
  expect(empty.text).toBe('规划 扫描件\n');
  expect(reportText(empty.report, '扫描件.docx', 'zh')).toContain('如果是扫描件，请先识别成文字再导入');
});

it('says who inserted and deleted what, and whose a comment is', () => {
  const document = documentOf('[title] 甲市养老规划\n建成40个。');
  const blocks = document.blocks.map((block, index) =>
    index === 1
      ? { ...block, asides: [{ kind: 'comment', text: '够不够？', by: '市财政局' } as const] }
      : block,
  );
  const changes = [
    { by: '市民政局', inserted: ['40'], deleted: ['30'] },
    { by: '', inserted: [], deleted: ['以上'] },
  ];
  const leftOut = [{ kind: 'deleted', count: 2, texts: ['30', '以上'] } as const];
  const imported = importPlan({ ...document, blocks, changes, leftOut }, '甲.docx');
  expect(imported.text).toContain('建成40个。\n// 批注（市财政局）：够不够？');
  expect(reportText(imported.report, '甲.docx', 'zh').split('\n').slice(3)).toEqual([
    '修订按接受读入：',
    '  市民政局：插入1处、删去1处',
    '    ＋ 40',
    '    － 30',
    '  没有署名：删去1处',
    '    － 以上',
  ]);
  expect(reportText(imported.report, '甲.docx', 'en')).toContain('  nobody named: deleted 1\n');
});
