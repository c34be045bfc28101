import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeReview } from '../../language-server/src/core/review/write-review.ts';
import { emptyFolder, planwright, project } from './planwright.ts';

const plan = 'examples/sanya.plan';

function folderWithPlan(): string {
  const folder = emptyFolder();
  copyFileSync(join(project, plan), join(folder, 'sanya.plan'));
  return folder;
}

describe('planwright export', () => {
  it('prints Markdown unasked, with who answers at the end of each task', async () => {
    const { code, out, said } = await planwright(['export', plan]);
    expect([code, said]).toEqual([0, '']);
    expect(out).toMatch(/^# 三亚市城乡社区服务体系建设行动计划（2023—2025年）\n/u);
    expect(out).toContain('（责任部门：市委组织部、市民政局、市委精神文明和爱卫办，');
    expect(out).not.toMatch(/任务分工表|量化目标|编制依据/u);
  });

  it('puts who answers in a table where that is wanted', async () => {
    const { out } = await planwright(['export', plan, '--responsibilities', 'table']);
    expect(out).not.toContain('（责任部门：');
    expect(out).toMatch(/## 附件2　任务分工表\n\n\| 序号 \|/u);
  });

  it('writes the format that the name of the file tells, with a table of contents where one is wanted', async () => {
    const workingDirectory = folderWithPlan();
    const written = async (...options: string[]) => {
      const environment = { PLANWRIGHT_PDF_PROGRAM: 'off' };
      const outcome = await planwright(['export', 'sanya.plan', ...options], {
        workingDirectory,
        environment,
      });
      expect([outcome.code, outcome.out, outcome.said]).toEqual([0, '', '']);
    };
    await written('-o', '计划.docx', '--toc');
    expect(readFileSync(join(workingDirectory, '计划.docx')).subarray(0, 2).toString()).toBe('PK');
    await written('-o', '计划.html', '--toc');
    await written('-o', '正文.html');
    expect(readFileSync(join(workingDirectory, '计划.html'), 'utf8')).toContain('<nav>');
    expect(readFileSync(join(workingDirectory, '正文.html'), 'utf8')).not.toContain('<nav>');
  });

  it('says which lines it could not place', async () => {
    const workingDirectory = emptyFolder();
    writeFileSync(join(workingDirectory, 'a.plan'), '一、目标\n正文。\n  责任部们：市民政局\n  目标：3个\n');
    const { code, out, said } = await planwright(['export', 'a.plan'], { workingDirectory });
    expect([code, out]).toEqual([0, '## 一、目标\n\n正文。\n\n责任部们：市民政局\n\n目标：3个\n']);
    expect(said).toBe(
      'planwright: a.plan：第4行不知道属于哪里，照原样排成了段落：请先运行 planwright check\n',
    );
  });

  describe('with comments', () => {
    const inFolder = (text: string, review = '') => {
      const workingDirectory = emptyFolder();
      writeFileSync(join(workingDirectory, 'a.plan'), text);
      if (review) writeFileSync(join(workingDirectory, 'a.plan.review.json'), review);
      return {
        run: (...given: string[]) =>
          planwright(['export', 'a.plan', '--comments', ...given], { workingDirectory }),
        comments: () =>
          strFromU8(
            unzipSync(readFileSync(join(workingDirectory, 'a.docx')))['word/comments.xml'] ??
              new Uint8Array(),
          ),
        isWritten: () => existsSync(join(workingDirectory, 'a.docx')),
      };
    };
    const text = '规划 某市行动计划（2023—2025年）\n\n一、目标\n新建3个。\n责任部门：市民政局，市民政局\n';
    const review = writeReview({
      threads: [
        {
          id: 'a',
          state: 'open',
          anchor: { line: 4, heading: '一、目标', before: '新建', quote: '3个', after: '。' },
          comments: [{ by: '李明', at: '2026-03-05T08:30:00Z', text: '够不够？' }],
        },
      ],
    });

    it('findings and remarks are Word’s, with who says them', async () => {
      const { run, comments } = inFolder(text, review);
      const { code, said } = await run('-o', 'a.docx');
      expect([code, said]).toEqual([0, expect.stringMatching(/^批注\d+条\n$/u)]);
      expect(comments()).toMatch(/w:author="规划匠"/u);
      expect(comments()).toMatch(/w:author="李明" w:date="2026-03-05T08:30:00Z".*够不够？/u);
    });

    it.each([
      ['in another format than Word', text, review, ['-o', 'a.html'], /批注只有 Word 文件里放得下/u],
      [
        'where the review can’t be read',
        text,
        '{',
        ['-o', 'a.docx'],
        /a\.plan\.review\.json：审阅文件损坏了/u,
      ],
    ])('%s it is refused in a line', async (_, plan, beside, given, message) => {
      const { run, isWritten } = inFolder(plan, beside);
      const { code, said } = await run(...given);
      expect([code, isWritten(), said.trim().split('\n').length]).toEqual([2, false, 1]);
      expect(said).toMatch(message);
    });
  });

  it('heads a plan in the language it is written in, whatever messages are in', async () => {
    const { out } = await planwright(['export', plan, '--targets'], { environment: { LANG: 'en_US.UTF-8' } });
    expect(out).toContain('## 附件2　量化目标');
  });
});

describe('planwright export refuses', () => {
  it('a plan without text, a place it can’t say, a format that isn’t there', async () => {
    const workingDirectory = folderWithPlan();
    writeFileSync(join(workingDirectory, 'a.plan'), '规划 某市方案\n');
    const said = async (...given: string[]) => {
      const outcome = await planwright(['export', ...given], { workingDirectory });
      expect([outcome.code, outcome.out]).toEqual([2, '']);
      return outcome.said;
    };
    expect(await said('a.plan')).toBe(
      'planwright: a.plan：这份规划里没有可以排印的正文；只有指标的，请加 --targets\n',
    );
    expect(await said('sanya.plan', '--responsibilities', 'both')).toContain('brackets、table');
    expect(await said('sanya.plan', '--format', 'xlsx')).toContain('docx、pdf、html、md');
    expect(await said('sanya.plan', '-o', 'sanya.plan', '--format', 'md')).toMatch(/盖掉规划文件本身/u);
  });
});

describe('planwright export --notice', () => {
  it('puts the notice in front, and says what the header lacks for it', async () => {
    const whole = await planwright(['export', 'examples/zhuhai.plan', '--notice']);
    expect([whole.code, whole.said]).toEqual([0, '']);
    expect(whole.out).toContain(
      '# 珠海市民政局 珠海市发展和改革局关于印发珠海市城乡社区服务体系建设“十四五”规划实施方案的通知\n',
    );
    const { code, said } = await planwright(['export', plan, '--notice']);
    expect([code, said]).toEqual([
      0,
      'planwright: examples/sanya.plan：印发通知里空着文号、主送：请在“规划”下面补写（如“文号：……”）再导出\n',
    ]);
  });

  it('follows what the office has said in planwright.json', async () => {
    const workingDirectory = folderWithPlan();
    writeFileSync(
      join(workingDirectory, 'planwright.json'),
      '{ "print": { "noticeTitle": "关于印发《{title}》的函" } }',
    );
    const { out } = await planwright(['export', 'sanya.plan', '--notice'], { workingDirectory });
    expect(out).toContain('# 关于印发《三亚市城乡社区服务体系建设行动计划（2023—2025年）》的函\n');
  });

  it('marks a draft with the words that are given', async () => {
    const { out } = await planwright(['export', plan, '--draft', '送审稿']);
    expect(out).toMatch(/^# .+\n\n（送审稿）\n/u);
  });

  it('refuses what is a notice’s without one, and a plan without a title', async () => {
    const workingDirectory = folderWithPlan();
    writeFileSync(join(workingDirectory, 'a.plan'), '一、目标\n正文。\n');
    const said = async (...given: string[]) => {
      const outcome = await planwright(['export', ...given], { workingDirectory });
      expect([outcome.code, outcome.out]).toEqual([2, '']);
      return outcome.said;
    };
    expect(await said('sanya.plan', '--red-head')).toBe(
      'planwright: --red-head 只用于印发通知：请同时写 --notice\n',
    );
    expect(await said('a.plan', '--notice')).toContain('规划没有名称，写不出印发通知的标题');
  });
});

describe('planwright export --format pdf', () => {
  const refused = async (environment: Record<string, string>, ...options: string[]) => {
    const workingDirectory = folderWithPlan();
    const given = ['export', 'sanya.plan', '-o', '计划.pdf', ...options];
    const { code, out, said } = await planwright(given, { workingDirectory, environment });
    expect([code, out, existsSync(join(workingDirectory, '计划.pdf'))]).toEqual([2, '', false]);
    expect(said).toMatch(/^planwright: .+\n$/u);
    return said;
  };

  it('says what to do where no program makes one', async () => {
    const said = await refused({ PLANWRIGHT_PDF_PROGRAM: 'off' });
    expect(said).toContain('请安装 LibreOffice，或 Chrome、Chromium、Edge');
    expect(said).toContain('--pdf-program');
  });

  it('says that a program it is given is none', async () => {
    expect(await refused({}, '--pdf-program', 'soffice')).toContain('soffice：没有这个程序');
    expect(await refused({}, '--pdf-program', 'sanya.plan')).toContain('sanya.plan：看不出这是什么程序');
  });

  it('says that a program it is given makes none', async () => {
    const folder = emptyFolder();
    const program = join(folder, 'soffice');
    writeFileSync(program, '#!/bin/sh\necho broken >&2\nexit 7\n', { mode: 0o755 });
    expect(await refused({}, '--pdf-program', program)).toContain('soffice 没有转成 PDF：broken');
  });
});

describe('planwright export --pictures', () => {
  it('puts pictures behind a Word document and a web page, and only where they are wanted', async () => {
    const workingDirectory = folderWithPlan();
    for (const name of ['有图.html', '无图.html', '有图.docx']) {
      const options = name.startsWith('有图') ? ['--pictures'] : [];
      const { code, said } = await planwright(['export', 'sanya.plan', '-o', name, ...options], {
        workingDirectory,
      });
      expect([code, said]).toEqual([0, '']);
    }
    const read = (name: string) => readFileSync(join(workingDirectory, name));
    expect(read('有图.html').toString()).toContain('附图2');
    expect(read('无图.html').toString()).not.toContain('附图');
    expect(read('有图.docx').includes('word/charts/chart1.xml')).toBe(true);
  });

  it('refuses Markdown, which has no place for them', async () => {
    const { code, out, said } = await planwright(['export', plan, '--pictures']);
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain('请用 -o 写成 .docx 或 .html');
  });

  it('says where a plan gives nothing to draw, and prints the rest', async () => {
    const workingDirectory = emptyFolder();
    writeFileSync(join(workingDirectory, 'a.plan'), '一、目标\n正文。\n');
    const call = ['export', 'a.plan', '--pictures', '-o', 'a.html'];
    const { code, said } = await planwright(call, { workingDirectory });
    expect([code, said]).toEqual([
      0,
      'planwright: a.plan：这份规划没有写期限，也没有分年度的指标值，画不出附图\n',
    ]);
    expect(readFileSync(join(workingDirectory, 'a.html'), 'utf8')).toContain('正文。');
  });
});
