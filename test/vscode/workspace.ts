import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** A short plan, 规划 某市养老服务规划(2023—2025年), as an office program of the GB18030 age saved it. */
const gb18030 = Buffer.from(
  'b9e6bbae20c4b3cad0d1f8c0cfb7fecef1b9e6bbae2832303233a1aa32303235c4ea290a2020bbf9c6daa3ba32303232' +
    'c4ea0a0ad2bba1a2d7dccce5d2aac7f30ab5bd32303235c4eaa3acd1f8c0cfb7fecef1cce5cfb5bbf9b1bebda8b3c9a1' +
    'a30a',
  'hex',
);

/** Fills a new folder with the plans that the tests open: taizhou.plan and gb18030.规划. */
export function fillWorkspace(folder: string): string {
  mkdirSync(folder, { recursive: true });
  copyFileSync(`${root}/examples/taizhou.plan`, `${folder}/taizhou.plan`);
  writeFileSync(`${folder}/gb18030.规划`, gb18030);
  return folder;
}

/** The packaged extension; throws where it hasn't been packaged. */
export function packagedExtension(): string {
  const { version } = JSON.parse(readFileSync(`${root}/extension/package.json`, 'utf8')) as {
    version: string;
  };
  const vsix = `${root}/extension/planwright-${version}.vsix`;
  if (!existsSync(vsix)) throw new Error(`${vsix} is missing: run “npm run package” first`);
  return vsix;
}

/** Where pictures and results go. */
export const output = `${root}/out/vscode`;
