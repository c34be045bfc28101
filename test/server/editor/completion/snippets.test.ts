import { describe, expect, it } from 'vitest';
import { InsertTextFormat, type TextEdit } from 'vscode-languageserver-types';
import { templates } from '../../../../language-server/src/exchange/templates/index.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { completionsAt } from '../../../../language-server/src/server/editor/completion.ts';
import { itemNamed, itemsAt } from '../support/complete.ts';
import { atCursor, belowHeader, type Cursor } from '../support/cursor.ts';

function bodyOf(label: string, at: Cursor): string {
  const item = itemNamed(label, itemsAt(at));
  expect(item.insertTextFormat).toBe(InsertTextFormat.Snippet);
  return (item.textEdit as TextEdit).newText;
}

describe('a snippet', () => {
  it('for an indicator has the base year and the last one', () => {
    expect(bodyOf('指标…', belowHeader('一、甲\n‸'))).toBe(
      `指标 \${1:指标名称}\n` +
        '  2022年：$2\n' +
        '  2025年：$3\n' +
        `  属性：\${4|约束性,预期性|}\n` +
        '  责任部门：$5\n' +
        '$0',
    );
  });

  it('in a plan that says no years, a target without', () => {
    expect(bodyOf('指标…', atCursor('规划 甲方案\n‸'))).toContain('\n  目标：$2\n');
  });

  it('is written as the file is', () => {
    const traditional = atCursor('規劃 甲方案（2023—2025年）\n指標 甲\n\t屬性:約束性\n‸');
    expect(bodyOf('指标…', traditional)).toContain(`\n\t屬性:\${4|約束性,預期性|}\n\t責任部門:$5`);
  });

  it('for a table has the same columns, and one row', () => {
    expect(bodyOf('指标表…', belowHeader('一、甲\n‸'))).toBe(
      '| 类别 | 指标 | 2022年 | 2025年 | 属性 | 责任部门 |\n' +
        `| \${1:类别} | \${2:指标名称} | $3 | $4 | \${5|约束性,预期性|} | $6 |\n` +
        '$0',
    );
  });

  it('for a plan only where there is none', () => {
    expect(bodyOf('规划…', atCursor('‸'))).toContain(`规划 \${1:规划名称}\n  发文机关：$2\n`);
    expect(itemsAt(belowHeader('‸')).map(({ label }) => label)).not.toContain('规划…');
  });

  it('for a whole plan of each kind in an empty file, with the years of today', () => {
    const kinds = templates.map(({ title }) => `${title.zh}…`);
    const labels = (at: Cursor) => itemsAt(at).map(({ label }) => label);
    expect(labels(atCursor('\n‸\n')).filter((label) => kinds.includes(label))).toEqual(kinds);
    expect(labels(atCursor('‸\n一、甲\n')).filter((label) => kinds.includes(label))).toEqual([]);
    const { text, offset, plan } = atCursor('‸');
    const { items } = completionsAt(text, offset, plan, 'zh', undefined, undefined, new Date(2026, 0, 1));
    const outline = items.find(({ label }) => label === '规划纲要…')?.textEdit as TextEdit;
    expect(outline.newText).toContain(`规划 \${1:规划名称}\n  发文机关：$2\n`);
    expect(outline.newText).toContain('\n  规划期：2026—2030年\n');
  });

  it('once filled in is a plan without problems', () => {
    for (const label of ['规划…', '部门名单…', '指标…', '任务…', '专栏…', '指标表…']) {
      const filled = bodyOf(label, atCursor('‸'))
        .replace(/\$\{\d+\|([^,]*)[^}]*\}/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/(成文日期|规划期|基期)：\$\d/g, '$1：2023年')
        .replace(/\$\d/g, '');
      expect(readPlan(filled).problems).toEqual([]);
    }
  });
});

describe('a new task goes on counting', () => {
  it.each([
    ['1.甲\n责任部门：甲局\n‸', '2.'],
    ['一、甲\n（一）乙\n责任部门：甲局\n‸', '（二）'],
    ['一、甲\n（九）乙\n责任部门：甲局\n‸', '（十）'],
    ['一、甲\n（十九）乙\n责任部门：甲局\n‸', '（二十）'],
    ['1．甲\n责任部门：甲局\n‸', '2．'],
    ['一、甲\n1.甲\n责任部门：甲局\n二、乙\n‸', '1.'],
    ['一、甲\n1.甲\n责任部门：甲局\n二、乙\n2.乙\n责任部门：甲局\n三、丙\n‸', '3.'],
    ['1.甲\n责任部门：甲局\n专栏1 乙\n1.条目\n2.条目\n‸', '3.'],
    ['‸', '1.'],
  ])('%j', (marked, mark) => {
    expect(bodyOf('任务…', belowHeader(marked)).startsWith(`${mark}\${1:标题}。`)).toBe(true);
  });
});
