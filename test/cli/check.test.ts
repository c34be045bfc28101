import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../language-server/src/checks/index.ts';
import type { Localized } from '../../language-server/src/core/text/localized.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { runChecks } from '../support/run-checks.ts';
import { cleanPlan, emptyFolder, faultyPlan, planwright } from './planwright.ts';

// what the checks say is tested with them
const [milestone, unknown, target] = (() => {
  const [first, second] = runChecks(readPlan(faultyPlan));
  return [first?.message, second?.message, first?.related?.[0]?.message] as [Localized, Localized, Localized];
})();

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const faulty = () => ({ workingDirectory: folderWith({ '甲.plan': faultyPlan }) });

describe('planwright check', () => {
  it('names file, line, column, severity, code and message, the related place and the sum', async () => {
    const { code, out, said } = await planwright(['check'], faulty());
    expect(out).toBe(
      [
        `甲.plan:10:9 错误 values/milestone-beyond-target ${milestone.zh}`,
        `    甲.plan:11:9 ${target.zh}`,
        `甲.plan:12:3 错误 structure/unknown-field ${unknown.zh}`,
        '',
        '检查了1个文件：2处错误',
        '',
      ].join('\n'),
    );
    expect([code, said]).toEqual([1, '']);
  });

  it('speaks English when asked', async () => {
    const { out } = await planwright(['check', '--lang', 'en'], faulty());
    expect(out).toMatch(/^甲\.plan:10:9 error values\/milestone-beyond-target “/);
    expect(out).toMatch(/\n1 file checked: 2 errors\n$/);
  });

  it('ends with 0 where nothing is found, and where there are warnings only', async () => {
    const clean = await planwright(['check'], { workingDirectory: folderWith({ 'a.plan': cleanPlan }) });
    expect([clean.code, clean.out]).toEqual([0, '检查了1个文件：没有发现问题\n']);
    const published = await planwright(['check', 'examples']);
    expect(published.out).toMatch(/ 警告 /);
    expect(published.code).toBe(0);
  });

  it('separates files by a blank line and leaves out those without findings', async () => {
    const workingDirectory = folderWith({ 'a.plan': faultyPlan, 'b.plan': cleanPlan, 'c.规划': faultyPlan });
    const { out } = await planwright(['check', '.'], { workingDirectory });
    expect(out.split('\n\n').map((block) => block.slice(0, 6))).toEqual([
      'a.plan',
      'c.规划:1',
      '检查了3个文',
    ]);
  });

  it('is coloured on a screen only, and not against NO_COLOR', async () => {
    const colour = '\u001b[';
    const place = faulty();
    expect((await planwright(['check'], place)).out).not.toContain(colour);
    expect((await planwright(['check'], { ...place, isScreen: true })).out).toContain(
      `${colour}31m错误${colour}39m`,
    );
    const environment = { NO_COLOR: '1' };
    expect((await planwright(['check'], { ...place, isScreen: true, environment })).out).not.toContain(
      escape,
    );
  });

  it('goes on after a file it can’t read, and then ends with 2', async () => {
    const workingDirectory = folderWith({ 'a.plan': faultyPlan, 'b.plan': 'a\u0000b' });
    const { code, out, said } = await planwright(['check', '.'], { workingDirectory });
    expect(out).toContain('a.plan:10:9');
    expect(said).toBe(
      'planwright: b.plan：既不是 UTF-8 也不是 GB18030 的文字，读不了：请用编辑器另存为 UTF-8\n',
    );
    expect(code).toBe(2);
  });
});

describe('planwright check --format json', () => {
  it('is an array of findings with ranges as in LSP', async () => {
    const { code, out } = await planwright(['check', '--format', 'json'], faulty());
    expect(JSON.parse(out)).toEqual([
      {
        file: '甲.plan',
        range: { start: { line: 9, character: 8 }, end: { line: 9, character: 11 } },
        severity: 'error',
        code: 'values/milestone-beyond-target',
        message: milestone.zh,
        related: [
          {
            file: '甲.plan',
            range: { start: { line: 10, character: 8 }, end: { line: 10, character: 11 } },
            message: target.zh,
          },
        ],
      },
      {
        file: '甲.plan',
        range: { start: { line: 11, character: 2 }, end: { line: 11, character: 6 } },
        severity: 'error',
        code: 'structure/unknown-field',
        message: unknown.zh,
        related: [],
      },
    ]);
    expect(code).toBe(1);
  });

  it('is an empty array where nothing is found', async () => {
    const { out } = await planwright(['check', '--format=json'], {
      workingDirectory: folderWith({ 'a.plan': cleanPlan }),
    });
    expect(out).toBe('[]\n');
  });
});

describe('planwright check --format sarif', () => {
  it('is SARIF 2.1.0 with every check as a rule', async () => {
    const { code, out } = await planwright(['check', '--format', 'sarif'], faulty());
    const log = JSON.parse(out);
    expect(log).toMatchObject({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ columnKind: 'utf16CodeUnits', tool: { driver: { name: 'Planwright' } } }],
    });
    const [{ tool, results }] = log.runs;
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(checks.map((check) => check.code));
    for (const rule of tool.driver.rules) {
      expect(rule.shortDescription.text).not.toBe('');
      expect(rule.help.text).toContain(rule.id);
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
    }
    expect(results).toHaveLength(2);
    expect(results[0]).toEqual({
      ruleId: 'values/milestone-beyond-target',
      ruleIndex: checks.findIndex((check) => check.code === 'values/milestone-beyond-target'),
      level: 'error',
      message: { text: milestone.zh },
      locations: [at(10, 9, 12)],
      relatedLocations: [{ ...at(11, 9, 12), message: { text: target.zh } }],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[\da-f]{16}:1$/u) },
    });
    expect(code).toBe(1);
  });

  it('says how a finding can be mended', async () => {
    const { out } = await planwright(['check', '--format', 'sarif', '--lang', 'en'], faulty());
    const [{ results }] = JSON.parse(out).runs;
    expect(results[1].fixes).toEqual([
      {
        description: { text: 'Change to “责任部门”' },
        artifactChanges: [
          {
            artifactLocation: { uri: '%E7%94%B2.plan' },
            replacements: [
              {
                deletedRegion: { startLine: 12, startColumn: 3, endLine: 12, endColumn: 7 },
                insertedContent: { text: '责任部门' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('knows findings again when lines move, and tells those apart that read the same', async () => {
    const fingerprints = async (plan: string) => {
      const { out } = await planwright(['check', '--format', 'sarif'], {
        workingDirectory: folderWith({ 'a.plan': plan }),
      });
      const results: { partialFingerprints: object }[] = JSON.parse(out).runs[0].results;
      return results.map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
    };
    const before = await fingerprints(faultyPlan);
    const moved = faultyPlan.replace('\n指标', '\n\n# 待核对\n指标').replaceAll('\n  ', '\n    ');
    expect(await fingerprints(moved)).toEqual(before);
    const [first, second, ...others] = await fingerprints(`${cleanPlan}  责任部们：甲局\n  责任部们：甲局\n`);
    expect([second, others]).toEqual([first?.toString().replace(':1', ':2'), []]);
  });

  function at(line: number, startColumn: number, endColumn: number) {
    return {
      physicalLocation: {
        artifactLocation: { uri: '%E7%94%B2.plan' },
        region: { startLine: line, startColumn, endLine: line, endColumn },
      },
    };
  }
});

describe('planwright check --format github', () => {
  it('writes workflow commands, lines and columns from 1, escaped', async () => {
    const workingDirectory = folderWith({ '甲,乙:丙.plan': faultyPlan });
    const { code, out } = await planwright(['check', '--format', 'github'], { workingDirectory });
    expect(out.split('\n')).toEqual([
      '::error file=甲%2C乙%3A丙.plan,line=10,endLine=10,col=9,endColumn=11,title=values/milestone-beyond-target::' +
        milestone.zh.replaceAll('%', '%25') +
        `%0A甲,乙:丙.plan:11 ${target.zh.replaceAll('%', '%25')}`,
      '::error file=甲%2C乙%3A丙.plan,line=12,endLine=12,col=3,endColumn=6,title=structure/unknown-field::' +
        unknown.zh,
      '',
    ]);
    expect(code).toBe(1);
  });
});
