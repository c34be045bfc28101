import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../language-server/src/core/text/text-width.ts';
import { cleanText } from '../../../language-server/src/print/documents/clean-text.ts';
import { markdownDocument } from '../../../language-server/src/print/documents/markdown.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';
import { anyText, tableWith } from './arbitrary.ts';
import { indicators } from './samples.ts';

async function rendered(tables: readonly Table[], title = ''): Promise<string> {
  return new TextDecoder().decode(markdownDocument(tables, { title, language: 'zh' }));
}

async function tableLines(table: Table): Promise<string[]> {
  return (await rendered([table])).split('\n').filter((line) => line.startsWith('|'));
}

describe('Markdown', () => {
  it('is the golden file', async () => {
    const text = await rendered([indicators], '城乡社区服务体系建设行动方案');
    await expect(text).toMatchFileSnapshot('golden/indicators.md');
  });

  it('aligns its columns by the width Chinese fonts show', async () => {
    const widths = (await tableLines(indicators)).map(textWidth);
    expect(new Set(widths).size).toBe(1);
  });

  it('sets a part in by spaces that are shown, not trimmed', async () => {
    const columns = [{ heading: '指标名称', align: 'left' } as const];
    const rows = [[{ text: '其中：普惠', column: 0, indented: true as const }]];
    const lines = await tableLines({ title: '', columns, rows, notes: [] });
    expect(lines[2]).toBe('| 　　其中：普惠 |');
    expect(new Set(lines.map(textWidth)).size).toBe(1);
  });

  it('says the alignment of a column', async () => {
    const columns = (['left', 'center', 'right'] as const).map((align) => ({ heading: '指标', align }));
    const [, rule] = await tableLines({ title: '', columns, rows: [], notes: [] });
    expect(rule).toBe('| :--- | :--: | ---: |');
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['*重点* `x` [链](http://a)', '\\*重点\\* \\`x\\` \\[链\\](http://a)'],
    ['<b>', '\\<b>'],
    ['>18人', '>18人'],
    ['&amp; A&B', '\\&amp; A&B'],
    ['第一行\n第二行', '第一行<br>第二行'],
  ])('writes %j as %j', async (text, escaped) => {
    expect((await tableLines(tableWith(text)))[2]).toContain(`| ${escaped} `);
  });

  it('begins no list, quote or heading with a note', async () => {
    const table = { ...tableWith('1'), notes: ['1. 数据来源', '# 口径', '- 含市辖区', '> 其他'] };
    const text = await rendered([table]);
    expect(text).toContain('\n\n1\\. 数据来源\n\n\\# 口径\n\n\\- 含市辖区\n\n\\> 其他\n');
  });

  it('gives any cell text back when unescaped', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const [, , line = ''] = await tableLines(tableWith(text));
        const cell = /^\| ((?:[^\\|]|\\.)*) \|$/u.exec(line)?.[1];
        // `<br>` is ours: a `<` of the text is escaped.
        const read = cell
          ?.replace(/(?<!\\)<br>/g, '\n')
          .replace(/\\(.)/gu, '$1')
          .trim();
        expect(read).toBe(cleanText(text).replaceAll('\t', ' ').trim());
      }),
    );
  });
});
