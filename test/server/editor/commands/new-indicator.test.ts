import { expect, test } from 'vitest';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { newIndicatorAt } from '../../../../language-server/src/server/editor/commands/new-indicator.ts';

/** The text with the indicator in it, its tab stops shown as they are; `‸` is the cursor. */
function withIndicator(marked: string): string {
  const cursor = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const { offset, snippet } = newIndicatorAt(readPlan(text), cursor, 'zh');
  return text.slice(0, offset) + snippet + text.slice(offset);
}

const header = '规划 某市养老服务行动方案（2026—2028年）\n';
const block = `指标 \${1:指标名称}
  2025年：$2
  2028年：$3
  属性：\${4|约束性,预期性|}
  责任部门：$5$0`;

test('behind the last indicator of the box that the cursor stands in', () => {
  expect(
    withIndicator(`${header}
一、目标
专栏1 主要‸指标
指标 床位
  2028年：5张
指标 覆盖率
  2028年：90%

专栏2 其他指标
指标 面积
  2028年：30平方米
`),
  ).toBe(`${header}
一、目标
专栏1 主要指标
指标 床位
  2028年：5张
指标 覆盖率
  2028年：90%
${block}

专栏2 其他指标
指标 面积
  2028年：30平方米
`);
});

test('at the end of a section’s own text, before the headings below it', () => {
  expect(
    withIndicator(`${header}
一、目标
到2028年基本建成。‸

（一）设施
建设设施。
`),
  ).toBe(`${header}
一、目标
到2028年基本建成。
${block}

（一）设施
建设设施。
`);
});

test('as a row with the table’s columns, where they stand in a table', () => {
  expect(
    withIndicator(`${header}
一、目标
| 类别 | 指标 | 2025年 | 2028年 | 属性 | 责任部门 |
| 设施 | 床位‸ | 4张 | 5张 | 预期性 | 市民政局 |
| | 覆盖率 | 80% | 90% | 预期性 | 市民政局 |
二、任务
`),
  ).toBe(`${header}
一、目标
| 类别 | 指标 | 2025年 | 2028年 | 属性 | 责任部门 |
| 设施 | 床位 | 4张 | 5张 | 预期性 | 市民政局 |
| | 覆盖率 | 80% | 90% | 预期性 | 市民政局 |
| $1 | \${2:指标名称} | $3 | $4 | \${5|约束性,预期性|} | $6 |$0
二、任务
`);
});

test('behind the header, a blank line between, where there is nothing else yet', () => {
  expect(withIndicator(`${header}  发文机关：某市人民政府‸`)).toBe(
    `${header}  发文机关：某市人民政府\n\n${block}`,
  );
  expect(withIndicator('‸')).toContain(`指标 \${1:指标名称}\n  目标：$2`);
});

test('in the file’s own spelling and line breaks', () => {
  const added = withIndicator('plan Care (2026—2028)\r\n\r\n1. Targets‸\r\n');
  expect(added).toContain(`1. Targets\r\nindicator \${1:指标名称}\n  2025: $2\n`);
});
