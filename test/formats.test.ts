import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckFailure } from '../language-server/src/checks/run.ts';
import type { CheckedFiles } from '../language-server/src/cli/check/checked-files.ts';
import { reporters } from '../language-server/src/cli/check/reporters.ts';
import { type Command, commandName } from '../language-server/src/cli/command.ts';
import { commands } from '../language-server/src/cli/commands.ts';
import { noOtherPlans } from '../language-server/src/core/plans/known-plans.ts';
import { interchangeFormats } from '../language-server/src/exchange/interchange/index.ts';
import { planText } from '../language-server/src/exchange/interchange/plan-text.ts';
import { readPlan } from '../language-server/src/language/read-plan.ts';
import {
  type DetailedKind,
  type Format,
  formatNamed,
  formatOfFile,
} from '../language-server/src/print/documents/format.ts';
import { formats } from '../language-server/src/print/documents/index.ts';
import { officialDocument } from '../language-server/src/print/official/content.ts';
import { officialFormats, pdfFormat } from '../language-server/src/print/official/index.ts';
import { reviewFormats } from '../language-server/src/print/reports/index.ts';
import { reviewOf } from '../language-server/src/print/reports/review.ts';
import { indicatorTable } from '../language-server/src/print/tables/indicator-table.ts';
import { exportChoices } from '../language-server/src/server/editor/commands/export.ts';
import { reportOn } from '../language-server/src/server/editor/commands/report.ts';
import { emptyFolder, planwright, project } from './cli/planwright.ts';
import { runChecks } from './support/run-checks.ts';

const example = 'examples/sanya.plan';
const plan = readPlan(readFileSync(join(project, example), 'utf8'), 'file:///sanya.plan');
const findings = runChecks(plan);
const file = { path: '/sanya.plan', shown: 'sanya.plan', uri: plan.source.uri };
const located = findings.map((each) => ({ ...each, range: plan.source.rangeOf(each.span), related: [] }));
const failures: readonly CheckFailure[] = [];
const checked: CheckedFiles = {
  files: [{ file, findings: located, failures }],
  problems: [],
  planAt: () => plan,
};
const reviewed = [
  { shown: 'sanya.plan', plan, findings: findings.map((each) => ({ ...each, related: [] })), failures },
];

/** Every list of formats, each with the example to be written. */
const lists: Record<string, readonly { format: Format<never>; written: () => Promise<Uint8Array> }[]> = {
  tables: formats.map((format) => ({
    format,
    written: () => format.render(indicatorTable(plan, 'zh'), { title: '行动方案', language: 'zh' }),
  })),
  'whole plans': officialFormats.map((format) => ({
    format,
    written: () =>
      format.render(officialDocument(plan, { responsibilities: 'brackets' }), { contents: true }),
  })),
  reports: reviewFormats.map((format) => ({
    format,
    written: () => format.render(reviewOf(reviewed, { language: 'zh' })),
  })),
  'what check finds': reporters.map((format) => ({
    format,
    written: () => format.render(checked, { language: 'zh', colours: false }),
  })),
  'plans for other programs': interchangeFormats.map((format) => ({
    format,
    written: () => format.render(plan, 'sanya.plan'),
  })),
};

/** Read on the page of GitHub, by nobody from a file. */
const withoutEnding = ['github'];

/** The whole text can be PDF too, which other programs make. */
const withPdf = (all: readonly DetailedKind[]): DetailedKind[] =>
  all.flatMap((each) => (each.name === 'docx' ? [each, pdfFormat] : [each]));

describe.each(Object.entries(lists))('the formats of %s', (_, list) => {
  const all = list.map(({ format }) => format);

  it('have names of their own, and endings by which they are found', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const format of all) {
      expect(format.name).toMatch(/^[a-z]+$/u);
      expect(formatNamed(all, format.name)).toBe(format);
      if (withoutEnding.includes(format.name)) continue;
      expect(format.extension).toMatch(/^\.[a-z]+$/u);
      expect(formatOfFile(all, `某市${format.extension?.toUpperCase()}`)).toBe(format);
    }
    expect(formatOfFile(all, '某市.doc')).toBeUndefined();
  });

  it.each(list)('$format.name is said in both languages', ({ format: { label, detail } }) => {
    for (const words of [label, detail]) expect(words.zh.length * words.en.length).toBeGreaterThan(0);
    expect(detail.zh).toMatch(/\p{Script=Han}{3}/u);
    expect(detail.en).toMatch(/^[A-Z][^\p{Script=Han}]{8}/u);
  });

  it.each(list)('$format.name writes an example, as text unless binary', async ({ format, written }) => {
    const bytes = await written();
    expect(bytes.length).toBeGreaterThan(100);
    const read = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (format.binary) expect(read).toThrow();
    else expect(read()).toMatch(/\p{Script=Han}/u);
  });
});

describe('the command line', () => {
  const asked: readonly (readonly [name: string, all: readonly DetailedKind[], files: readonly string[]])[] =
    [
      ['table', formats, [example]],
      ['compare', formats, [example, example]],
      ['export', withPdf(officialFormats), [example]],
      ['certify', formats, [example]],
      ['check', reporters, [example]],
    ];

  it('names no format without a list', () => {
    const withFormats = (commands as readonly Command[]).filter(({ options }) =>
      options.some(({ flags }) => flags.startsWith('--format')),
    );
    expect(withFormats.map(commandName).sort()).toEqual(asked.map(([name]) => name).sort());
  });

  it.each(asked)('offers the formats of %s in its help and its refusals', async (name, all, files) => {
    const names = all.map((format) => format.name);
    for (const language of ['zh', 'en'] as const) {
      const { out } = await planwright([name, '--help', '--lang', language]);
      expect(out).toContain(`--format <${names.join('|')}>`);
      for (const { label, detail } of all) {
        expect(out).toContain(label[language]);
        expect(out).toContain(detail[language]);
      }
    }
    const unknown = await planwright([name, ...files, '--format', 'doc']);
    expect(unknown.said).toContain(names.join('、'));
    const ending = await planwright([name, ...files, '-o', '某市.doc']);
    expect(ending.said).toContain(names.filter((each) => !withoutEnding.includes(each)).join('、'));
  });

  const written = asked.map(
    ([name, all, files]) => [name, all.filter((each) => each !== pdfFormat), files] as const,
  );
  it.each(written.flatMap(([name, all, files]) => all.map((format) => [name, format, files] as const)))(
    '%s writes $name, asked for by name or by ending',
    async (name, format, files) => {
      const named = await planwright([name, ...files, '--format', format.name]);
      expect(named.code).toBe(0);
      expect(named.bytes.length).toBeGreaterThan(0);
      if (!format.extension) return;
      const output = join(emptyFolder(), `某市${format.extension}`);
      expect((await planwright([name, ...files, '-o', output])).code).toBe(0);
      expect(Buffer.compare(readFileSync(output), named.bytes)).toBe(0);
    },
  );

  it.each(interchangeFormats)(
    'converts to $name and back',
    async ({ name, extension, read, label, detail }) => {
      const [there, back] = [`某市${extension}`, '回来.plan'].map((each) => join(emptyFolder(), each));
      expect((await planwright(['convert', example, '-o', there as string])).code).toBe(0);
      expect(planText(await read(readFileSync(there as string, 'utf8')))).toContain(plan.header.title?.value);
      expect((await planwright(['convert', there as string, '-o', back as string])).code).toBe(0);
      expect(existsSync(back as string)).toBe(true);
      const { out } = await planwright(['convert', '--help']);
      for (const words of [name, label.zh, detail.zh]) expect(out).toContain(words);
    },
  );
});

describe('the editor', () => {
  it('offers every format of tables and of the whole text', () => {
    const { tables } = exportChoices(plan, 'zh', noOtherPlans);
    const choices = (all: readonly DetailedKind[]) =>
      all.map(({ name, extension, label, detail }) => ({
        name,
        extension,
        label: label.zh,
        detail: detail.zh,
      }));
    for (const { name, formats: offered } of tables) {
      if (name === 'picturedDocument')
        expect(offered).toEqual(choices(withPdf(officialFormats.filter(({ hasPictures }) => hasPictures))));
      else if (name === 'commentedDocument') expect(offered.map((each) => each.name)).toEqual(['docx']);
      else expect(offered).toEqual(choices(name.endsWith('ocument') ? withPdf(officialFormats) : formats));
    }
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['document', 'picturedDocument']));
  });

  it.each(reviewFormats)('makes a report as $name', async ({ name, extension }) => {
    const made = await reportOn([{ plan, findings, failures }], { format: name }, 'zh', () => undefined);
    expect(made?.name.endsWith(extension)).toBe(true);
  });
});
