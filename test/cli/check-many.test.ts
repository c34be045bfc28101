import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, planwright } from './planwright.ts';

const title = '甲市养老服务规划（2026—2030年）';
const header = '  发文机关：市人民政府\n  成文日期：2026年3月1日\n  规划期：2026—2030年\n  基期：2025年\n';
const superior = {
  path: '甲市.plan',
  text: `规划 ${title}\n${header}  地区：甲市\n\n一、主要目标\n指标 护理型床位占比\n  2025年：50%\n  2030年：60%\n`,
};

/** One that falls short of what its superior asks. */
function subordinate(place: string, basis = title) {
  const target = `指标 护理型床位占比\n  2025年：40%\n  2030年：55%\n  对应：《${basis}》护理型床位占比\n`;
  const text = `规划 ${place}养老服务规划（2026—2030年）\n${header}  依据：《${basis}》\n\n一、主要目标\n${target}`;
  return { path: join('县', `${place}.plan`), text };
}

const county = subordinate('乙县');
/** As many as are worth an index. */
const files = [
  superior,
  county,
  subordinate('丙县', title.replace('规划', '归划')),
  ...Array.from({ length: 49 }, (_, index) => subordinate(`${String.fromCharCode(0x4e00 + index)}丁县`)),
];

/** A folder with linked plans in it, and one for what is kept of them. */
function workspace(): { folder: string; cache: string } {
  const [folder, cache] = [emptyFolder(), emptyFolder()];
  mkdirSync(join(folder, '县'));
  writeFileSync(join(folder, 'planwright.json'), '{}');
  for (const { path, text } of files) writeFileSync(join(folder, path), text);
  return { folder, cache };
}

const check = (folder: string, cache: string | undefined, ...given: string[]) =>
  planwright(['check', '.', ...given], {
    workingDirectory: folder,
    ...(cache !== undefined && { environment: { XDG_CACHE_HOME: cache } }),
  });

/** When the one index of a cache was written; undefined where there is none. */
function writtenAt(cache: string): number | undefined {
  const folder = join(cache, 'planwright');
  const [name] = readdirSync(cache).length > 0 ? readdirSync(folder) : [];
  return name === undefined ? undefined : statSync(join(folder, name)).mtimeMs;
}

describe('many files', () => {
  it('are checked with the same outcome without an index, with a new one and from it', async () => {
    const { folder, cache } = workspace();
    const plain = await check(folder, cache, '--no-cache');
    expect(plain.out).toContain(`检查了${files.length}个文件`);
    expect(writtenAt(cache)).toBeUndefined();
    expect(await check(folder, cache)).toEqual(plain);
    const written = writtenAt(cache);
    expect(await check(folder, cache)).toEqual(plain);
    // the files were so new that it had to be looked into them
    expect(writtenAt(cache)).toBeGreaterThanOrEqual(written ?? Number.NaN);
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'no folder');
    expect(await check(folder, cache)).toEqual(plain);
  });

  it('are reviewed as ever', async () => {
    const { folder, cache } = workspace();
    await check(folder, cache);
    const review = ['--format', 'html'];
    expect(await check(folder, cache, ...review)).toEqual(await check(folder, undefined, ...review));
  });
});

describe('what was found in an earlier run', () => {
  const changed = (path: string, change: (text: string) => string) => (folder: string) =>
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  const written = (path: string, text: string) => (folder: string) => writeFileSync(join(folder, path), text);

  /** One after the other, in the same folder. */
  const edits: readonly (readonly [string, (folder: string) => void])[] = [
    ['a file is written to', changed(county.path, (text) => `${text}\n指标 甲\n  2025年：约\n`)],
    ['a superior has another title', written(superior.path, superior.text.replace('规划（', '方案（'))],
    ['it has its own again', written(superior.path, superior.text)],
    ['targets of a superior are others', changed(superior.path, (text) => text.replaceAll('%', '.5%'))],
    ['a superior’s lines are further down', changed(superior.path, (text) => text.replaceAll('\n', '\n\n'))],
    ['a superior is gone', (folder) => rmSync(join(folder, superior.path))],
    ['it is there again', written(superior.path, superior.text)],
    ['there is another of its title', written('另一份.plan', superior.text)],
    ['one can’t be read', written('另一份.plan', 'a\u0000b')],
    ['the settings are others', written('planwright.json', '{"severities":{"alignment/*":"error"}}')],
    [
      'a folder has settings of its own',
      written(join(dirname(county.path), 'planwright.json'), '{"severities":{"alignment/*":"hint"}}'),
    ],
  ];

  it('is shown no longer where something has changed', async () => {
    const { folder, cache } = workspace();
    let last = await check(folder, cache);
    for (const [what, edit] of edits) {
      edit(folder);
      const anew = await check(folder, undefined);
      expect(anew.out, what).not.toBe(last.out);
      expect(await check(folder, cache), what).toEqual(anew);
      expect(await check(folder, cache), `${what}, again`).toEqual(anew);
      last = anew;
    }
  });

  it('nor where a plan around the files has', async () => {
    const { folder, cache } = workspace();
    const inside = files.filter(({ path }) => path !== superior.path).map(({ path }) => path);
    const checkInside = (given?: string) =>
      planwright(['check', ...inside], {
        workingDirectory: folder,
        ...(given !== undefined && { environment: { XDG_CACHE_HOME: given } }),
      });
    await checkInside(cache);
    changed(superior.path, (text) => text.replaceAll('%', '.5%'))(folder);
    expect(await checkInside(cache)).toEqual(await checkInside());
  });
});

describe('one file among many', () => {
  it('is checked with the same outcome whether the others are read, scanned or known from an index', async () => {
    const { folder, cache } = workspace();
    const whole = await check(folder, undefined, '--format', 'json');
    const own = JSON.parse(whole.out).filter(({ file }: { file: string }) => file === county.path);
    expect(own.length).toBeGreaterThan(0);
    const one = () =>
      planwright(['check', county.path, '--format', 'json'], {
        workingDirectory: folder,
        environment: { XDG_CACHE_HOME: cache },
      });
    const [scanned, begun] = [await one(), await one()];
    await check(folder, cache);
    for (const { out } of [scanned, begun, await one()]) expect(JSON.parse(out)).toEqual(own);
  });
});
