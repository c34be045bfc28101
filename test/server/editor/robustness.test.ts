import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol, Range, SelectionRange, TextEdit } from 'vscode-languageserver-types';
import { unedited, withEdits } from '../../../language-server/src/checks/fixes/edits.ts';
import { atOnce } from '../../../language-server/src/core/model/at-once.ts';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import type { Position, Span } from '../../../language-server/src/core/model/source.ts';
import { PlanIndex } from '../../../language-server/src/core/plans/plan-index.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { indicatorTables } from '../../../language-server/src/print/tables/indicator-table.ts';
import { refactorings } from '../../../language-server/src/server/editor/actions/index.ts';
import { codeLenses } from '../../../language-server/src/server/editor/code-lenses.ts';
import { documented } from '../../../language-server/src/server/editor/completion/documentation.ts';
import { completionsAt } from '../../../language-server/src/server/editor/completion.ts';
import { documentLinks } from '../../../language-server/src/server/editor/document-links.ts';
import { foldingRanges } from '../../../language-server/src/server/editor/folding.ts';
import { hoverAt } from '../../../language-server/src/server/editor/hover.ts';
import { implementationsAt } from '../../../language-server/src/server/editor/implementations.ts';
import { inlayHints } from '../../../language-server/src/server/editor/inlay-hints.ts';
import { editsAfter } from '../../../language-server/src/server/editor/on-type-formatting.ts';
import { documentSymbols } from '../../../language-server/src/server/editor/outline.ts';
import { above, below, hierarchyAt } from '../../../language-server/src/server/editor/plan-hierarchy.ts';
import { selectionRangeAt } from '../../../language-server/src/server/editor/selection-ranges.ts';
import { semanticTokens } from '../../../language-server/src/server/editor/semantic-tokens.ts';
import { columnHelpAt } from '../../../language-server/src/server/editor/signature-help.ts';
import { tableEdit, writtenAt } from '../../../language-server/src/server/editor/table-edits/edit-table.ts';
import type { TableChange } from '../../../language-server/src/server/protocol/table-edits.ts';

const sample = `规划 示范市方案（2023—2025年）
  成文日期：2023年3月1日
  依据：《上位规划》（示政发〔2021〕6号）、《另一规划》
部门
  市民政局
  市发展和改革委员会（市发改委）：市统计局、市物价局
一、任务
内容。（责任部门：市民政局、市发改委；期限：2024年底）
1.小任务。正文
责任部门：市民政局（牵头）、
  市发改委
// 忽略 values/share-out-of-range：理由
指标 护理型床位占比
  2022年：60%
  2025年：≥90%
  对应：《上位规划》护理型床位占比
  属性：约束性
专栏1 行动
| 类别 | 指标 | 2022年 | 2025年 | 属性 | 责任部门 | 对应 |
| --- | --- |
| 硬件 | 助餐点 | 3.8万余人 | 每百户≥30平方米 | 预期性 | 市民政局 | 《上位规划》助餐点 |
1.条目
`;
const superior = readPlan('规划 上位规划\n指标 护理型床位占比\n  2025年：≥90%\n', 'memory:/superior.plan');
const subordinate = readPlan(
  '规划 示范县方案\n指标 县床位占比\n  对应：《示范市方案（2023—2025年）》护理型床位占比\n',
  'memory:/subordinate.plan',
);

/** A plan between its superior and its subordinate. */
function workspaceWith(plan: Plan): PlanIndex {
  const index = new PlanIndex();
  for (const each of [superior, plan, subordinate]) index.update(each.source.uri, each);
  return index;
}

/** Asks everything of a text at an offset, and looks at what editors are strict about. */
function askEverything(text: string, offsets: readonly number[]): void {
  const plan = readPlan(text);
  const workspace = workspaceWith(plan);
  const document = TextDocument.create(plan.source.uri, 'plan', 1, text);
  for (const { command } of codeLenses(plan, workspace, 'zh', new Set())) expect(command?.title).not.toBe('');
  for (const { label } of inlayHints(plan, { start: 0, end: text.length }, 'en')) expect(label).not.toBe('');
  for (const { range } of documentLinks(plan, workspace, 'zh')) expect(range.start).not.toEqual(range.end);
  expectNested(documentSymbols(plan), undefined);
  for (const { startLine, endLine } of foldingRanges(plan)) expect(endLine).toBeGreaterThan(startLine);
  let end = 0;
  for (const { span } of semanticTokens(plan)) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    end = span.end;
  }
  // they read the text again, and texts cut off a character later are much alike
  if (text.length % 3 === 0) expectEdits(plan, offsets[0] ?? 0);
  if (text.length % 3 === 1) expectTableEdits(plan);
  for (const offset of offsets) {
    hoverAt(plan, offset, 'zh', workspace, { index: workspace, images: true });
    const cursor = plan.source.positionAt(offset);
    atOnce(implementationsAt(plan, offset, workspace));
    columnHelpAt(plan, offset, 'zh');
    for (const item of hierarchyAt(plan, offset, workspace, 'zh')) {
      const around = [item, ...above(item, workspace, 'zh'), ...atOnce(below(item, workspace, 'zh'))];
      for (const { range, selectionRange } of around) expect(holds(range, selectionRange)).toBe(true);
    }
    expectGrowing(selectionRangeAt(plan, offset), cursor);
    for (const char of ['\n', '|']) expectBeforeCursor(editsAfter(char, document, cursor), char, cursor);
    for (const { textEdit, label } of documented(completionsAt(text, offset, plan, 'zh', workspace))) {
      const { range } = textEdit as TextEdit;
      expect(label).not.toBe('');
      expect([range.start.line, range.end.line]).toEqual([cursor.line, cursor.line]);
      expect(range.start.character).toBeLessThanOrEqual(cursor.character);
      expect(range.end.character).toBeGreaterThanOrEqual(cursor.character);
    }
  }
}

function expectNested(symbols: readonly DocumentSymbol[], outer: Range | undefined): void {
  for (const { name, range, selectionRange, children = [] } of symbols) {
    expect(name).not.toBe('');
    expect(holds(range, selectionRange)).toBe(true);
    if (outer) expect(holds(outer, range)).toBe(true);
    expectNested(children, range);
  }
}

/** Every refactoring's edits are within the text, apart, and change something. */
function expectEdits(plan: Plan, offset: number): void {
  const { text } = plan.source;
  for (const { edits } of refactorings.flatMap(({ offer }) => offer(plan, { start: offset, end: offset }))) {
    expectApart(edits, text);
    expect(withEdits(unedited(text), edits).text).not.toBe(text);
  }
}

/** So are those of what is written into the tables of the preview. */
function expectTableEdits(plan: Plan): void {
  for (const [table, rows] of indicatorTables(plan).entries()) {
    for (const [row, cells] of rows.table.rows.entries()) {
      const changes: TableChange[] = [
        ...cells.map(({ column }) => {
          const was = writtenAt(plan, rows, row, column) ?? '';
          return { kind: 'cell', table, row, column, text: '另|写', was } as const;
        }),
        { kind: 'addRow', table, row },
        { kind: 'deleteRow', table, row },
        { kind: 'moveRow', table, row, by: 1 },
        { kind: 'addColumn', table, column: -1, heading: '2024年' },
        { kind: 'deleteColumn', table, column: 0 },
      ];
      for (const change of changes) {
        const edit = tableEdit(plan, change, 'zh');
        if ('edits' in edit) expectApart(edit.edits, plan.source.text);
      }
    }
  }
  expectApart((tableEdit(plan, { kind: 'newTable' }, 'zh') as { edits: Edits }).edits, plan.source.text);
}

type Edits = readonly { readonly span: Span }[];

function expectApart(edits: Edits, text: string): void {
  let end = 0;
  for (const { span } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

/** Editors refuse a selection that doesn't hold the cursor, or the one before. */
function expectGrowing({ range, parent }: SelectionRange, cursor: Position): void {
  expect(holds(range, { start: cursor, end: cursor })).toBe(true);
  if (!parent) return;
  expect(holds(parent.range, range)).toBe(true);
  expect(parent.range).not.toEqual(range);
  expectGrowing(parent, cursor);
}

/** What is typed may change the lines around the cursor's, and its own up to the cursor. */
function expectBeforeCursor(edits: readonly TextEdit[], char: string, cursor: Position): void {
  for (const { range } of edits) {
    if (range.start.line !== cursor.line) continue;
    expect(['|', '\n']).toContain(char);
    expect(range.end.character).toBeLessThanOrEqual(cursor.character);
  }
}

function holds(outer: Range, inner: Range): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

describe('half-typed and broken files are answered all the same', () => {
  it('cut off anywhere, the cursor at the end', () => {
    for (let end = 0; end <= sample.length; end++) askEverything(sample.slice(0, end), [end]);
  });

  it('at every offset', () => {
    askEverything(sample, [...Array(sample.length + 1).keys()]);
    const plan = readPlan(sample);
    for (let offset = 0; offset <= sample.length; offset += 5) expectEdits(plan, offset);
  });

  const bits = fc.constantFrom(
    ...[
      '：',
      ':',
      '|',
      '（',
      '）',
      '《',
      '》',
      '\n',
      '\r\n',
      '\r',
      '  ',
      '　　',
      '、',
      '//',
      '[',
      '\ufeff',
      '\\',
      '😀',
    ],
    ...['指标 ', '2025年：', '专栏', '每', '≥', '1.', '一、', '责任部门：', '部门', '规划'],
  );
  const change = fc.record({
    at: fc.nat(sample.length),
    remove: fc.nat(5),
    insert: fc.option(bits, { nil: '' }),
  });

  it('with anything put in or taken out', () => {
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        (changes, places) => {
          const text = changes.reduce((now, { at, remove, insert }) => {
            const from = Math.min(at, now.length);
            return now.slice(0, from) + insert + now.slice(from + remove);
          }, sample);
          askEverything(
            text,
            places.map((place) => place % (text.length + 1)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('in a published plan, cut off anywhere', () => {
    const text = readFileSync('examples/taizhou.plan', 'utf8');
    for (let end = 0; end < text.length; end += 997) askEverything(text.slice(0, end), [end, end >> 1]);
  });
});
