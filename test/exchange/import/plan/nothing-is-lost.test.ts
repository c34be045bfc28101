import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  ForeignBlock,
  ForeignCell,
  ForeignDocument,
} from '../../../../language-server/src/exchange/import/foreign-document.ts';
import {
  type ImportedPlan,
  importPlan,
} from '../../../../language-server/src/exchange/import/import-plan.ts';
import { reportText } from '../../../../language-server/src/exchange/import/plan/report-text.ts';
import { parsePlanFile } from '../../../../language-server/src/language/parser/parse.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import '../../../support/properties.ts';

const bare = (text: string) => text.replace(/\\(?=[|｜])/gu, '').replace(/[\s\ufeff]+/gu, '');

/** What stands neither in the plan nor in the report; dashes alone say that nothing is there. */
function lostOf({ blocks }: ForeignDocument, { text, report }: ImportedPlan): string[] {
  const kept = bare(text);
  const said = report.notices.flatMap((notice) => notice.said).map(bare);
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.rows.flat().map((cell) => cell.text),
    )
    .flatMap((each) => each.split('\n'))
    .map(bare)
    .filter((each) => !/^[|｜—–－-]*$/u.test(each) && !kept.includes(each) && !said.includes(each));
}

const word = fc.constantFrom(
  ...[
    '指标',
    '指标名称',
    '序号',
    '类别',
    '单位',
    '属性',
    '目标值',
    '2020年',
    '2025年目标值',
    '约束性',
    '预期性',
    '责任部门',
  ],
  ...[
    '1',
    '2',
    '3',
    '30%',
    '≥90张',
    '[1800]',
    '—',
    '/',
    '√',
    '100%①',
    '床位数',
    '其中：护理型',
    '注：说明',
    '续表',
    '单位：%',
  ],
  ...[
    '一、',
    '（一）',
    '1.',
    '专栏1 ',
    '规划 ',
    '部门',
    '指标 ',
    '//',
    '|',
    '：',
    '、',
    '，',
    '。',
    '附件1 ',
    '2023年1月10日',
  ],
  ...[
    '甲市人民政府',
    '甲市养老规划（2021—2025年）',
    '到2025年，覆盖率达到90%',
    '（责任部门：市民政局）',
    '完成时限：2024年底',
    ' ',
    '　',
    '\t',
    '😀',
  ],
);
const line = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => words.join('').trim())
  .filter((text) => text !== '');
const cell: fc.Arbitrary<ForeignCell> = fc.oneof(
  { weight: 6, arbitrary: word.map((text) => ({ text: text.trim() })) },
  { weight: 1, arbitrary: fc.tuple(line, line).map((lines) => ({ text: lines.join('\n') })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<ForeignCell>(
      { text: '' },
      { text: '', joins: 'left' },
      { text: '', joins: 'above' },
    ),
  },
);
const place = { unit: 'paragraph', number: 1 } as const;
const block: fc.Arbitrary<ForeignBlock> = fc.oneof(
  { weight: 3, arbitrary: line.map((text): ForeignBlock => ({ kind: 'paragraph', text, place })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(line, fc.constantFrom('title' as const, 1, 2, 3))
      .map(([text, style]): ForeignBlock => ({ kind: 'paragraph', text, place, style })),
  },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 1, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      )
      .map((rows): ForeignBlock => ({ kind: 'grid', rows, place })),
  },
);
/** Under a head as tables of indicators have it. */
const heads = [
  ...[
    '序号',
    '类别',
    '一级指标',
    '指标名称',
    '单位',
    '2020年',
    '目标值（2025年）',
    '2025年全国',
    '属性',
    '责任部门',
    '备注',
  ],
];
const indicatorTable = fc.subarray(heads, { minLength: 3 }).chain((heads) => {
  const row = fc.array(cell, { minLength: heads.length, maxLength: heads.length });
  return fc.array(row, { minLength: 1, maxLength: 6 }).map((rows): ForeignBlock => {
    const head = heads.map((text) => ({ text }));
    return { kind: 'grid', rows: [head, ...rows], place };
  });
});
const document = fc
  .array(fc.oneof({ weight: 3, arbitrary: block }, { weight: 1, arbitrary: indicatorTable }), {
    maxLength: 12,
  })
  .map((blocks): ForeignDocument => ({ blocks, leftOut: [] }));

const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, each) => sum + each, 0);

describe('of any document', () => {
  it('every text stands in the plan or in the report, and the counts add up', () => {
    fc.assert(
      fc.property(document, (document) => {
        const imported = importPlan(document, '甲.docx');
        expect(lostOf(document, imported)).toEqual([]);
        const { paragraphs, tables } = imported.report;
        expect(total(paragraphs)).toBe(document.blocks.filter(({ kind }) => kind === 'paragraph').length);
        expect(total(tables)).toBe(document.blocks.filter(({ kind }) => kind === 'grid').length);
      }),
      { numRuns: 1000 },
    );
  });

  it('the plan is one that the language reads: a title, no line that it can’t place, the counted headings', () => {
    fc.assert(
      fc.property(document, (document) => {
        const { text, report } = importPlan(document, '甲.docx');
        expect(parsePlanFile(text).parserErrors).toEqual([]);
        const plan = readPlan(text);
        expect(plan.header.title?.value).toBeTruthy();
        expect(
          plan.problems.filter(({ kind }) => kind === 'orphan-field' || kind === 'unknown-field'),
        ).toEqual([]);
        expect(plan.sections.length).toBe(report.found.headings);
        expect(reportText(report, '甲.docx', 'zh')).not.toMatch(/undefined|NaN|object/u);
      }),
      { numRuns: 500 },
    );
  });

  it('the same again is the same', () => {
    fc.assert(
      fc.property(document, (document) => {
        expect(importPlan(document, '甲.docx')).toEqual(importPlan(document, '甲.docx'));
      }),
      { numRuns: 50 },
    );
  });
});
