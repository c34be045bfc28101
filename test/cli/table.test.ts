import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableSets } from '../../language-server/src/print/tables/index.ts';
import { emptyFolder, planwright, project } from './planwright.ts';

const plan = 'examples/taizhou.plan';
const sets = tableSets.map(({ name }) => name);
const golden = (name: string) => readFileSync(join(project, 'test/print/tables/golden', name), 'utf8');

function folderWithPlan(): string {
  const folder = emptyFolder();
  copyFileSync(join(project, plan), join(folder, 'taizhou.plan'));
  return folder;
}

describe('planwright table', () => {
  it('prints Markdown unasked', async () => {
    const { code, out, said } = await planwright(['table', plan]);
    expect([code, said]).toEqual([0, '']);
    expect(out).toBe(golden('taizhou.md'));
  });

  it('prints the format asked for', async () => {
    const csv = await planwright(['table', plan, '--format', 'csv']);
    expect(csv.out.replaceAll('\r\n', '\n')).toBe(golden('taizhou.csv'));
    expect((await planwright(['table', plan, '--format', 'html'])).out).toMatch(/^<!DOCTYPE html>/);
    const tables = JSON.parse((await planwright(['table', plan, '--format', 'json'])).out);
    expect(tables.map(({ rows }: { rows: unknown[] }) => rows.length)).toEqual([13, 26]);
  });

  it('prints how a plan stands to those above it, which are looked for around it or named behind it', async () => {
    const folder = 'examples/alignment';
    const around = await planwright(['table', `${folder}/city-with-faults.plan`, '--only', 'alignment']);
    expect([around.code, around.said]).toEqual([0, '']);
    expect(around.out).toContain(golden('alignment.md').trim());
    const workingDirectory = emptyFolder();
    for (const name of ['city', 'province']) {
      const target = join(workingDirectory, name === 'city' ? 'city.plan' : 'province.txt');
      copyFileSync(join(project, folder, `${name}.plan`), target);
    }
    const given = ['table', 'city.plan', '--only', 'alignment'];
    const alone = await planwright(given, { workingDirectory });
    expect([alone.code, alone.said]).toEqual([2, expect.stringContaining('没有找到它的上位规划')]);
    const named = await planwright([...given.slice(0, 2), 'province.txt', ...given.slice(2)], {
      workingDirectory,
    });
    expect([named.code, named.said]).toEqual([0, '']);
    expect(named.out).toContain('高2个百分点');
  });

  it.each([
    ['docx', 'word/document.xml'],
    ['xlsx', 'xl/workbook.xml'],
  ])('writes %s to a file, its format told by the name', async (extension, part) => {
    const workingDirectory = folderWithPlan();
    const { code, out, said } = await planwright(
      ['table', 'taizhou.plan', '-o', `表.${extension.toUpperCase()}`],
      {
        workingDirectory,
      },
    );
    expect([code, out, said]).toEqual([0, '', '']);
    const bytes = readFileSync(join(workingDirectory, `表.${extension.toUpperCase()}`));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.includes(part)).toBe(true);
    expect(readdirSync(workingDirectory).sort()).toEqual(['taizhou.plan', `表.${extension.toUpperCase()}`]);
  });

  it('writes binary formats to a redirected output, not to a screen', async () => {
    const redirected = await planwright(['table', plan, '--format', 'docx']);
    expect([redirected.code, redirected.bytes[0], redirected.bytes[1]]).toEqual([0, 0x50, 0x4b]);
    const onScreen = await planwright(['table', plan, '--format', 'docx'], { isScreen: true });
    expect([onScreen.code, onScreen.out]).toEqual([2, '']);
    expect(onScreen.said).toBe('planwright: docx 不是文字，不能显示在屏幕上：请用 -o 写明文件名\n');
  });

  it('prints only what --only names', async () => {
    const titles = async (only: string) =>
      JSON.parse((await planwright(['table', plan, '--only', only, '--format', 'json'])).out).map(
        ({ title }: { title: string }) => title,
      );
    expect(await titles('boxes')).toEqual(['专栏1 城乡社区服务体系建设主要发展指标']);
    expect(await titles('2')).toEqual(['其他量化目标']);
    expect(await titles('all')).toEqual(['全部指标']);
    const division = await planwright(['table', 'examples/sanya.plan', '--only', 'responsibilities']);
    expect(division.out).toBe(golden('sanya.responsibilities.md'));
    for (const wrong of ['3', '0', '-1', 'x', '1.0']) {
      const { code, out, said } = await planwright(['table', plan, `--only=${wrong}`]);
      expect([code, out]).toEqual([2, '']);
      expect(said).toBe(
        `planwright: ${plan}：--only ${wrong} 不行：可以写 ${sets.join('、')}、comparison，或1到2的序号\n`,
      );
    }
  });

  it('names in its help every table that --only takes', async () => {
    const { out } = await planwright(['table', '--help']);
    for (const { name, title } of tableSets) expect(out).toContain(`${name} ${title.zh}；`);
  });

  it('sets several plans side by side, whether --only says so or not', async () => {
    const plans = ['taizhou', 'sanya', 'zhuhai', 'deyang', 'shidian'].map((name) => `examples/${name}.plan`);
    const { code, out } = await planwright(['table', ...plans, '--only', 'comparison']);
    expect([code, out]).toEqual([0, golden('comparison.md')]);
    expect((await planwright(['table', ...plans])).out).toBe(out);
  });

  it('prints only the columns that --columns names, in its order', async () => {
    const columns = async (set: string, words: string) => {
      const given = ['table', 'examples/sanya.plan', '--only', set, '--columns', words, '--format', 'json'];
      const tables = JSON.parse((await planwright(given)).out) as { columns: { heading: string }[] }[];
      return tables.map((table) => table.columns.map(({ heading }) => heading));
    };
    const wanted = ['指标名称', '2025年目标值', '责任部门'];
    for (const set of ['indicators', 'all', 'milestones']) {
      expect(await columns(set, '指标,2025年,责任部门')).toEqual([wanted]);
    }
    expect(await columns('responsibilities', 'departments，task')).toEqual([['责任部门', '任务']]);
    expect(await columns('departments', '事项、部门')).toEqual([['事项', '部门']]);
    const boxes = await planwright(['table', plan, '--only', 'boxes', '--columns', '指标,性别']);
    expect([boxes.code, boxes.out, boxes.said]).toEqual([
      2,
      '',
      'planwright: --columns：没有“性别”这一栏：可以写 序号、类别、指标名称、2022年基础值、2025年目标值、属性\n',
    ]);
    expect((await planwright(['table', plan, '--columns', '，'])).code).toBe(2);
  });

  it('heads the tables in the language of the plan, unless told otherwise', async () => {
    const environment = { LANG: 'en_US.UTF-8' };
    expect((await planwright(['table', plan], { environment })).out).toContain('2022年基础值');
    expect((await planwright(['table', plan, '--lang', 'en'])).out).toContain('2022 baseline');
  });
});

describe('planwright table refuses', () => {
  it('to write over the plan itself, under whatever name', async () => {
    const workingDirectory = folderWithPlan();
    const before = readFileSync(join(workingDirectory, 'taizhou.plan'));
    for (const output of ['taizhou.plan', './taizhou.plan', join(workingDirectory, 'taizhou.plan')]) {
      const { code, said } = await planwright(['table', 'taizhou.plan', '--format', 'md', '-o', output], {
        workingDirectory,
      });
      expect([code, said]).toEqual([2, 'planwright: taizhou.plan：输出会盖掉规划文件本身：请换一个文件名\n']);
    }
    expect(readFileSync(join(workingDirectory, 'taizhou.plan'))).toEqual(before);
  });

  it('a name that tells no format, a folder, and a place that doesn’t exist', async () => {
    const workingDirectory = folderWithPlan();
    const said = async (...given: string[]) => {
      const outcome = await planwright(['table', ...given], { workingDirectory });
      expect([outcome.code, outcome.out]).toEqual([2, '']);
      return outcome.said;
    };
    expect(await said('taizhou.plan', '-o', '表.doc')).toMatch(
      /^planwright: 表\.doc：从扩展名看不出格式：请用 --format/,
    );
    expect(await said('.')).toBe('planwright: .：这是文件夹，这里要写一个文件\n');
    expect(await said('taizhou.plan', '-o', '无/表.md')).toMatch(
      /^planwright: 无\/表\.md：要写进去的文件夹不存在/,
    );
    expect(await said('taizhou.plan', '-o', '.', '--format', 'md')).toMatch(/这是文件夹，不是文件\n$/);
    expect(readdirSync(workingDirectory)).toEqual(['taizhou.plan']);
  });

  it('a table of who answers where the plan names nobody', async () => {
    const { code, out, said } = await planwright(['table', plan, '--only', 'responsibilities']);
    expect([code, out]).toEqual([2, '']);
    expect(said).toBe(`planwright: ${plan}：这份规划没有写明由谁负责，排不出这张表\n`);
  });

  it('a comparison of one plan or of plans that share nothing, and several plans for a table of one', async () => {
    const workingDirectory = folderWithPlan();
    writeFileSync(join(workingDirectory, 'a.plan'), '指标 甲\n  2025年：1个\n');
    const said = async (...given: string[]) => {
      const outcome = await planwright(['table', ...given], { workingDirectory });
      expect([outcome.code, outcome.out]).toEqual([2, '']);
      return outcome.said;
    };
    expect(await said('a.plan', '--only', 'comparison')).toBe(
      'planwright: a.plan：对比要两份以上的规划：请再写几个文件名\n',
    );
    expect(await said('a.plan', 'taizhou.plan')).toBe(
      'planwright: a.plan、taizhou.plan：这几份规划没有相同的指标，排不出对比表\n',
    );
    expect(await said('a.plan', 'taizhou.plan', '--only', 'all')).toMatch(
      /^planwright: --only all 一次只排一份规划/,
    );
    expect(await said('taizhou.plan', 'taizhou.plan', '-o', 'taizhou.plan', '--format', 'md')).toMatch(
      /盖掉/,
    );
    expect(await said('a.plan', '--only', 'categories')).toBe(
      'planwright: a.plan：这份规划的指标没有分类别，排不出这张表\n',
    );
  });

  it('a plan without indicators', async () => {
    const workingDirectory = emptyFolder();
    writeFileSync(join(workingDirectory, 'a.plan'), '一、总则\n');
    const { code, said } = await planwright(['table', 'a.plan'], { workingDirectory });
    expect([code, said]).toEqual([2, 'planwright: a.plan：这份规划里没有可以列表的指标\n']);
  });
});
