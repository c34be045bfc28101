import { pathToFileURL } from 'node:url';
import type { Engine } from './engine-places.ts';

/** What is asked of LibreOffice: headings as bookmarks and as tags, all fonts in the file, the bookmarks shown. */
const filterOptions = {
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
  EmbedStandardFonts: { type: 'boolean', value: 'true' },
  InitialView: { type: 'long', value: '1' },
};

/** What each kind of program reads. */
export const engineInputs = { libreoffice: 'plan.docx', chromium: 'plan.html' } as const;

/**
 * How a program is called so that it writes `plan.pdf`.
 * @param folder one of its own: it holds what is read, and a profile, as a program that runs already would take over a call with its own
 * @param isRoot whether Chromium runs with all rights: then its sandbox can't be had, and what it opens has no scripts
 */
export function engineArguments({ kind }: Engine, folder: string, isRoot: boolean): string[] {
  const urlOf = (name: string) => `${pathToFileURL(folder).href}/${name}`;
  const pathOf = (name: string) => `${folder}/${name}`;
  const input = engineInputs[kind];
  if (kind === 'libreoffice') {
    return [
      `-env:UserInstallation=${urlOf('profile')}`,
      '--headless',
      '--norestore',
      '--convert-to',
      `pdf:writer_pdf_Export:${JSON.stringify(filterOptions)}`,
      '--outdir',
      folder,
      pathOf(input),
    ];
  }
  return [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    ...(isRoot ? ['--no-sandbox'] : []),
    `--user-data-dir=${pathOf('profile')}`,
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${pathOf('plan.pdf')}`,
    urlOf(input),
  ];
}
