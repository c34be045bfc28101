import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanPlan, emptyFolder, planwright } from './planwright.ts';

/** A folder with `a.plan` in it, and `convert` run there. */
function folderWithPlan() {
  const workingDirectory = emptyFolder();
  const file = (name: string) => join(workingDirectory, name);
  writeFileSync(file('a.plan'), cleanPlan);
  return {
    convert: (...given: string[]) => planwright(['convert', ...given], { workingDirectory }),
    read: (name: string) => readFileSync(file(name), 'utf8'),
    write: (name: string, text: string) => writeFileSync(file(name), text),
  };
}

describe('planwright convert', () => {
  it.each(['b.xml', 'b.json', 'B.XML'])('makes %s of a plan, and of that the plan again', async (name) => {
    const { convert, read } = folderWithPlan();
    expect(await convert('a.plan', '-o', name)).toMatchObject({ code: 0, out: '', said: '' });
    expect(await convert(name, '-o', 'c.规划')).toMatchObject({ code: 0, out: '', said: '' });
    expect(read('c.规划')).toBe(cleanPlan);
  });

  it('makes JSON of StratML, and StratML of JSON', async () => {
    const { convert, read } = folderWithPlan();
    await convert('a.plan', '-o', 'b.xml');
    expect(await convert('b.xml', '-o', 'c.json')).toMatchObject({ code: 0 });
    expect(await convert('c.json', '-o', 'd.xml')).toMatchObject({ code: 0 });
    expect(JSON.parse(read('c.json'))).toMatchObject({ shape: 1, file: 'b.xml' });
    expect(read('d.xml')).toBe(read('b.xml'));
  });

  it('says what the other format has no place for, how much of it and what the first is', async () => {
    const { convert, write } = folderWithPlan();
    write(
      'd.plan',
      `// 供起草人看\n${cleanPlan}\n| 序号 | 指标 | 2025年 | 分管领导 |\n| 1 | 站点 | 3个 | 张三 |\n`,
    );
    expect(await convert('d.plan', '-o', 'd.xml')).toMatchObject({
      code: 0,
      said: 'planwright: d.xml里放不下：注释1处（如“// 供起草人看”）、指标表的栏名1个（如“序号”）：请保留d.plan\n',
    });
    const { said } = await convert('d.plan', '-o', 'd.json', '--lang', 'en');
    expect(said).toBe('');
  });

  it('leaves a file that is there alone, unless told otherwise', async () => {
    const { convert, read, write } = folderWithPlan();
    write('b.xml', 'mine');
    const refused = await convert('a.plan', '-o', 'b.xml');
    expect([refused.code, read('b.xml')]).toEqual([2, 'mine']);
    expect(refused.said).toContain('b.xml：已经有这个文件，没有改动');
    expect(await convert('a.plan', '-o', 'b.xml', '--force')).toMatchObject({ code: 0 });
    expect(read('b.xml')).toContain('<PerformancePlanOrReport');
  });

  it('leaves it alone too where what is to be converted can’t be read', async () => {
    const { convert, read, write } = folderWithPlan();
    write('b.xml', '<broken>');
    const refused = await convert('b.xml', '-o', 'a.plan', '--force', '--lang', 'en');
    expect([refused.code, read('a.plan')]).toEqual([2, cleanPlan]);
    expect(refused.said).toContain('b.xml: not well-formed XML at line 1');
  });

  it.each([
    ['no -o', ['a.plan'], '请用 -o 写明'],
    ['the same format', ['a.plan', '-o', 'b.规划'], '同一种格式'],
    ['an unknown ending', ['a.plan', '-o', 'b.docx'], 'b.docx：从扩展名看不出格式'],
    ['an input of an unknown ending', ['a.txt', '-o', 'b.plan'], 'a.txt：从扩展名看不出格式'],
    ['no such file', ['b.plan', '-o', 'b.xml'], 'b.plan：找不到'],
    ['a folder that isn’t there', ['a.plan', '-o', 'no/b.xml'], '要写进去的文件夹不存在'],
  ])('says what is wrong: %s', async (_, given, message) => {
    const { code, said } = await folderWithPlan().convert(...given);
    expect([code, said]).toEqual([2, expect.stringContaining(message)]);
  });
});
