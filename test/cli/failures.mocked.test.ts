import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checks } from '../../language-server/src/checks/index.ts';
import { partOf } from '../print/documents/office-file.ts';
import { elements, parseXml, textOf } from '../print/documents/xml.ts';
import { furtherCheck } from '../support/further-check.ts';
import { unreadable } from '../support/unreadable.ts';
import { cleanPlan, emptyFolder, faultyPlan, planwright } from './planwright.ts';

vi.mock('../../language-server/src/language/builder/plan-builder.ts', async (original) =>
  (await import('../support/unreadable.ts')).failingBuilder(original),
);
vi.mock('../../language-server/src/server/editor/format.ts', async (original) => {
  const { formatPlan } = await original<typeof import('../../language-server/src/server/editor/format.ts')>();
  return {
    formatPlan(text: string) {
      if (text.includes(unreadable)) throw new RangeError('no\nsuch line');
      return formatPlan(text);
    },
  };
});

const files = { 'a.plan': faultyPlan, 'b.plan': `${cleanPlan}${unreadable}\n`, 'c.plan': cleanPlan };

function folderWith(contents: Readonly<Record<string, string>>): { workingDirectory: string } {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(contents)) writeFileSync(join(folder, name), text);
  return { workingDirectory: folder };
}

/** Fails on the plans with two targets only, after a finding. */
function failingCheck(): void {
  furtherCheck('values/test', function* ({ indicators, header }) {
    if ((indicators[0]?.values.length ?? 0) < 3 || !header.title) return;
    yield { span: header.title.span, message: { zh: '前', en: 'before' } };
    throw new TypeError('no\n  such year');
  });
}

describe('a check that throws', () => {
  const place = () => folderWith({ 'a.plan': faultyPlan, 'c.plan': cleanPlan });

  it('is said in one line, the other findings come, and the command ends with 2', async () => {
    failingCheck();
    const { code, out, said } = await planwright(['check'], place());
    expect(said).toBe(
      'planwright: a.plan：检查 values/test 自己出错了，没有查完，其他检查的结果照常有效；请报告这个问题：TypeError: no such year\n',
    );
    expect(out.match(/^a\.plan:\d+:\d+ \S+ \S+/gmu)).toEqual([
      'a.plan:1:4 提示 values/test',
      'a.plan:10:9 错误 values/milestone-beyond-target',
      'a.plan:12:3 错误 structure/unknown-field',
    ]);
    expect(out).toMatch(/检查了2个文件：.*\na\.plan：检查 values\/test 没有查完，结果不完整\n$/u);
    expect(code).toBe(2);
  });

  it('is said in English when asked', async () => {
    failingCheck();
    const { out, said } = await planwright(['check', '--lang', 'en'], place());
    expect(out).toMatch(
      /2 files checked: .*\na\.plan: the check values\/test did not finish, so this is not complete\n$/u,
    );
    expect(said).toMatch(
      /^planwright: a\.plan: the check values\/test failed .*: TypeError: no such year\n$/u,
    );
  });

  it('leaves JSON what it is, and is a notification of SARIF', async () => {
    failingCheck();
    const json = await planwright(['check', '--format', 'json'], place());
    expect(JSON.parse(json.out)).toHaveLength(3);
    const sarif = await planwright(['check', '--format', 'sarif'], place());
    const [{ invocations, results }] = JSON.parse(sarif.out).runs;
    expect(results).toHaveLength(3);
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: expect.stringContaining('TypeError: no such year') },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'a.plan' } } }],
            associatedRule: { id: 'values/test', index: checks.length - 1 },
          },
        ],
      },
    ]);
    expect([json.code, sarif.code]).toEqual([2, 2]);
  });

  it.each(['html', 'docx', 'github'])('leaves a report as %s', async (format) => {
    failingCheck();
    const { code, bytes } = await planwright(['check', '--format', format], place());
    expect(bytes.length).toBeGreaterThan(100);
    expect(code).toBe(2);
  });

  it.each([
    ['zh', '检查 values/test 自己出错了，没有查完，这份意见不完整。'],
    ['en', 'The check values/test failed and did not finish: this review is not complete.'],
  ])('is named where the plan is reviewed, in a page and in Word (%s)', async (language, sentence) => {
    failingCheck();
    const asked = ['check', '--lang', language, '--format'];
    const page = parseXml((await planwright([...asked, 'html'], place())).out);
    const [first, second] = elements(page, 'section').map(textOf);
    expect([first?.includes(sentence), second?.includes(sentence)]).toEqual([true, false]);
    const { bytes } = await planwright([...asked, 'docx'], place());
    expect(textOf(partOf(bytes, 'word/document.xml')).split(sentence)).toHaveLength(2);
  });
});

it('SARIF says that the run was successful where nothing failed', async () => {
  const { out } = await planwright(['check', '--format', 'sarif'], folderWith({ 'a.plan': faultyPlan }));
  expect(JSON.parse(out).runs[0].invocations).toEqual([
    { executionSuccessful: true, toolExecutionNotifications: [] },
  ]);
});

describe('a plan that can’t be read for a fault of the program', () => {
  const line =
    'planwright: b.plan：规划匠自己出错了，没有处理这个文件，请报告这个问题：RangeError: no such line\n';

  it('keeps no other from being checked, even one that names it', async () => {
    const naming = cleanPlan.replace('  规划期', '  依据：《没有的规划》\n  规划期');
    const { code, out, said } = await planwright(['check'], folderWith({ ...files, 'd.plan': naming }));
    expect(out).toContain('a.plan:10:9');
    expect(out).toContain('检查了3个文件');
    expect([code, said]).toEqual([2, line]);
    // as a neighbour, which nobody wanted checked
    expect((await planwright(['check', 'c.plan'], folderWith({ ...files, 'c.plan': naming }))).said).toBe('');
  });

  it('keeps no other from being formatted', async () => {
    const place = folderWith({ ...files, 'c.plan': `${cleanPlan}\n\n\n` });
    const { code, out, said } = await planwright(['format', '.'], place);
    expect(out.split('\n')).toContain('c.plan');
    expect(readFileSync(join(place.workingDirectory, 'c.plan'), 'utf8')).toBe(cleanPlan);
    expect(said.startsWith(line)).toBe(true);
    expect(code).toBe(2);
  });

  it.each([['table'], ['export'], ['model'], ['compare', 'a.plan'], ['table', 'a.plan', 'c.plan']])(
    'is named by %s',
    async (...command) => {
      const { code, out, said } = await planwright([...command, 'b.plan'], folderWith(files));
      expect([code, out, said]).toEqual([2, '', line]);
    },
  );
});
