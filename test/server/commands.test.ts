import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { CancellationTokenSource, WorkDoneProgress } from 'vscode-languageserver-protocol/node';
import { formats as tableFormats } from '../../language-server/src/print/documents/index.ts';
import { tableSets } from '../../language-server/src/print/tables/index.ts';
import { type AssistAnswer, assistRequest } from '../../language-server/src/server/protocol/assistant.ts';
import * as protocol from '../../language-server/src/server/protocol/commands.ts';
import * as comparison from '../../language-server/src/server/protocol/comparison.ts';
import {
  indicatorsBesideRequest,
  tableFormatsRequest,
} from '../../language-server/src/server/protocol/indicators-beside.ts';
import { settledLines } from '../print/compare/word/settled.ts';
import { positionOf, startClient, type TestClient } from './client.ts';

const city = `规划 示例市养老/服务行动方案（2023—2025年）
  发文机关：示例市人民政府

一、目标
指标 护理型床位占比
  2022年：45%
  2025年：≥40%
  属性：约束性
  责任部门：市民政局
`;

const newerCity = city.replace('≥40%', '≥50%');

let client: TestClient;
afterEach(() => client?.stop());

const ask = <Answer>(request: string, params: object) =>
  client.connection.sendRequest<Answer>(request, params);

const bytesOf = ({ content }: protocol.MadeFile) => new Uint8Array(Buffer.from(content, 'base64'));

test('a plan is exported in every format that it is offered in, named after its title', async () => {
  client = await startClient();
  const { uri } = await client.open('city.plan', city);
  const choices = await ask<protocol.ExportChoices>(protocol.exportChoicesRequest, { uri });
  const sets = tableSets.filter(({ name }) => !['boxes', 'categories', 'alignment'].includes(name));
  expect(choices.tables.map(({ name }) => name)).toEqual([
    ...sets.map(({ name }) => name),
    'document',
    'noticeDocument',
    'redHeadDocument',
    'supplementedDocument',
    'picturedDocument',
    'commentedDocument',
  ]);
  const formats = choices.tables[0]?.formats ?? [];
  expect(formats.map(({ name }) => name)).toEqual(tableFormats.map(({ name }) => name));
  for (const { name, extension } of formats) {
    const file = await ask<protocol.MadeFile>(protocol.exportRequest, { uri, format: name });
    expect(file.name).toBe(`示例市养老 服务行动方案（2023—2025年）指标表${extension}`);
    expect(bytesOf(file).length).toBeGreaterThan(0);
  }
  const word = await ask<protocol.MadeFile>(protocol.exportRequest, {
    uri,
    format: 'docx',
    tables: 'departments',
  });
  expect(word.name).toMatch(/部门职责一览表\.docx$/u);
  expect(new TextDecoder().decode(unzipSync(bytesOf(word))['word/document.xml'])).toContain('市民政局');
});

test('the whole text is exported in the formats that it is offered in, named by its title alone', async () => {
  client = await startClient();
  const { uri } = await client.open('city.plan', city);
  const { tables } = await ask<protocol.ExportChoices>(protocol.exportChoicesRequest, { uri });
  const whole = tables.find(({ name }) => name === 'document');
  expect(whole).toMatchObject({
    label: '全文（公文格式）',
    formats: [{ name: 'docx' }, { name: 'pdf' }, { name: 'html' }, { name: 'md' }],
  });
  for (const format of ['docx', 'html', 'md']) {
    const file = await ask<protocol.MadeFile>(protocol.exportRequest, { uri, format, tables: 'document' });
    expect(file.name).toBe(`示例市养老 服务行动方案（2023—2025年）.${format}`);
  }
  const pictured = tables.find(({ name }) => name === 'picturedDocument');
  expect(pictured).toMatchObject({
    label: '全文，后附图表',
    formats: [{ name: 'docx' }, { name: 'pdf' }, { name: 'html' }],
  });
  const asked = { uri, format: 'html', tables: 'picturedDocument' };
  expect(new TextDecoder().decode(bytesOf(await ask(protocol.exportRequest, asked)))).toContain('附图');
  const commented = { uri, format: 'docx', tables: 'commentedDocument' };
  const parts = unzipSync(bytesOf(await ask(protocol.exportRequest, commented)));
  expect(new TextDecoder().decode(parts['word/comments.xml'])).toMatch(
    /w:author="规划匠".*<w:t [^>]*>(?:错误|警告|提示|建议)：/u,
  );
  const params = { uri, format: 'md', tables: 'document' };
  const text = new TextDecoder().decode(bytesOf(await ask(protocol.exportRequest, params)));
  expect(text).toContain('## 一、目标');
  expect(await ask(protocol.exportRequest, { ...params, format: 'xlsx' })).toBeNull();
});

test('with the notice that issues it, as the office prints, and with what its header lacks', async () => {
  client = await startClient({
    language: 'zh',
    files: { 'planwright.json': '{ "print": { "noticeTitle": "关于印发《{title}》的函" } }' },
  });
  const { uri } = await client.open('city.plan', city);
  const asked = { uri, format: 'md', tables: 'noticeDocument' };
  const file = await ask<protocol.MadeFile>(protocol.exportRequest, asked);
  expect(new TextDecoder().decode(bytesOf(file))).toMatch(/^# 关于印发《示例市养老.+》的函\n/u);
  expect(file.notice).toMatch(/^印发通知里空着文号、主送、成文日期：/u);
});

test('where no other program can be run, as in a browser, a PDF is refused in a line that says what to do', async () => {
  client = await startClient({ language: 'zh' });
  const { uri } = await client.open('city.plan', city);
  const asked = { uri, format: 'pdf', tables: 'document' };
  const { problem } = await ask<protocol.ExportProblem>(protocol.exportRequest, asked);
  expect(problem).toMatch(/^浏览器里不能运行别的程序.*另存为 PDF/u);
});

test('before a plan is handed out, what is still open is counted', async () => {
  client = await startClient({ language: 'zh' });
  const openIn = async (plan: string) => {
    const { uri } = await client.open('open.plan', plan);
    return ask<protocol.OpenFindings>(protocol.openFindingsRequest, { uri });
  };
  const header =
    '规划 某市方案（2023—2025年）\n  发文机关：某市人民政府\n  成文日期：2023年3月1日\n' +
    '  规划期：2023—2025年\n  基期：2022年\n';
  const indicator = '指标 床位数\n  2025年：100张\n';
  expect(await openIn(`${header}${indicator}`)).toEqual({ errors: 0, warnings: 0 });
  expect(await openIn(`${header}${indicator}  2025年：120张\n一、设施\n责任部们：市民政局\n`)).toEqual({
    errors: 1,
    warnings: 1,
    summary: '这份规划还有1处错误、1处警告。',
  });
  expect(await ask(protocol.openFindingsRequest, { uri: client.uri('nowhere.plan') })).toBeNull();
});

test('what a plan has nothing for is not made', async () => {
  client = await startClient();
  const { uri } = await client.open('bare.plan', '规划 某市方案（2023—2025年）\n');
  expect((await ask<protocol.ExportChoices>(protocol.exportChoicesRequest, { uri })).tables).toEqual([]);
  expect(await ask(protocol.exportRequest, { uri, format: 'docx' })).toBeNull();
  const gone = client.uri('nowhere.plan');
  expect(await ask(protocol.exportChoicesRequest, { uri: gone })).toBeNull();
  expect(await ask(protocol.exportRequest, { uri: gone, format: 'docx' })).toBeNull();
  expect(await ask(protocol.reportRequest, { uri: gone, format: 'html' })).toBeNull();
  expect(await ask(protocol.certificateRequest, { uri: gone, format: 'html' })).toBeNull();
  expect(
    await ask(protocol.newIndicatorRequest, { uri: gone, position: { line: 0, character: 0 } }),
  ).toBeNull();
});

test('a report is of one plan, or of all of the workspace', async () => {
  const files = { 'a/city.plan': city, 'b/county.plan': city.replace('示例市', '示例县') };
  client = await startClient({ files });
  await client.settled();
  const one = await ask<protocol.MadeFile>(protocol.reportRequest, {
    uri: client.uri('a/city.plan'),
    format: 'html',
    date: '2023年5月6日',
  });
  expect(one.name).toBe('示例市养老 服务行动方案（2023—2025年）审核意见.html');
  const page = new TextDecoder().decode(bytesOf(one));
  expect(page).toContain('values/target-already-met');
  expect(page).toContain('2023年5月6日');
  const all = await ask<protocol.MadeFile>(protocol.reportRequest, { format: 'html' });
  expect(all.name).toBe('规划审核意见.html');
  const whole = new TextDecoder().decode(bytesOf(all));
  for (const file of ['a/city.plan', 'b/county.plan']) expect(whole).toContain(file);
  const word = await ask<protocol.MadeFile>(protocol.reportRequest, { format: 'docx' });
  expect(Object.keys(unzipSync(bytesOf(word)))).toContain('word/document.xml');
});

test('a report is of several plans, with what reviewers said of them in the files beside', async () => {
  const decision = { verdict: 'signed', by: '李明', at: '2026-03-05T09:00:00+08:00', text: 'another' };
  client = await startClient({
    files: { 'other.plan.review.json': JSON.stringify({ version: 1, decision }) },
  });
  const { uri } = await client.open('city.plan', city);
  const other = await client.open('other.plan', city.replace('示例市', '另一市'));
  await client.open('third.plan', city.replace('示例市', '第三市'));
  const made = await ask<protocol.MadeFile>(protocol.reportRequest, {
    uris: [other.uri, uri],
    format: 'html',
  });
  const page = new TextDecoder().decode(bytesOf(made));
  expect(page.match(/<section class="plan">/gu)).toHaveLength(2);
  expect(page).toContain('审阅：已签（李明，2026年3月5日），签字后改过');
  expect(page).not.toContain('第三市');
});

test('a report of many plans tells how far it is, and can be given up', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `${index}.plan`);
  client = await startClient({ files: Object.fromEntries(names.map((name) => [name, city])) });
  await client.settled();
  const told: string[] = [];
  const listening = client.connection.onProgress(WorkDoneProgress.type, 'report', (value) => {
    if (value.kind === 'report') told.push(value.message ?? '');
  });
  const params = { format: 'html', workDoneToken: 'report' };
  await ask(protocol.reportRequest, params);
  expect(told).toHaveLength(20);
  expect([told[0], told.at(-1)]).toEqual(['0/20', '19/20']);
  listening.dispose();
  const source = new CancellationTokenSource();
  client.connection.onProgress(WorkDoneProgress.type, 'report', () => source.cancel());
  expect(await client.connection.sendRequest(protocol.reportRequest, params, source.token)).toBeNull();
});

test('the indicators that several plans share are a table, in any format', async () => {
  client = await startClient();
  const { uri } = await client.open('city.plan', city);
  const other = await client.open('other.plan', city.replace('示例市', '另一市').replace('≥40%', '≥50%'));
  const uris = [uri, other.uri];
  const formats = await ask<protocol.FormatChoice[]>(tableFormatsRequest, {});
  expect(formats.map(({ name }) => name)).toEqual(tableFormats.map(({ name }) => name));
  const made = await ask<protocol.MadeFile>(indicatorsBesideRequest, { uris, format: 'md' });
  expect(made.name).toBe('指标对比表.md');
  expect(new TextDecoder().decode(bytesOf(made))).toMatch(/护理型床位占比.*≥40%.*≥50%/u);
  expect(await ask(indicatorsBesideRequest, { uris: [uri], format: 'md' })).toBeNull();
});

test('a report is made in every format that it is offered in', async () => {
  client = await startClient({ language: 'en' });
  const { uri } = await client.open('city.plan', city);
  const formats = await ask<protocol.FormatChoice[]>(protocol.reportFormatsRequest, {});
  expect(formats).toMatchObject([
    { name: 'docx', label: 'Word document' },
    { name: 'html', label: 'Web page' },
  ]);
  for (const { name: format, extension } of formats) {
    const file = await ask<protocol.MadeFile>(protocol.reportRequest, { uri, format });
    expect(file.name.endsWith(extension)).toBe(true);
    expect(bytesOf(file).length).toBeGreaterThan(1000);
  }
  expect(await ask(protocol.reportRequest, { uri, format: 'md' })).toBeNull();
});

test('a certificate is of one plan, in every format that it is offered in', async () => {
  client = await startClient();
  const { uri } = await client.open('city.plan', city);
  const formats = await ask<protocol.FormatChoice[]>(protocol.certificateFormatsRequest, {});
  expect(formats.map(({ name }) => name)).toEqual(['docx', 'xlsx', 'html', 'md', 'csv', 'json']);
  for (const { name: format, extension } of formats) {
    const file = await ask<protocol.MadeFile>(protocol.certificateRequest, { uri, format });
    expect(file.name).toBe(`示例市养老 服务行动方案（2023—2025年）数字核对单${extension}`);
    expect(bytesOf(file).length).toBeGreaterThan(300);
  }
  expect(await ask(protocol.certificateRequest, { uri, format: 'xml' })).toBeNull();
});

test('a new indicator has its place in what was typed last', async () => {
  client = await startClient();
  const { uri } = await client.open('city.plan', city);
  const end = positionOf(city, '责任部门：市民政局', true);
  await client.change('city.plan', { start: end, end }, '\n\n二、任务');
  const { position, snippet } = await ask<protocol.Insertion>(protocol.newIndicatorRequest, {
    uri,
    position: positionOf(city, '45%'),
  });
  expect(position).toEqual(end);
  expect(snippet).toMatch(/^\n指标 /u);
});

test('a new plan, its title checked, and an example come without any plan open', async () => {
  client = await startClient({ language: 'en' });
  const [first] = await ask<protocol.Choice[]>(protocol.templatesRequest, {});
  expect(first).toMatchObject({ name: 'action', label: 'Action plan' });
  expect(await ask(protocol.checkTitleRequest, { title: ' ' })).toEqual({
    problem: 'Give the plan a title',
    period: '',
  });
  const { text } = await ask<protocol.NewPlanText>(protocol.newPlanRequest, {
    title: '某市方案（2026年）',
    template: 'implementation',
  });
  expect(text).toMatch(/^规划 某市方案（2026年）\n/u);
  expect((await client.open('example.plan', await ask(protocol.exampleRequest, {}))).diagnostics).not.toEqual(
    [],
  );
});

test('a published text is pasted, and what was done to it is said', async () => {
  client = await startClient();
  const text = '类别\t指标\t2025年\n设施\t床位\t5张\n';
  const pasted = await ask<protocol.PastedText>(protocol.pasteRequest, { text });
  expect(pasted).toEqual({
    text: '| 类别 | 指标 | 2025年 |\n| 设施 | 床位 | 5张 |\n',
    isPublished: true,
    joined: 0,
    dropped: [],
    rows: 2,
    summary: '排好了2行表格，其他文字都在。',
  });
  const whole = await ask<protocol.PastedText>(protocol.pasteRequest, {
    text: '某市养老服务体系规划\n一、目标',
    asPlan: true,
  });
  expect(whole.text).toBe('规划 某市养老服务体系规划\n\n一、目标\n');
  expect(whole.summary).toBe('文字原样粘贴。');
});

test('assistants ask of the plans that are open', async () => {
  client = await startClient({ language: 'zh' });
  const { uri } = await client.open('city.plan', city);
  const assist = (tool: string, input: object) => ask<AssistAnswer>(assistRequest, { tool, input });
  const { text } = await assist('check', { path: uri });
  expect(text).toMatch(/^city\.plan:\d+ \w+ \w+\//u);
  expect((await assist('table', { path: uri })).text).toContain('护理型床位占比');
  expect((await assist('facts', { text: city })).text).toContain('45%');
  expect((await assist('compare', { before: { path: uri }, after: { text: newerCity } })).text).toContain(
    '≥50%',
  );
  expect(await assist('check', { path: client.uri('nowhere.plan') })).toMatchObject({ isProblem: true });
  expect(await assist('check', {})).toMatchObject({ isProblem: true });
  expect(await assist('delete', { path: uri })).toMatchObject({ isProblem: true });
});

describe('two versions', () => {
  const versions = { before: { name: 'HEAD', text: city }, after: { name: 'city.plan', text: newerCity } };

  test('are compared as tables, whose cells know their places in both', async () => {
    client = await startClient();
    const page = await ask<comparison.ComparisonPage>(comparison.compareRequest, versions);
    expect([page.changes, page.paragraphs]).toEqual([1, 0]);
    const [table] = page.tables;
    expect(table?.rows[0]?.map(({ text }) => text)).toEqual([
      '护理型床位占比',
      '2025年',
      '提高',
      '≥40%',
      '≥50%',
    ]);
    const [before, after] = table?.rows[0]?.slice(-2) ?? [];
    const line = city.split('\n').findIndex((each) => each.includes('≥40%'));
    expect(before?.before?.start.line).toBe(line);
    expect(after?.after?.start.line).toBe(line);
  });

  test('are compared in a file of each format', async () => {
    client = await startClient({ language: 'zh' });
    const choices = await ask<protocol.FormatChoice[]>(comparison.comparisonFormatsRequest, {});
    const ofWord = ['tracked', 'amendments'];
    expect(choices.map(({ name }) => name)).toEqual([...ofWord, ...tableFormats.map(({ name }) => name)]);
    const names = { tracked: '修订稿', amendments: '修改对照表' } as Readonly<Record<string, string>>;
    for (const { name: format, extension } of choices) {
      const file = await ask<protocol.MadeFile>(comparison.comparisonFileRequest, { ...versions, format });
      const name = names[format] ?? '修改对照';
      expect(file.name).toBe(`示例市养老 服务行动方案（2023—2025年）：${name}${extension}`);
      expect(bytesOf(file).length).toBeGreaterThan(0);
    }
    const renamed = { name: 'city.plan', text: city.replace('一、目标', '一、主要目标') };
    const word = await ask<protocol.MadeFile>(comparison.comparisonFileRequest, {
      before: { name: 'HEAD', text: city },
      after: renamed,
      format: 'tracked',
    });
    expect(settledLines(bytesOf(word), 'accepted')).toContain('一、主要目标');
    expect(settledLines(bytesOf(word), 'rejected')).toContain('一、目标');
    const asked = { ...versions, format: 'md' };
    const text = new TextDecoder().decode(bytesOf(await ask(comparison.comparisonFileRequest, asked)));
    expect(text).toContain('原来：HEAD；现在：city.plan');
    expect(await ask(comparison.comparisonFileRequest, { ...versions, format: 'pdf' })).toBeNull();
  });

  test('may be a document of another program, which is read beside the plan', async () => {
    client = await startClient();
    const { uri } = await client.open('city.plan', city);
    const word = await ask<protocol.MadeFile>(protocol.exportRequest, {
      uri,
      format: 'docx',
      tables: 'document',
    });
    const version = { name: 'city.docx', content: word.content, of: city };
    const read = await ask<{ text: string }>(comparison.importVersionRequest, version);
    const page = await ask<comparison.ComparisonPage>(comparison.compareRequest, {
      before: { name: 'city.plan', text: city },
      after: { name: 'city.docx', text: read.text, isDocument: true },
    });
    expect([page.changes, page.paragraphs]).toEqual([0, 0]);
    const broken = { ...version, content: Buffer.from('PK\u0003\u0004').toString('base64') };
    expect(await ask(comparison.importVersionRequest, broken)).toEqual({ problem: expect.any(String) });
  });
});
