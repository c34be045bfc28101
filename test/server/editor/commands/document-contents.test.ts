import { expect, test } from 'vitest';
import { documentContents } from '../../../../language-server/src/server/editor/commands/document-contents.ts';

const draft = `# 某县托育服务规划（2026—2030年）

## 一、发展基础

到2025年，全县有托位1200个。

## 二、主要目标

### （一）主要指标

| 指标 | 2025年 | 2030年 |
| --- | --- | --- |
| 托位数 | 1200个 | 3000个 |
| 普惠托位占比 | 45% | ≥60% |

### （二）分工

| 事项 | 联系人 |
| --- | --- |
${Array.from({ length: 20 }, (_, index) => `| 事项${index} | 甲 |`).join('\n')}
`;

const contentsOf = (name: string, text: string) =>
  documentContents({ name, content: Buffer.from(text).toString('base64') }, 'zh');

test('who opens a document sees its title, its headings, its tables and how many figures it states', async () => {
  const contents = await contentsOf('托育.md', draft);
  expect(contents).toMatchObject({
    title: '某县托育服务规划（2026—2030年）',
    headings: [
      { level: 3, text: '一、发展基础' },
      { level: 3, text: '二、主要目标' },
      { level: 4, text: '（一）主要指标' },
      { level: 4, text: '（二）分工' },
    ],
    report: expect.stringContaining('2项指标'),
  });
  expect('figures' in contents && contents.figures).toBeGreaterThanOrEqual(6);
});

test('of its tables the first rows, and how many are indicators', async () => {
  const contents = await contentsOf('托育.md', draft);
  expect('tables' in contents && contents.tables).toMatchObject([
    {
      title: '主要指标',
      indicators: 2,
      rows: [
        ['指标', '2025年', '2030年'],
        ['托位数', '1200个', '3000个'],
        ['普惠托位占比', '45%', '≥60%'],
      ],
      leftOut: 0,
    },
    { title: '分工', indicators: 0, rows: { length: 13 }, leftOut: 8 },
  ]);
});

test('what can’t be read says why', async () => {
  const contents = await contentsOf('坏.docx', 'PK\u0003\u0004 no archive');
  expect(contents).toEqual({ problem: expect.stringMatching(/./u) });
});
