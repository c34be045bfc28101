import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, faultyPlan, planwright } from './planwright.ts';

function folderWith(files: Readonly<Record<string, string>>): { workingDirectory: string } {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { workingDirectory: folder };
}

const settings = (severities: object) => JSON.stringify({ severities });

it('planwright.json settles severities for its folder and below, what the nearest leaves open the files above it say', async () => {
  const place = folderWith({
    'a.plan': faultyPlan,
    'sub/b.plan': faultyPlan,
    'planwright.json': settings({ 'structure/*': 'off', 'values/milestone-beyond-target': 'hint' }),
    'sub/planwright.json': settings({ 'values/*': 'off' }),
    'apart/c.plan': faultyPlan,
    'apart/planwright.json': JSON.stringify({ root: true, severities: { 'values/*': 'off' } }),
  });
  const { out, code } = await planwright(['check'], place);
  expect(out).toMatch(/^a\.plan:10:9 建议 values\/milestone-beyond-target/m);
  expect(out).toMatch(/apart\/c\.plan:12:3 错误 structure\/unknown-field/);
  expect(out).not.toContain('b.plan:');
  expect(out).toContain('检查了3个文件：1处错误，1条建议');
  expect(code).toBe(1);
});

it('what is wrong in planwright.json is said with its place, and the command ends with 2', async () => {
  const place = folderWith({ 'a.plan': faultyPlan, 'planwright.json': '{\n  "severity": {}\n}\n' });
  const { said, out, code } = await planwright(['check'], place);
  expect(said).toBe(
    'planwright: planwright.json:2:3 没有“severity”这项设置；可以写的是：severities、departments、terms、documents、print、root。\n',
  );
  expect(out).toContain('2处错误');
  expect(code).toBe(2);
});

it('a report is written into the file that -o names, in the form its name asks for', async () => {
  const place = folderWith({ 'a.plan': faultyPlan });
  const { out } = await planwright(['check', '-o', '结果.json'], place);
  expect(out).toBe('');
  const again = await planwright(['check', '--format', 'json'], place);
  expect(readFileSync(join(place.workingDirectory, '结果.json'), 'utf8')).toBe(again.out);
  const refused = await planwright(['check', 'a.plan', '-o', 'a.plan', '--format', 'text'], place);
  expect([refused.code, refused.said]).toEqual([
    2,
    expect.stringContaining('a.plan：输出会盖掉规划文件本身'),
  ]);
});
