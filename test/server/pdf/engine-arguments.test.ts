import { expect, it } from 'vitest';
import { engineArguments } from '../../../language-server/src/server/pdf/engine-arguments.ts';

const folder = '/tmp/报告 1';

it('LibreOffice is given a profile of its own, and asked for tags, bookmarks and fonts', () => {
  const given = engineArguments({ kind: 'libreoffice', path: '/usr/bin/soffice' }, folder, false);
  expect(given[0]).toBe('-env:UserInstallation=file:///tmp/%E6%8A%A5%E5%91%8A%201/profile');
  expect(given.slice(-3)).toEqual(['--outdir', folder, `${folder}/plan.docx`]);
  const filter = given[given.indexOf('--convert-to') + 1] as string;
  expect(JSON.parse(filter.replace('pdf:writer_pdf_Export:', ''))).toMatchObject({
    UseTaggedPDF: { value: 'true' },
    ExportBookmarks: { value: 'true' },
    EmbedStandardFonts: { value: 'true' },
  });
});

it('Chromium prints the web page without anything in its margins, and with an outline', () => {
  const engine = { kind: 'chromium', path: '/usr/bin/chromium' } as const;
  const given = engineArguments(engine, folder, false);
  expect(given).toEqual(
    expect.arrayContaining([
      '--headless',
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--user-data-dir=${folder}/profile`,
      `--print-to-pdf=${folder}/plan.pdf`,
    ]),
  );
  expect(given.at(-1)).toBe('file:///tmp/%E6%8A%A5%E5%91%8A%201/plan.html');
  expect(given).not.toContain('--no-sandbox');
  expect(engineArguments(engine, folder, true)).toContain('--no-sandbox');
});
