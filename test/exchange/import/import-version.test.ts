import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importVersion } from '../../../language-server/src/exchange/import/import-version.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { comparePlans } from '../../../language-server/src/print/compare/compare.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { officialFormats } from '../../../language-server/src/print/official/index.ts';

const examples = ['chengxi', 'deyang', 'sanya', 'shidian', 'taizhou', 'zhuhai'];
const textOf = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../../examples/${name}.plan`), 'utf8');

/** A plan as Word shows it. */
async function inWord(text: string): Promise<Uint8Array> {
  const document = officialDocument(readPlan(text), { responsibilities: 'brackets' });
  return (await officialFormats[0]?.render(document, { contents: false })) ?? new Uint8Array();
}

/** What the Word file of one text says otherwise than another text. */
async function changes(plan: string, edited: string) {
  const before = readPlan(plan);
  const after = readPlan(await importVersion(await inWord(edited), 'a.docx', before));
  return comparePlans(before, after, 'zh', { document: 'after' });
}

describe('a plan compared with its own Word file', () => {
  test.each(examples)('has no changes: %s', async (name) => {
    const text = textOf(name);
    const { changes: facts, tables } = await changes(text, text);
    // in a document the remark on an indicator is a note below its table
    const isRemark = (row: string) => /指标解释|备注/u.test(row);
    const prose = tables.at(-1)?.rows.map((row) => row.map((cell) => cell.text).join('｜')) ?? [];
    expect([facts, prose.filter((row) => !isRemark(row))]).toEqual([0, []]);
  });

  test('shows just what was changed there', async () => {
    const text = textOf('taizhou');
    const edited = text
      .replace('2025年：≥30平方米', '2025年：≥35平方米')
      .replace('总建筑面积的70%以上', '总建筑面积的80%以上');
    const { tables } = await changes(text, edited);
    const rows = tables.flatMap(({ rows: all }) => all.map((row) => row.map((cell) => cell.text).join('｜')));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/｜2025年｜提高｜≥30平方米｜≥35平方米$/u);
    expect(rows[1]).toContain('总建筑面积的80%以上');
  });
});
