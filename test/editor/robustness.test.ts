import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, Range, TextEdit } from 'vscode-languageserver-types';
import { completionsAt } from '../../language-server/src/editor/completion.ts';
import { foldingRanges } from '../../language-server/src/editor/folding.ts';
import { hoverAt } from '../../language-server/src/editor/hover.ts';
import { documentSymbols } from '../../language-server/src/editor/outline.ts';
import { semanticTokens } from '../../language-server/src/editor/semantic-tokens.ts';
import type { Position } from '../../language-server/src/model/source.ts';
import { readPlan } from '../../language-server/src/read-plan.ts';

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
const superior = readPlan('规划 上位规划\n指标 护理型床位占比\n  2025年：≥90%\n');
const workspace = { titles: () => ['上位规划'], named: () => [superior] };

/** Asks everything of a text at an offset, and looks at what editors are strict about. */
function askEverything(text: string, offsets: readonly number[]): void {
  const plan = readPlan(text);
  expectNested(documentSymbols(plan), undefined);
  for (const { startLine, endLine } of foldingRanges(plan)) expect(endLine).toBeGreaterThan(startLine);
  let end = 0;
  for (const { span } of semanticTokens(plan)) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    end = span.end;
  }
  for (const offset of offsets) {
    hoverAt(plan, offset, 'zh');
    const cursor = plan.source.positionAt(offset);
    for (const { textEdit, label } of completionsAt(text, offset, plan, 'zh', workspace)) {
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
