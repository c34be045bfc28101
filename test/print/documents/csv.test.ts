import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../language-server/src/print/documents/clean-text.ts';
import { csvDocument } from '../../../language-server/src/print/documents/csv.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';
import { anyText, tableWith } from './arbitrary.ts';
import { indicators, tableOf } from './samples.ts';

async function rendered(tables: readonly Table[]): Promise<string> {
  const bytes = csvDocument(tables);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Records as RFC 4180 has them. */
function parsed(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

async function fieldFor(text: string): Promise<string | undefined> {
  return parsed((await rendered([tableWith(text)])).slice(1))[1]?.[0];
}

describe('CSV', () => {
  it('begins with a byte order mark and ends every record with CRLF', async () => {
    const small = { ...indicators, rows: indicators.rows.slice(4, 6) };
    expect(await rendered([small])).toBe(
      '\ufeff序号,类别,指标名称,2022年基础值,2025年目标值,属性\r\n' +
        '5,,新时代文明实践站达标建设率,100%,100%,约束性\r\n' +
        '6,服务提升,实行全科服务模式的城乡社区覆盖率,60%,90%,预期性\r\n',
    );
  });

  it('repeats what is merged downwards, not what is merged sideways', async () => {
    const columns = ['甲', '乙', '丙'].map((heading) => ({ heading, align: 'left' }) as const);
    const rows = [
      ['小计 →3', '', ''],
      ['类别 ↓2', 'a', 'b'],
      ['', 'c', 'd'],
    ];
    const records = parsed((await rendered([tableOf({ columns, rows })])).slice(1));
    expect(records.slice(1)).toEqual([
      ['小计', '', ''],
      ['类别', 'a', 'b'],
      ['类别', 'c', 'd'],
    ]);
  });

  it('sets several tables apart by a blank line and their titles', async () => {
    const table = { ...tableWith('1'), title: '专栏1' };
    expect(await rendered([table, table])).toBe('\ufeff专栏1\r\n值\r\n1\r\n\r\n专栏1\r\n值\r\n1\r\n');
  });

  it.each(['=1+1', '+1+1', '-2+3', '@SUM(A1)', '＝1+1', ' =1+1', '\t=1', '-A1', "+cmd|' /C calc'!A0"])(
    'does not let %j be run',
    async (text) => expect(await fieldFor(text)).toBe(`'${text}`),
  );

  it.each(['—', '——', '-', '-3.5', '-3.5%', '+2个百分点', '－5万吨', '>18人', '1-2名', '≥10%'])(
    'leaves %j as it is',
    async (text) => expect(await fieldFor(text)).toBe(text),
  );

  it('gives any cell text back, at most with an apostrophe before it', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const field = await fieldFor(text);
        const clean = cleanText(text);
        expect([clean, `'${clean}`]).toContain(field);
        expect(field).not.toMatch(/^[=@\t]/);
      }),
    );
  });
});
