import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { Metafile } from 'esbuild';

/** What a bundle holds of others, or of data made from theirs, goes out with their licences, as those ask. */
export async function thirdPartyNotices(metafile: Metafile, root: string): Promise<string> {
  const folders = new Set(
    Object.keys(metafile.inputs).flatMap((path) => {
      if (path.endsWith('/text/traditional.json')) return 'node_modules/opencc-js';
      return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? [];
    }),
  );
  const notices = await Promise.all([...folders].map((folder) => noticeOf(`${root}/${folder}`)));
  return `${notices.sort().join(`\n${'-'.repeat(78)}\n\n`)}`;
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const files = existsSync(folder) ? await readdir(folder) : [];
  const texts = await Promise.all(
    files
      .filter((file) => /^(?:licen[cs]e|third_party_licenses|notice|copying)(?:[.-].*)?$/iu.test(file))
      .map((file) => readFile(`${folder}/${file}`, 'utf8')),
  );
  return `${name} ${version}, ${license}\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`;
}
