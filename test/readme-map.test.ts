import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../language-server/src/checks/index.ts';
import { extensionFiles, importsOf, sourceFiles } from './support/imports.ts';

/*
 * README's table of what is to be touched, held against things that are there: what knows one of them stands in its row,
 * and what stands in the row knows it. So neither can a place be forgotten in the table nor one be left in it.
 */

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Something there is of the kind that a row is about. What imports its file knows it, and what mentions it. */
interface Example {
  /** What stands for the row's `<area>` and `<name>`. */
  readonly area?: string;
  readonly name: string;
  readonly mention?: RegExp;
  /** Where it is put to use, or its name means something else. */
  readonly elsewhere?: readonly string[];
}

const usesOfChecks: Readonly<Record<string, readonly string[]>> = {
  // it looks at what the others found, so what runs them asks it last
  'structure/useless-silence': ['checks/run.ts'],
  // what it offers to mend can be asked for without it
  'text/target-not-in-indicators': ['server/editor/actions/extract-target.ts'],
  // settings, by example
  'text/mixed-wording': ['../../docs/editors.md', '../../docs/editors.zh-CN.md'],
};

/** By the English rows, in their order. */
const examples: Readonly<Record<string, readonly Example[]>> = {
  'a check': checks.map(({ code }) => {
    const [area = '', name = ''] = code.split('/');
    const mention = new RegExp(`'${code}'|^//! ${code}\\b`, 'mu');
    return { area, name, mention, elsewhere: usesOfChecks[code] ?? [] };
  }),
  'a field of an indicator': [{ name: '考核方式', mention: /考核方式|\bassessedBy\b/u }],
  'a field of the header': [
    {
      name: '地区',
      mention: /'地区'|^ +地区: |\bregion\b/mu,
      elsewhere: [
        // where a plan is for
        'core/plans/place.ts',
        'print/tables/comparison/plan-headings.ts',
        // the region in the name of a department
        'checks/support/departments.ts',
        'checks/support/likely-pairs.ts',
        // a stretch of a file
        'cli/check/sarif-places.ts',
      ],
    },
  ],
  'a table': [
    { name: 'milestones', mention: /\bmilestoneTable\b|'milestones'|\bmilestones: \{ zh/u },
    { name: 'categories' },
    { name: 'departments' },
  ],
  'an output format': [
    { name: 'csv', mention: /\bcsvDocument\b|\bcsv\b.*\bjson\b|'csv', '\w+\.csv'/u },
    { name: 'html' },
  ],
  'a template': [
    { name: 'special', mention: /'special'/u },
    { name: 'action' },
    { name: 'implementation', mention: /'implementation'/u },
  ],
  'an LSP feature': [
    { name: 'document-links', mention: /\bdocumentLinks\b/u },
    { name: 'folding', mention: /\bfoldingRanges\b/u },
    { name: 'implementations', mention: /\bimplementationsAt\b/u },
    { name: 'plan-hierarchy', mention: /\bhierarchyAt\b/u },
    { name: 'signature-help', mention: /\bcolumnHelpAt\b/u },
  ],
  'one that Langium has no place for': [
    { name: 'selection-ranges', mention: /\bselectionRangeAt\b|\bselectionRangeProvider\b/u },
  ],
  'a function of the library': [{ name: 'tables', mention: /\bsideBySide\b/u, elsewhere: ['index.ts'] }],
};

/** What the commands of a row write. */
const written: Readonly<Record<string, readonly string[]>> = {
  'npm run docs': ['docs/checks/', 'grammar/README*.md', 'language-server/schema/'],
  'npm run generate': ['grammar/plan.tmLanguage.json', 'language-server/src/language/generated/'],
  'npm run new check <area>/<name>': ['checks/<area>/index.ts'],
};

const isCommand = (code: string) => code.startsWith('npm run ');

interface Row {
  readonly what: string;
  /** What is set as code: paths, and commands. */
  readonly paths: readonly string[];
  readonly commands: readonly string[];
}

const tableRow = /^\| (?<what>[^|]+) \| (?<touch>[^|]+) \|$/gmu;

function rowsOf(page: string): Row[] {
  const fromTable = read(page).replace(/^[\s\S]*?^(?=\| (?:to add|要加) \|)/mu, '');
  const table = fromTable.slice(0, fromTable.indexOf('\n\n') + 1);
  return [...table.matchAll(tableRow)].slice(2).map(({ groups }) => {
    const code = [...(groups?.touch ?? '').matchAll(/`([^`]+)`/gu)].map((match) => match[1] as string);
    return {
      what: groups?.what ?? '',
      paths: code.filter((each) => !isCommand(each)),
      commands: code.filter(isCommand),
    };
  });
}

const rows = rowsOf('README.md');

test('both pages say the same', () => {
  const codeOf = (page: string) => rowsOf(page).map(({ paths, commands }) => [paths, commands]);
  expect(codeOf('README.zh-CN.md')).toEqual(codeOf('README.md'));
  expect(rows.map(({ what }) => what)).toEqual(Object.keys(examples));
});

/** The folders of the project in which something may have to be written by hand. */
const folders = ['.ci', '.github', '.vscode', 'docs', 'extension', 'grammar', 'language-server', 'test'];
/** What npm brings, what is built, pictures; and this file. */
const leftOut = /(?:^|\/)(?:node_modules|dist|out)(?:\/|$)|\.(?:png|vsix|tgz)$|readme-map/u;

const inFolders = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
);
const texts = new Map(
  [...inFolders, ...readdirSync(root)]
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !leftOut.test(path) && statSync(join(root, path)).isFile())
    .map((path) => [path, read(path)] as const),
);
const imports = [...sourceFiles(), ...extensionFiles()].flatMap(importsOf);

/** A path of the sources, or one that begins outside of them, from the root. */
const fromSources = (path: string) => join('language-server/src', path).replaceAll('\\', '/');

/** The files, and the folders with a slash behind them, that a path of a row stands for. */
function placesOf(path: string, { area = '', name }: Example): string[] {
  const filled = path.replaceAll('<area>', area).replaceAll('<name>', name);
  const found = [filled, fromSources(filled)].flatMap((each) => globSync(each, { cwd: root }));
  return found.map((each) => each.replaceAll('\\', '/').replace(/\/?$/u, path.endsWith('/') ? '/' : ''));
}

/** The files that know an example of a row. */
function knowing(example: Example, { paths }: Row): string[] {
  const { mention, elsewhere = [] } = example;
  const own = paths.filter((path) => path.includes('<name>')).flatMap((path) => placesOf(path, example));
  const importing = imports
    .filter(({ to }) => own.includes(fromSources(to)))
    .map(({ from }) => fromSources(from));
  const mentioning = mention ? [...texts].filter(([, text]) => mention.test(text)).map(([path]) => path) : [];
  const others = elsewhere.map(fromSources);
  return [...new Set([...own, ...importing, ...mentioning])].filter((path) => !others.includes(path));
}

function isIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || (place.endsWith('/') && path.startsWith(place)));
}

describe.each(rows)('$what', (row) => {
  const { what, paths, commands } = row;
  const all = (examples[what] ?? []).map((example) => ({ ...example, known: knowing(example, row) }));

  test.each(all)('$name: whatever is named is there', (example) => {
    for (const path of paths) expect(placesOf(path, example), path).not.toEqual([]);
  });

  test.each(all)('$name: whatever knows it is named, or a test', ({ known, ...example }) => {
    const named = [...paths, ...commands.flatMap((each) => written[each] ?? [])];
    const places = named.flatMap((path) => placesOf(path, example));
    expect(known.length).toBeGreaterThan(1);
    expect(known.filter((path) => !path.startsWith('test/') && !isIn(path, places))).toEqual([]);
  });

  test('whatever is named knows one of them', () => {
    const isIdle = (path: string) =>
      all.every((example) => !example.known.some((each) => isIn(each, placesOf(path, example))));
    expect(paths.filter(isIdle)).toEqual([]);
  });
});

/** `**A table** (4 files)`, `**一种表格**（4个文件）`. */
const guide = /^\*\*(?<what>[^*]+)\*\* ?[(（](?<count>\d+) ?(?:files|个文件)[)）]/gmu;

test.each([
  ['CONTRIBUTING.md', 'README.md'],
  ['CONTRIBUTING.zh-CN.md', 'README.zh-CN.md'],
])('the files that %s counts are as many', (page, readme) => {
  const names = rowsOf(readme).map(({ what }) => what);
  const counted = [...read(page).matchAll(guide)].map(({ groups }) => [
    names.indexOf((groups?.what ?? '').replace(/^[A-Z]/u, (letter) => letter.toLowerCase())),
    Number(groups?.count),
  ]);
  expect(counted.length).toBe(5);
  for (const [at, count] of counted) {
    const { what, paths } = rows[at as number] as Row;
    const [example] = examples[what] as readonly [Example];
    expect(
      paths.flatMap((path) => placesOf(path, example)),
      what,
    ).toHaveLength(count as number);
  }
});
