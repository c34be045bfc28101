import { describe, expect, it } from 'vitest';
import type { MarkupContent, SignatureHelp } from 'vscode-languageserver-types';
import type { Language } from '../../../language-server/src/core/text/localized.ts';
import { columnHelpAt } from '../../../language-server/src/server/editor/signature-help.ts';
import { belowHeader } from './support/cursor.ts';

const head = '| 类别 | 指标名称 | 2022年 | 2023年实绩 | 2025年 | 责任单位 | 权重 |';

function helpAt(marked: string, language: Language = 'zh'): SignatureHelp | undefined {
  const { plan, offset } = belowHeader(marked);
  return columnHelpAt(plan, offset, language);
}

/** The heading of the column that is marked, and what is said of it. */
function active(
  marked: string,
  language?: Language,
): [heading: string, meaning: string | undefined] | undefined {
  const help = helpAt(marked, language);
  const [signature] = help?.signatures ?? [];
  const parameter = signature?.parameters?.[help?.activeParameter ?? -1];
  if (!signature || !parameter) return undefined;
  const [start, end] = parameter.label as [number, number];
  return [signature.label.slice(start, end), (parameter.documentation as MarkupContent | undefined)?.value];
}

describe('in a row', () => {
  it('the head is shown, its columns as the parameters', () => {
    expect(helpAt(`${head}\n| ‸`)?.signatures.map(({ label }) => label)).toEqual([head]);
  });

  it.each([
    ['|‸', '类别'],
    ['| 甲 | 乙‸', '指标名称'],
    ['| 甲 | 乙 |‸', '2022年'],
    ['｜甲｜乙｜1｜2｜3｜‸', '责任单位'],
    ['| 甲 \\| 乙 | ‸', '指标名称'],
    ['| 甲 | 乙 | 1 | 2 | 3 | 丙 | ‸丁 |', '权重'],
  ])('%s', (row, heading) => {
    expect(active(`${head}\n${row}`)?.[0]).toBe(heading);
  });

  it('behind a blank line too, where the table goes on', () => {
    expect(active('| 指标 | 2025年 |\n| 甲 | 1% |\n\n| 乙 | ‸2% |')?.[0]).toBe('2025年');
  });

  it.each([
    ['| 甲 | ‸', '一项指标'],
    ['| 甲 | 乙 | ‸', '基期 · 基期及以前'],
    ['| 甲 | 乙 | 1 | ‸', '实绩 · 实际达到的值'],
    ['| 甲 | 乙 | 1 | 2 | ‸', '目标 · 规划期的最后一年'],
    ['| 甲 | 乙 | 1 | 2 | 3 | ‸', '谁负责'],
  ])('says what the column is for: %s', (row, meaning) => {
    expect(active(`${head}\n${row}`)?.[1]).toContain(meaning);
  });

  it('says nothing of a column it knows nothing about, and speaks English', () => {
    expect(active(`${head}\n| 甲 | 乙 | 1 | 2 | 3 | 丙 | ‸`)).toEqual(['权重', undefined]);
    expect(active(`${head}\n| 甲 | 乙 | ‸`, 'en')?.[1]).toBe(
      'baseline · At or before the base year: what progress is measured from.',
    );
  });
});

describe('nothing', () => {
  it.each([
    ['in the head', '| 指标 |‸ 2025年 |\n| 甲 | 1 |'],
    ['behind the last column', '| 指标 | 2025年 |\n| 甲 | 1 |‸'],
    ['before the first bar', '| 指标 | 2025年 |\n‸| 甲 | 1 |'],
    ['in a year line', '指标 甲\n  2025年：‸1'],
    ['in prose', '一、甲\n正‸文'],
  ])('%s', (_, marked) => {
    expect(helpAt(marked)).toBeUndefined();
  });
});
