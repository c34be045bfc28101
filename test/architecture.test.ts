import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Keyword, type KeywordPlace, keywords, spellings } from '../grammar/keywords.ts';
import {
  extensionFiles,
  type Import,
  importsOf,
  sourceFiles,
  sources,
  topFolder,
} from './support/imports.ts';

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const show = ({ from, to }: Import): string => `${from} → ${to}`;

describe('all that reads plans only', () => {
  const inner = [
    'fields',
    'model',
    'recogniser',
    'plans',
    'alignment',
    'checks',
    'tables',
    'documents',
    'pictures',
  ];
  const inside = imports.filter(({ from }) =>
    [...inner, 'official', 'reports', 'preview', 'templates', 'compare'].includes(topFolder(from)),
  );

  it('know neither Langium nor LSP', () => {
    const foreign = /^(?:langium|chevrotain|vscode-)|^generated\//;
    expect(inside.filter(({ to }) => foreign.test(to)).map(show)).toEqual([]);
  });

  it('use nothing of what reads, edits or runs plans', () => {
    const outer = [
      'parser',
      'builder',
      'workspace',
      'editor',
      'cli',
      'wiring',
      'read-plan.ts',
      'explain.ts',
      'module.ts',
      'main.ts',
    ];
    const used = inside.filter(({ to, typeOnly }) => !typeOnly && outer.includes(topFolder(to)));
    expect(used.map(show)).toEqual([]);
  });
});

describe('what is printed', () => {
  it('knows nothing of who asks for it, not even types', () => {
    const print = ['tables', 'documents', 'pictures', 'official', 'reports', 'compare'];
    const users = ['protocol', 'preview', 'editor', 'workspace', 'cli'];
    const used = imports.filter(
      ({ from, to }) => print.includes(topFolder(from)) && users.includes(topFolder(to)),
    );
    expect(used.map(show)).toEqual([]);
  });
});

describe('how things are said', () => {
  it('knows the model only', () => {
    const used = imports.filter(({ from }) => topFolder(from) === 'wording');
    const allowed = ['wording', 'model', 'messages', 'big.js'];
    expect(used.filter(({ to }) => !allowed.includes(topFolder(to))).map(show)).toEqual([]);
  });
});

describe('the table of fields', () => {
  it('knows the keywords only', () => {
    const used = imports.filter(({ from }) => topFolder(from) === 'fields');
    expect(used.filter(({ to }) => !['fields', '..'].includes(topFolder(to))).map(show)).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });
});

describe('paste', () => {
  it('knows the model, and of the parser how lines begin', () => {
    const used = imports.filter(({ from, to }) => topFolder(from) === 'paste' && topFolder(to) !== 'paste');
    const allowed = ['model', '..', 'parser/headings.ts', 'parser/keyword-at.ts'];
    expect(
      used.filter(({ to }) => !allowed.includes(to) && !allowed.includes(topFolder(to))).map(show),
    ).toEqual([]);
  });
});

describe('interchange', () => {
  it('knows the model and its fields, of the parser how lines begin, and of the documents what a text may hold and a format is', () => {
    const used = imports.filter(({ from }) => topFolder(from) === 'interchange');
    const allowed = ['interchange', 'model', 'fields', 'messages', '..', '@rgrove'];
    const ofOthers = ['headings', 'keyword-at', 'prose'].map((name) => `parser/${name}.ts`);
    const ofDocuments = ['clean-text', 'markup', 'format', 'file-kinds'];
    ofOthers.push(...ofDocuments.map((name) => `documents/${name}.ts`));
    expect(
      used.filter(({ to }) => !allowed.includes(topFolder(to)) && !ofOthers.includes(to)).map(show),
    ).toEqual([]);
  });
});

describe('import', () => {
  const used = imports.filter(({ from }) => topFolder(from) === 'import');

  it('knows neither Langium nor LSP by itself', () => {
    expect(used.filter(({ to }) => /^(?:langium|chevrotain|vscode-|generated\/)/.test(to)).map(show)).toEqual(
      [],
    );
  });

  it('has readers and a writer that meet in the document alone', () => {
    const across = used.filter(
      ({ from, to }) =>
        (from.startsWith('import/readers/') && to.startsWith('import/plan/')) ||
        (from.startsWith('import/plan/') && to.startsWith('import/readers/')),
    );
    expect(across.map(show)).toEqual([]);
    expect(used.some(({ from }) => from.startsWith('import/readers/'))).toBe(true);
  });

  it('reads files without parser, builder or checks', () => {
    const readers = used.filter(({ from }) => from.startsWith('import/readers/'));
    const known = ['import', 'messages', 'interchange', 'model', 'paste', 'text'];
    const own = readers.filter(
      ({ to }) => to.includes('/') && !to.startsWith('@') && !/^(?:hucre|node:)/.test(to),
    );
    const shared = ['documents/clean-text.ts', 'documents/markup.ts'];
    const foreign = own.filter(({ to }) => !known.includes(topFolder(to)) && !shared.includes(to));
    expect(foreign.map(show)).toEqual([]);
  });
});

describe('the ground', () => {
  it.each([
    ['recogniser', ['model']],
    ['plans', ['fields', 'model', 'recogniser']],
    ['alignment', ['model', 'recogniser', 'plans']],
  ])('%s knows what lies below: %s', (folder, below) => {
    const used = imports.filter(({ from }) => topFolder(from) === folder);
    expect(used.filter(({ to }) => ![folder, ...below].includes(topFolder(to))).map(show)).toEqual([]);
  });
});

describe('the library', () => {
  it('is the last floor: of the sources only its own entry uses it, and the entry is used by none', () => {
    const users = imports.filter(({ from, to }) => topFolder(to) === 'api' && topFolder(from) !== 'api');
    expect(new Set(users.map(({ from }) => from))).toEqual(new Set(['index.ts']));
    expect(imports.filter(({ to }) => to === 'index.ts').map(show)).toEqual([]);
  });
});

describe('the extension', () => {
  it('uses of the server the protocol and the public interface, nothing past them', () => {
    const used = extensionFiles()
      .flatMap(importsOf)
      .filter(({ to }) => to.endsWith('.ts') && !to.startsWith('..'));
    expect(used.filter(({ to }) => topFolder(to) !== 'protocol' && to !== 'index.ts').map(show)).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });
});

describe('files', () => {
  it('are read and written only by the command line and the server’s main file', () => {
    const nodeOnly = /^node:|^(?:fs|path|os|url|crypto|child_process)$|\/node(?:\.js)?$/;
    const elsewhere = imports.filter(({ from }) => topFolder(from) !== 'cli' && from !== 'main.ts');
    expect(elsewhere.filter(({ to }) => nodeOnly.test(to)).map(show)).toEqual([]);
  });

  it('are small: one thing each', () => {
    const large = files.filter((file) => statSync(join(sources, file)).size > 8 * 1024);
    expect(large).toEqual([]);
  });
});

describe('imports go in one direction only', () => {
  it('between folders', () => {
    const uses = imports
      .filter(({ from, typeOnly }) => !typeOnly && from.includes('/'))
      .map(({ from, to }) => [topFolder(from), topFolder(to)] as const);
    expect(inCycles(uses.filter(([user, used]) => user !== used))).toEqual([]);
  });

  it('between files, imports of types included', () => {
    expect(inCycles(imports.map(({ from, to }) => [from, to] as const))).toEqual([]);
  });
});

/** What uses itself by way of others, given who uses what. */
function inCycles(uses: readonly (readonly [user: string, used: string])[]): string[] {
  const usedBy = new Map<string, Set<string>>();
  for (const [user, used] of uses) usedBy.set(user, (usedBy.get(user) ?? new Set()).add(used));
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(usedBy.get(from) ?? [])].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return [...usedBy.keys()].filter((user) => reaches(user, user));
}

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
