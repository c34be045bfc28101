import { build } from 'esbuild';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formats } from '../../../language-server/src/print/documents/index.ts';
import { stableZip } from '../../../language-server/src/print/documents/word/stable-zip.ts';
import { anyTable, anyText } from './arbitrary.ts';
import { indicators } from './samples.ts';

afterEach(() => vi.useRealTimers());

describe('formats', () => {
  it('are named by their extensions', () => {
    expect(formats.map((format) => format.extension)).toEqual(formats.map((format) => `.${format.name}`));
  });

  it.each(formats)('$name gives the same bytes for the same input, whatever the time', async ({ render }) => {
    const options = { title: '行动方案', language: 'zh' } as const;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2023-08-31') });
    const first = await render([indicators], options);
    vi.setSystemTime(new Date('2025-12-31T23:59:59'));
    expect(Buffer.compare(await render([indicators], options), first)).toBe(0);
  });

  it.each(formats)('$name is UTF-8 text unless binary', async ({ binary, render }) => {
    const bytes = await render([indicators], { title: '行动方案', language: 'zh' });
    const read = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (binary) expect(read).toThrow();
    else expect(read()).toContain('新时代文明实践站达标建设率');
  });

  it.each(formats)('$name renders any table, and none', async ({ render }) => {
    expect((await render([], { title: '', language: 'en' })).length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.array(anyTable, { maxLength: 3 }), anyText, async (tables, title) => {
        expect(await render(tables, { title, language: 'zh' })).toBeInstanceOf(Uint8Array);
      }),
      { numRuns: 30 },
    );
  });

  it('json is the tables themselves', async () => {
    const json = formats.find((format) => format.name === 'json');
    const bytes = await json?.render([indicators]);
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual([indicators]);
  });

  it('run in a browser, and load the writers of Word and Excel only when asked', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [
        new URL('../../../language-server/src/print/documents/index.ts', import.meta.url).pathname,
      ],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'browser',
      outdir: 'unwritten',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const [entry, output] =
      Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
        entryPoint?.endsWith('documents/index.ts'),
      ) ?? [];
    const heavy = Object.keys(output?.inputs ?? {}).filter((input) =>
      /node_modules\/(docx|hucre)\//.test(input),
    );
    expect(entry).toBeDefined();
    expect(heavy).toEqual([]);
    expect(outputFiles.some(({ text }) => /from "node:|require\("node:/.test(text))).toBe(false);
  });
});

describe('stableZip', () => {
  it('refuses what is no zip archive', () => {
    expect(() => stableZip(new Uint8Array(30))).toThrow('zip');
    expect(() => stableZip(new Uint8Array(3))).toThrow('zip');
  });
});
