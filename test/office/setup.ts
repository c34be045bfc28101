import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { officeFiles } from './files.ts';
import { convert, type SheetText } from './soffice.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the files and what LibreOffice makes of them. */
    office: string;
  }
}

/** Makes every file and has LibreOffice open it, once for all tests; what doesn't open leaves nothing behind. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'planwright-office-'));
  const teardown = () => rmSync(folder, { recursive: true, force: true });
  try {
    await makeAndOpen(folder);
  } catch (error) {
    teardown();
    throw error;
  }
  project.provide('office', folder);
  return teardown;
}

async function makeAndOpen(folder: string): Promise<void> {
  const made = join(folder, 'made');
  mkdirSync(made);
  const files = officeFiles();
  for (const { name, render } of files) writeFileSync(join(made, name), await render());
  const paths = (extension: string) =>
    files.filter(({ name }) => name.endsWith(extension)).map(({ name }) => join(made, name));
  await Promise.all([openDocuments(folder, paths('.docx')), openWorkbooks(folder, paths('.xlsx'))]);
}

async function openDocuments(folder: string, paths: readonly string[]): Promise<void> {
  await convert(paths, 'pdf', join(folder, 'docx'), join(folder, 'writer'));
}

async function openWorkbooks(folder: string, paths: readonly string[]): Promise<void> {
  for (const to of ['pdf', 'shown', 'held'] satisfies ('pdf' | SheetText)[]) {
    await convert(paths, to, join(folder, to === 'pdf' ? 'xlsx' : to), join(folder, 'calc'));
  }
}
