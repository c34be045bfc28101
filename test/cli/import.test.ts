import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, planwright, project } from './planwright.ts';

const draft = `某市养老服务行动方案（2023—2025年）

一、主要目标
到2025年，护理型床位占比达到60%以上。
二、重点任务
1.建设社区养老设施
每个街道建成1处综合服务中心。（责任部门：市民政局、市财政局）
`;

const table = '指标,2022年,2025年,属性\n护理型床位占比,45%,≥60%,约束性\n';

/** A folder with these files in it, and `import` run there. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const workingDirectory = emptyFolder();
  const file = (name: string) => join(workingDirectory, name);
  for (const [name, content] of Object.entries(files)) writeFileSync(file(name), content);
  return {
    planwright: (...given: string[]) => planwright(given, { workingDirectory }),
    read: (name: string) => readFileSync(file(name), 'utf8'),
  };
}

describe('planwright import', () => {
  it('makes a plan of a text and says what became of it', async () => {
    const { planwright: run, read } = folderWith({ 'a.txt': draft });
    const { code, out, said } = await run('import', 'a.txt', '-o', 'a.plan');
    expect([code, out]).toEqual([0, '']);
    expect(said).toContain('a.txt：读入6个段落、0张表格\n');
    expect(said).toContain('1项写明责任部门或者期限的任务、2处责任部门、');
    const plan = read('a.plan');
    expect(plan).toMatch(/^规划 某市养老服务行动方案（2023—2025年）\n/u);
    expect(plan).toContain(
      '\n1.建设社区养老设施\n每个街道建成1处综合服务中心。（责任部门：市民政局、市财政局）\n',
    );
    expect((await run('format', '--check', 'a.plan')).code).toBe(0);
  });

  it('prints the plan where no file is named, and the report apart from it', async () => {
    const { planwright: run } = folderWith({ 'a.csv': table });
    const { code, out, said } = await run('import', 'a.csv', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^\| 护理型床位占比 +\| 45% +\| ≥60% +\| 约束性 +\|$/mu);
    expect(said).toContain('The plan has: 1 indicator, 2 values of indicators\n');
  });

  it('brings an exported document back', async () => {
    const taizhou = join(project, 'examples/taizhou.plan');
    const { planwright: run, read } = folderWith({});
    expect((await run('export', taizhou, '-o', 'a.docx')).code).toBe(0);
    expect((await run('import', 'a.docx', '-o', 'b.plan')).code).toBe(0);
    expect(read('b.plan')).toContain('泰州市');
    const { code, out } = await run('table', 'b.plan', '--only', 'all', '--format', 'csv');
    expect([code, out.split('\n').length > 12]).toEqual([0, true]);
  });

  it('leaves a file that is there alone, unless told otherwise', async () => {
    const { planwright: run, read } = folderWith({ 'a.txt': draft, 'a.plan': 'mine' });
    const refused = await run('import', 'a.txt', '-o', 'a.plan');
    expect([refused.code, read('a.plan')]).toEqual([2, 'mine']);
    expect(refused.said).toContain('a.plan：已经有这个文件，没有改动');
    expect((await run('import', 'a.txt', '-o', 'a.plan', '--force')).code).toBe(0);
    expect(read('a.plan')).toContain('规划 某市');
  });

  const oldOffice = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
  it.each([
    ['a Word file of before 2007', 'a.doc', oldOffice, '另存为 .docx'],
    ['one that was given another ending', 'a.docx', oldOffice, '另存为 .docx'],
    ['a damaged file', 'a.docx', 'PK\u0003\u0004rubbish', 'a.docx：'],
    ['an empty one', 'a.docx', '', '空'],
    ['a PDF', 'a.pdf', '%PDF-1.7\n', 'PDF'],
  ])('says what is wrong and what to do: %s', async (_, name, content, message) => {
    const { planwright: run } = folderWith({ [name]: content });
    const { code, out, said } = await run('import', name);
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain(message);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says that there is no such file, or that it is a folder', async () => {
    const { planwright: run } = folderWith({});
    expect((await run('import', 'a.docx')).said).toContain('a.docx：找不到');
    expect((await run('import', '.')).code).toBe(2);
  });
});
