import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { gb18030 } from '../../../support/gb18030.ts';
import { readText, shown } from './show.ts';

const table = ['| 指标 | 目标 |', '| 绿地率 | ≥40% |'];

describe('values with signs between', () => {
  it.each([
    ['commas', '指标,目标\r\n绿地率,≥40%\r\n'],
    ['semicolons', '指标;目标\n绿地率;≥40%'],
    ['tabs', '指标\t目标\n绿地率\t≥40%'],
    ['a sign that the first line names', 'sep=;\n指标;目标\n绿地率;≥40%'],
    ['quotation marks', '"指标","目标"\n"绿地率","≥40%"'],
    ['a byte order mark', '\ufeff指标,目标\n绿地率,≥40%'],
  ])('are read with %s', async (_, text) => {
    expect(shown(await readText(text, 'table.csv'))).toEqual(table);
  });

  it('are read in GB18030', async () => {
    const bytes = gb18030('指标,目标\n绿地率,40%');
    expect(shown(await readDocument(bytes, 'table.csv'))).toEqual(['| 指标 | 目标 |', '| 绿地率 | 40% |']);
  });

  it('are read in UTF-16, as Excel saves “Unicode text”', async () => {
    const text = '\ufeff指标\t目标\n绿地率\t≥40%';
    const bytes = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
    expect(shown(await readDocument(bytes, 'table.csv'))).toEqual(table);
  });

  it('keep signs and line breaks in quotation marks', async () => {
    expect(shown(await readText('指标,"甲,乙"\n"上\n下","说""好"""', 'table.csv'))).toEqual([
      '| 指标 | 甲,乙 |',
      '| 上/下 | 说"好" |',
    ]);
  });

  it('are parted into titles, tables and notes as sheets are', async () => {
    const text =
      '主要指标,,\n指标,2020年,2025年\n绿地率,38,40\n注：按建成区计算,,\n,,\n项目,年份,\n甲,2025,\n';
    expect(shown(await readText(text, 'table.csv'))).toEqual([
      '主要指标',
      '| 指标 | 2020年 | 2025年 |',
      '| 绿地率 | 38 | 40 |',
      '注：按建成区计算',
      '| 项目 | 年份 |',
      '| 甲 | 2025 |',
    ]);
  });

  it('lose what keeps a text from being a formula or a number', async () => {
    const text = "编号,内容\n'=1+1,'-x\n=\"007\",'原文'\n";
    expect(shown(await readText(text, 'table.csv'))).toEqual([
      '| 编号 | 内容 |',
      '| =1+1 | -x |',
      "| 007 | '原文' |",
    ]);
  });
});
