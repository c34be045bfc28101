import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../language-server/src/checks/index.ts';
import { importsOf, sourceFiles, sources } from './support/imports.ts';

/*
 * The READMEs say which places are to be touched for what. Here it is looked up for what is there already: whatever of the
 * sources knows a check, a field, a format must be in its row, or a place was forgotten.
 */

const root = new URL('../', import.meta.url);
const files = sourceFiles();
const sourceTexts = files.map((file) => ({
  file: `language-server/src/${file}`,
  text: readFileSync(`${sources}/${file}`, 'utf8'),
}));
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The rows of the table, each with the paths that it names. */
function rowsOf(page: string, heading: string): string[][] {
  const lines = text(page).split('\n');
  const start = lines.findIndex((line) => line.startsWith(heading));
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
  return lines
    .slice(start + 2, end)
    .map((line) => [...line.matchAll(/`([^`\s]+)`/gu)].map(([, path]) => path as string));
}

const rows = rowsOf('README.md', '| to add |');
const [check = [], field = [], format = [], table = [], template = [], feature = []] = rows;

/** A path of the table from the root: of the sources unless it names a folder beside them. */
function fromRoot(path: string): string {
  return /^(?:grammar|test|docs)\//u.test(path) ? path : `language-server/src/${path}`;
}

/** Whether a row names a file, be it by a place to be filled in or by its folder. */
function isNamed(file: string, row: readonly string[]): boolean {
  return row.map(fromRoot).some((path) => {
    const pattern = path
      .replace(/[.]/gu, '\\.')
      .replaceAll('*', '.*')
      .replace(/<[a-z]+>/gu, '[a-z-]+');
    return new RegExp(`^${pattern}${path.endsWith('/') ? '' : '$'}`, 'u').test(file);
  });
}

/** The sources that import a file. */
function usersOf(file: string): string[] {
  return files
    .filter((each) => importsOf(each).some(({ to }) => to === file))
    .map((each) => `language-server/src/${each}`);
}

const notNamed = (found: readonly string[], row: readonly string[]) =>
  found.filter((file) => !isNamed(file, row));

describe('what is to be touched', () => {
  it('is the same in both languages', () => {
    expect(rowsOf('README.zh-CN.md', '| 要加 |')).toEqual(rows);
  });

  it('is there', () => {
    const plain = rows.flat().filter((path) => !/[<*]/u.test(path));
    expect(plain.filter((path) => !existsSync(new URL(fromRoot(path), root)))).toEqual([]);
    expect(plain.length).toBeGreaterThan(10);
  });

  // useless-silence looks at what the others found, so what runs them asks it last
  const alike = checks.map(({ code }) => code).filter((code) => code !== 'structure/useless-silence');
  it.each(alike)('for a check: %s', (code) => {
    const name = (code.split('/')[1] as string).replace(/-(\w)/gu, (_, letter: string) =>
      letter.toUpperCase(),
    );
    const imported = new RegExp(
      `^import \\{[^}]*\\b${name}\\b[^}]*\\} from '[^']*/${code.split('/')[1]}\\.ts'`,
      'mu',
    );
    const knowing = sourceTexts.filter(({ text }) => text.includes(`'${code}'`) || imported.test(text));
    expect(
      notNamed(
        knowing.map(({ file }) => file),
        check,
      ),
    ).toEqual([]);
    expect(knowing).toHaveLength(2);
  });

  it('for a field of an indicator: the one that came last, which nothing else is made of', () => {
    const saying = sourceTexts.filter(({ text }) => /\bassessedBy\b|考核方式/u.test(text));
    expect(
      notNamed(
        saying.map(({ file }) => file),
        field,
      ),
    ).toEqual([]);
    const named = field.filter((path) => path.includes('/')).map(fromRoot);
    expect(named.filter((path) => !/assessedBy|考核方式/u.test(text(path)))).toEqual([]);
  });

  it.each(['csv', 'html', 'word/document', 'excel/workbook'])('for a format: %s', (name) => {
    expect(notNamed(usersOf(`print/documents/${name}.ts`), format)).toEqual([]);
  });

  it.each(['categories', 'milestones', 'departments'])('for a table: %s', (name) => {
    expect(notNamed(usersOf(`print/tables/${name}.ts`), table)).toEqual([]);
  });

  it.each(['action', 'special', 'implementation'])('for a template: %s', (name) => {
    expect(notNamed(usersOf(`exchange/templates/${name}.ts`), template)).toEqual([]);
  });

  it.each(['folding', 'document-links', 'signature-help', 'implementations', 'plan-hierarchy'])(
    'for an LSP feature: %s',
    (name) => {
      const users = usersOf(`server/editor/${name}.ts`);
      expect(notNamed(users, feature)).toEqual([]);
      expect(users).toHaveLength(1);
    },
  );
});
