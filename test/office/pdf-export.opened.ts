import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../language-server/src/print/official/content.ts';
import { findEngines } from '../../language-server/src/server/pdf/find-engines.ts';
import { pdfOf } from '../../language-server/src/server/pdf/make-pdf.ts';
import { bare } from './pdf.ts';
import { examplePlans } from './plans.ts';

const { text = '' } = examplePlans.find(({ name }) => name === 'chengxi') ?? {};
const document = officialDocument(readPlan(text), { responsibilities: 'brackets' });
const headings = document.parts.flatMap((part) => (part.kind === 'heading' ? [bare(part.text)] : []));

const found = await findEngines(process.env);
const engines = found.filter(({ kind }, at) => found.findIndex((each) => each.kind === kind) === at);

describe.each(engines)('a PDF file of a whole plan, made by $kind,', ({ kind, path }) => {
  const run = (program: string, ...given: string[]) =>
    execFileSync(program, given, { encoding: 'utf8', maxBuffer: 1e8 });

  it('is tagged, has its fonts in it, and its headings as bookmarks', async () => {
    const folder = join(inject('office'), `export-${kind}`);
    mkdirSync(folder);
    const file = join(folder, 'plan.pdf');
    const { bytes } = await pdfOf(document, { contents: false }, process.env, { program: path });
    writeFileSync(file, bytes);

    expect(run('pdfinfo', file)).toMatch(/^Tagged: +yes$/mu);
    const structure = run('pdfinfo', '-struct', file);
    expect(structure.match(/^ *H\d/gmu)?.length).toBeGreaterThanOrEqual(headings.length);
    expect(structure).toMatch(/^ *Table/mu);

    const fonts = run('pdffonts', file).split('\n').slice(2, -1);
    expect(fonts.length).toBeGreaterThan(0);
    // name, type, encoding, emb, sub, uni: the first and the last columns have blanks in them
    expect(fonts.filter((line) => !/ yes (?:yes|no ) (?:yes|no ) +\d+ +\d+$/u.test(line))).toEqual([]);

    const outline = run('pdftohtml', '-xml', '-i', '-stdout', file).split('<outline>').slice(1).join('');
    const bookmarks = [...outline.matchAll(/<item[^>]*>(.*?)<\/item>/gu)].map(([, title = '']) =>
      bare(title),
    );
    expect(headings.filter((heading) => !bookmarks.includes(heading))).toEqual([]);
  });
});

it('there is a program that makes one', () => {
  expect(engines.map(({ kind }) => kind)).toContain('libreoffice');
});
