import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { simplified } from '../../../language-server/src/core/text/simplified.ts';
import { importPlan } from '../../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../../language-server/src/exchange/import/read-document.ts';
import { planText } from '../../../language-server/src/exchange/paste/plan-text.ts';
import { publishedText } from '../../../language-server/src/exchange/paste/published-text.ts';
import { converterTo } from '../../support/traditional.ts';

const turned = converterTo('tw');
/** The keyword is 發布日期, which regions write in two ways. */
const convert = (text: string) => turned(text).replaceAll('發佈日期', '發布日期');
const folder = join(import.meta.dirname, '../../../../shared/plans');
const filesIn = (name: string) =>
  existsSync(join(folder, name))
    ? readdirSync(join(folder, name)).map(
        (file) => [file, readFileSync(join(folder, name, file), 'utf8')] as const,
      )
    : [];

async function imported(text: string, name: string): Promise<string> {
  return importPlan(await readDocument(new TextEncoder().encode(text), name), name).text;
}

test.each(filesIn('tables'))('%s is imported as in Simplified', async (name, text) => {
  expect(await imported(convert(text), name)).toBe(convert(await imported(text, name)));
});

test.each(filesIn('texts'))('%s is imported, and pasted, as in Simplified', async (name, text) => {
  // the converter writes a character by those around it, which a line break parts: 綠色制⏎造
  const isSame = (plan: string, other: string) => expect(simplified(plan)).toBe(simplified(convert(other)));
  isSame(await imported(convert(text), name), await imported(text, name));
  const pasted = (published: string) => planText(publishedText(published).lines);
  isSame(pasted(convert(text)), pasted(text));
});

const table = `# 某市服务业发展方案（2023—2025年）

一、发展目标

| 序号 | 主要指标项目 | 现状值 | 规划目标（2025年） | 约束性指标 | 预期性指标 | 实施部门 |
|---|---|---|---|---|---|---|
| 1 | 护理型床位占比（%） | 50 | ≥60 | √ | | 市民政局 |
| 2 | 社区食堂覆盖率 | 50% | 全覆盖 | | √ | 市财政局 |
`;

test('words of ours above columns are in the script of the document', async () => {
  const text = await imported(convert(table), '甲.md');
  expect(text).toContain(
    '| 序號 | 主要指標項目        | 現狀值 | 規劃目標（2025年） | 屬性       | 實施部門 |',
  );
  expect(text).toBe(convert(await imported(table, '甲.md')));
});
