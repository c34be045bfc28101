import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Keyword, type KeywordPlace, keywords, spellings } from '../grammar/keywords.ts';
import {
  extensionFiles,
  type Import,
  importsOf,
  inCircles,
  isIn,
  sourceFiles,
  sources,
  topFolder,
  typesOf,
  usesBetweenFolders,
} from './support/imports.ts';

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const show = ({ from, to }: Import): string => `${from} → ${to}`;
const within = imports.filter(({ to }) => files.includes(to));
const ofPackages = imports.filter(({ to }) => !to.includes('.ts') && !to.endsWith('.json'));

/** What each folder may use: itself and those that stand before it. */
const floors = ['core', 'language', 'checks', 'print', 'exchange', 'server', 'cli', 'api', 'index.ts'];
const core = [
  'text',
  'fields',
  'model',
  'wording',
  'recogniser',
  'reckoning',
  'facts',
  'references',
  'figures',
  'plans',
  'alignment',
  'review',
];

/** The imports inside a folder that go to a part of it which stands behind the one they come from. */
function upwards(folder: string, order: readonly string[]): Import[] {
  const placeOf = (path: string) => order.indexOf(topFolder(path.slice(folder.length)));
  const inside = within.filter(({ from, to }) => from.startsWith(folder) && to.startsWith(folder));
  expect(inside.length).toBeGreaterThan(0);
  return inside.filter(({ from, to }) => placeOf(from) < 0 || placeOf(from) < placeOf(to));
}

/** The imports from some folders into others. */
function between(users: readonly string[], used: readonly string[]): string[] {
  const all = within.filter(({ from }) => isIn(from, users));
  expect(all.length).toBeGreaterThan(0);
  return all.filter(({ to }) => isIn(to, used)).map(show);
}

describe('each floor uses only those before it', () => {
  it.each([
    ['', floors],
    ['core/', core],
  ])('%s: %s', (folder, order) => {
    expect(upwards(folder, order).map(show)).toEqual([]);
  });

  it('and no folders go round in a circle, at any depth, imports of types included', () => {
    expect(inCircles(usesBetweenFolders(within))).toEqual([]);
  });

  it('nor do files', () => {
    expect(inCircles(within.map(({ from, to }) => [from, to] as const))).toEqual([]);
  });
});

describe('what a part knows nothing of', () => {
  it('Langium: all but language and server', () => {
    const users = ofPackages.filter(({ to }) => /^(?:langium|chevrotain)(?:\/|$)/.test(to));
    expect(users.filter(({ from }) => !isIn(from, ['language', 'server'])).map(show)).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  it('LSP: all but server', () => {
    const users = ofPackages.filter(({ to }) => to.startsWith('vscode-'));
    expect(users.filter(({ from }) => !isIn(from, ['server'])).map(show)).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  it('the text of a plan: checks, but for what runs their examples, print and the templates', () => {
    const readers = between(['checks', 'print', 'exchange/templates'], ['language']);
    expect(readers).toEqual(['checks/explain.ts → language/read-plan.ts']);
  });

  it('how a plan is built and checked: what is pasted, interchange and templates', () => {
    const users = ['exchange/paste', 'exchange/interchange', 'exchange/templates'];
    expect(between(users, ['language/builder', 'language/read-plan.ts', 'checks'])).toEqual([]);
  });

  it('plans and how they are read or checked: the readers of other programs’ files', () => {
    expect(between(['exchange/import/readers'], ['language', 'checks', 'exchange/import/plan'])).toEqual([]);
  });

  it('other programs’ files: what makes a plan of them', () => {
    expect(between(['exchange/import/plan'], ['exchange/import/readers'])).toEqual([]);
  });

  it('the machine: all but the command line, the server’s main file, what is kept on disk and what other programs print', () => {
    const nodeOnly = /^node:|^(?:fs|path|os|url|crypto|child_process)$|\/node(?:\.js)?$/;
    const users = ofPackages.filter(({ to }) => nodeOnly.test(to));
    expect(
      users
        .filter(
          ({ from }) =>
            !isIn(from, [
              'cli',
              'server/main.ts',
              'server/main-thread.ts',
              'server/disk',
              'server/pdf',
              'server/threads',
            ]),
        )
        .map(show),
    ).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  it('the inside of the server: the extension, which has the protocol and the public interface', () => {
    const used = extensionFiles()
      .flatMap(importsOf)
      .filter(({ to }) => to.endsWith('.ts') && !to.startsWith('..'));
    expect(used.filter(({ to }) => !isIn(to, ['server/protocol', 'index.ts'])).map(show)).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });
});

describe('files', () => {
  it('are small: one thing each', () => {
    const large = files.filter((file) => statSync(join(sources, file)).size > 8 * 1024);
    expect(large).toEqual([]);
  });
});

describe('types', () => {
  const types = [...files, ...extensionFiles()].flatMap(typesOf);

  /** Said of a thing, they are no word for one: a type named so says neither what was found nor where it is placed. */
  const participle =
    /(?:ed|en|Found|Said|Read|Made|Built|Kept|Held|Left|Met|Told|Shown|Known|Drawn|Sent|Put|Given|Out|Down|Around|Behind|About|Near|At)$/u;
  /** A text in both languages, and a value with its place in the source: every file knows these two. */
  const established = ['Localized', 'Sourced'];
  const nouns = /(?:Token|Need|Screen|Children)$/u;

  it('are nouns: no participle says what something is', () => {
    expect(types.length).toBeGreaterThan(500);
    const others = types.filter((name) => participle.test(name) && !nouns.test(name));
    expect(others.filter((name) => !established.includes(name))).toEqual([]);
    expect(others).toEqual(expect.arrayContaining(established));
  });

  it('have names of their own: no two are called the same', () => {
    expect(types.filter((name, index) => types.indexOf(name) !== index)).toEqual([]);
  });
});

describe('the keyword table', () => {
  const table: readonly Keyword[] = keywords;

  it('has the keywords of the grammar, and no other', () => {
    const grammar = readFileSync(new URL('../grammar/plan.langium', import.meta.url), 'utf8');
    const withoutComments = grammar.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const inGrammar = new Set([...withoutComments.matchAll(/'([^']+)'/g)].map((match) => match[1]));
    expect([...inGrammar].sort()).toEqual(table.map(({ name }) => name).sort());
  });

  it.each<KeywordPlace>(['opening', 'header', 'section', 'indicator', 'task'])(
    'spells no two alike in %s',
    (place) => {
      const all = table
        .filter(({ places }) => places.includes(place))
        .flatMap((keyword) => spellings(keyword).map((spelling) => spelling.toLowerCase()));
      expect(all.filter((spelling, index) => all.indexOf(spelling) !== index)).toEqual([]);
    },
  );
});
