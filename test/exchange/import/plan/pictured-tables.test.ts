import { expect, it } from 'vitest';
import { importPlan } from '../../../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';

async function notices(html: string): Promise<string[]> {
  const document = await readDocument(
    new TextEncoder().encode(`<html><body>${html}</body></html>`),
    '规划.html',
  );
  return importPlan(document, '规划.html').report.notices.map(({ message }) => message.zh);
}

const title = '<h1>甲市社区服务发展规划</h1><p>一、发展目标</p><p>到2030年，全市社区服务明显提升。</p>';
const picture = '<p><img src="a.png"></p>';
const note = '<p>注：标*数据为预计数，带[ ]数据为累计值。</p>';
const table =
  '<table><tr><td>指标</td><td>2025年</td><td>2030年</td></tr><tr><td>床位数*</td><td>80张</td><td>90张</td></tr></table>';

it('a note that explains a table where there is a picture says that the table is one', async () => {
  expect(await notices(title + picture + note)).toContain(
    '这条注说明的表格没有读到，原文里大概是一张图片：请照原文补上这张表',
  );
});

it('a note below its table, one without a picture, and one of prose say nothing', async () => {
  for (const html of [picture + table + note, note, `${picture}<p>注：本规划由甲市民政局解释。</p>`])
    expect((await notices(title + html)).filter((notice) => notice.includes('大概是一张图片'))).toEqual([]);
});
