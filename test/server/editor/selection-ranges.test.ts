import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRangeAt } from '../../../language-server/src/server/editor/selection-ranges.ts';
import { atCursor, belowHeader, type Cursor } from './support/cursor.ts';
import { textIn } from './support/workspace.ts';

/** What is selected step by step: of several lines the first, `…` and the last. The whole file is left out. */
function steps({ plan, offset }: Cursor): string[] {
  const shown: string[] = [];
  let range: SelectionRange | undefined = selectionRangeAt(plan, offset);
  for (; range?.parent; range = range.parent) {
    const lines = textIn(plan, range.range).split('\n');
    shown.push(lines.length > 1 ? `${lines[0]}…${lines.at(-1)}` : (lines[0] as string));
  }
  expect(range && textIn(plan, range.range)).toBe(plan.source.text);
  return shown;
}

const text = `
  部门
    市民政局
  一、目标
  到2025年，护理型床位占比达到60%。老有所养。
  专栏1 指标
  指标 护理型床位占比
    2022年：45%
    2025年：≥60%
    责任部门：市民政局、市财政局
    对应：《省规划》床位占比
  二、任务
  （一）设施
  1.改造
  责任部门：市民政局
`;
const at = (place: string) => belowHeader(text.replace(place, `${place[0]}‸${place.slice(1)}`));

describe('a selection grows', () => {
  it('from a word of a name to the indicator, its box and section', () => {
    expect(steps(at('护理型床位占比\n'))).toEqual([
      '护理',
      '护理型床位占比',
      '指标 护理型床位占比',
      '指标 护理型床位占比…  对应：《省规划》床位占比',
      '专栏1 指标…  对应：《省规划》床位占比',
      '一、目标…  对应：《省规划》床位占比',
    ]);
  });

  it('from a number to its value and its line', () => {
    expect(steps(at('60%\n')).slice(0, 3)).toEqual(['60', '≥60%', '2025年：≥60%']);
  });

  it('from an item of a list to the list and its line', () => {
    expect(steps(at('市财政局')).slice(0, 4)).toEqual([
      '财政',
      '市财政局',
      '市民政局、市财政局',
      '责任部门：市民政局、市财政局',
    ]);
  });

  it('from what stands in brackets to what has them', () => {
    expect(steps(at('省规划')).slice(0, 3)).toEqual(['规划', '省规划', '《省规划》床位占比']);
    expect(steps(belowHeader('一、甲\n正文（说‸明）完。')).slice(0, 3)).toEqual([
      '说明',
      '（说明）',
      '正文（说明）完',
    ]);
  });

  it('in prose by clause, sentence and paragraph', () => {
    expect(steps(at('占比达到')).slice(-4)).toEqual([
      '护理型床位占比达到60%',
      '到2025年，护理型床位占比达到60%。',
      '到2025年，护理型床位占比达到60%。老有所养。',
      '一、目标…  对应：《省规划》床位占比',
    ]);
  });

  it('section after section', () => {
    expect(steps(at('改造')).slice(-4)).toEqual([
      '1.改造',
      '1.改造…责任部门：市民政局',
      '（一）设施…责任部门：市民政局',
      '二、任务…责任部门：市民政局',
    ]);
  });

  it('in a table from the cell to the row and the table, over a blank line too', () => {
    const rows = '| 指标 | 2025年 |\n| 甲‸乙 | 10% |\n\n| 丙 | 20% |';
    expect(steps(belowHeader(`一、甲\n${rows}\n正文`)).slice(-4)).toEqual([
      '甲乙',
      '| 甲乙 | 10% |',
      '| 指标 | 2025年 |…| 丙 | 20% |',
      '一、甲…正文',
    ]);
  });

  it('in the header to the whole of it', () => {
    const last = steps(atCursor('规划 甲方案\n  基期：20‸22年\n一、甲')).at(-1);
    expect(last).toBe('规划 甲方案…  基期：2022年');
  });
});

it('stops nowhere twice, from any place', () => {
  const { plan } = belowHeader(`${text}‸`);
  for (let offset = 0; offset <= plan.source.text.length; offset++) {
    const selected = steps({ text: plan.source.text, offset, plan });
    expect(selected).toEqual([...new Set(selected)]);
  }
});
