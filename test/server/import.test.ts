import { afterEach, expect, test } from 'vitest';
import { type ImportedText, importRequest } from '../../language-server/src/server/protocol/commands.ts';
import { startClient, type TestClient } from './client.ts';

let client: TestClient;
afterEach(() => client.stop());

const base64 = (text: string) => Buffer.from(text).toString('base64');
const imported = (name: string, content: string) =>
  client.connection.sendRequest<ImportedText>(importRequest, { name, content: base64(content) });

test('a document becomes the text of a plan, and what became of its parts is said', async () => {
  client = await startClient();
  expect(await imported('指标.csv', '指标,2022年,2025年\n护理型床位占比,45%,≥60%\n')).toMatchObject({
    text: expect.stringMatching(/^\| 护理型床位占比 +\| 45% +\| ≥60% +\|$/mu),
    summary: '“指标.csv”已导入。规划里有：1项指标、2个指标值。有需要核对的地方，见导入报告。',
    report: expect.stringContaining('没有找到规划的标题'),
  });
});

test('what can’t be read is said with what to do', async () => {
  client = await startClient();
  expect(await imported('方案.docx', 'PK\u0003\u0004')).toEqual({ problem: expect.stringContaining('另存') });
});
