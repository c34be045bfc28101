import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentXml } from '../print/compare/word/settled.ts';
import { cleanPlan, emptyFolder, planwright } from './planwright.ts';

function versions(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'old.plan'), cleanPlan);
  writeFileSync(join(folder, 'new.plan'), cleanPlan.replace('60%', '65%').replace('总体要求', '总体目标'));
  return folder;
}

test('compare prints what has changed from the first file to the second', async () => {
  const { code, out } = await planwright(['compare', 'old.plan', 'new.plan'], {
    workingDirectory: versions(),
  });
  expect(code).toBe(0);
  expect(out).toContain('# 某市养老服务体系建设行动方案（2023—2025年）：修改对照');
  expect(out).toMatch(/养老机构护理型床位占比 *\| 2025年 *\| +提高 +\| 60% *\| 65%/u);
});

test('compare writes a file whose name tells the format, in the language asked for', async () => {
  const workingDirectory = versions();
  const { code } = await planwright(
    ['compare', 'old.plan', 'new.plan', '-o', 'changes.html', '--lang', 'en'],
    {
      workingDirectory,
    },
  );
  expect(code).toBe(0);
  const page = readFileSync(join(workingDirectory, 'changes.html'), 'utf8');
  for (const expected of ['<!DOCTYPE html>', 'what has changed', 'raised']) expect(page).toContain(expected);
});

test('compare asks for the second file, and doesn’t overwrite either', async () => {
  const workingDirectory = versions();
  const one = await planwright(['compare', 'old.plan'], { workingDirectory });
  expect([one.code, one.said]).toEqual([2, expect.stringContaining('planwright compare <old> <new>')]);
  const over = await planwright(['compare', 'old.plan', 'new.plan', '--format', 'md', '-o', 'old.plan'], {
    workingDirectory,
  });
  expect([over.code, readFileSync(join(workingDirectory, 'old.plan'), 'utf8')]).toEqual([2, cleanPlan]);
});

test('compare takes a Word document on either side', async () => {
  const workingDirectory = versions();
  const run = (...given: string[]) => planwright(given, { workingDirectory });
  await run('export', 'new.plan', '-o', 'new.docx');
  const [newer, older] = [
    await run('compare', 'new.plan', 'new.docx'),
    await run('compare', 'new.docx', 'new.plan'),
  ];
  for (const { code, out } of [newer, older]) {
    expect(code).toBe(0);
    expect(out).toContain('指标、责任部门、期限、标题和表格都没有变化。');
    expect(out).toContain('对照的一方是其他程序的文稿');
  }
});

test.each([
  ['broken', 'PK\u0003\u0004', /已损坏/u],
  ['of an older Word', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'.padEnd(600, '\0'), /旧版/u],
  ['no plan', '会议纪要', /不是同一份规划/u],
  ['empty', '', /是空的/u],
])(
  'compare says in one line what is wrong with a Word file that is %s, and writes nothing',
  async (name, text, says) => {
    const workingDirectory = versions();
    writeFileSync(
      join(workingDirectory, 'reply.docx'),
      Buffer.from(text, name === 'no plan' ? 'utf8' : 'latin1'),
    );
    for (const files of [
      ['new.plan', 'reply.docx'],
      ['reply.docx', 'new.plan'],
    ]) {
      const { code, said } = await planwright(['compare', ...files, '-o', 'out.docx'], { workingDirectory });
      expect([code, said.trim().split('\n')]).toEqual([2, [expect.stringMatching(/reply\.docx/u)]]);
      expect(said).toMatch(says);
      expect(existsSync(join(workingDirectory, 'out.docx'))).toBe(false);
    }
  },
);

describe('as Word, compare writes', () => {
  const written = async (...options: string[]) => {
    const workingDirectory = versions();
    const { code, said } = await planwright(
      ['compare', 'old.plan', 'new.plan', '-o', 'changes.docx', ...options],
      { workingDirectory },
    );
    return {
      code,
      said,
      xml: code === 0 ? documentXml(readFileSync(join(workingDirectory, 'changes.docx'))) : '',
    };
  };

  test('the whole text with tracked changes, of who issues the plan unless another is named', async () => {
    expect((await written('--date', '2026-03-01')).xml).toMatch(
      /<w:ins [^>]*w:author="某市人民政府办公室" w:date="2026-03-01T00:00:00Z">/u,
    );
    expect((await written('--author', '市民政局')).xml).toContain('w:author="市民政局"');
  });

  test('the table of what has changed where that is asked for', async () => {
    const { xml } = await written('--table');
    for (const heading of ['位置', '原文', '修改后', '理由', '采纳情况'])
      expect(xml).toContain(`>${heading}</w:t>`);
    expect(xml).not.toContain('<w:ins ');
  });

  test('nothing where the date is none', async () => {
    const { code, said } = await written('--date', '明天');
    expect([code, said]).toEqual([2, expect.stringContaining('明天')]);
  });
});
