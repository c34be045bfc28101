import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { readTitle } from '../../language-server/src/language/read-title.ts';

const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.plan'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

test.each([
  '',
  '\n',
  '规划',
  '规划 ',
  '规划 甲方案',
  '\n\n规划 甲方案\n',
  '\r\n// 说明\r\n  // 说明\r\n规划 甲方案\r\n  规划期：2023—2025年\r\n',
  '// 规划 乙方案\n规划 甲方案\n',
  '\t\n\u3000规划 甲方案\n',
  '規劃 甲方案\n',
  '规划：甲方案\n规划 乙方案\n',
  '规划 甲方案 // 说明\n',
  '规划 甲\n  方案\n',
  '一、总则\n规划 甲方案\n',
  '指标 床位\n  2025年：1张\n规划 甲方案\n',
  '甲方案\n\n规划 乙方案\n',
  ...examples,
])('the title of a text is that of its plan: %j', (text) => {
  for (const written of [text, `\n// 说明\n${text}`, text.replaceAll('\n', '\r')]) {
    expect(readTitle(written)).toBe(readPlan(written).header.title?.value);
  }
});
