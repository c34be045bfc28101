import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chineseFont } from './fonts.ts';

const run = promisify(execFile);

/** What LibreOffice shows of a sheet, and what its cells hold: texts in quotes, numbers without. */
export type SheetText = 'shown' | 'held';

const csvFilter = 'csv:Text - txt - csv (StarCalc)';
// Separator, quote, UTF-8, first line, formats, language, texts quoted, numbers as such, as shown, formulas, no
// spaces removed, every sheet in a file of its own.
const csvOptions: Readonly<Record<SheetText, string>> = {
  shown: '44,34,76,1,,0,true,false,true,false,false,-1',
  held: '44,34,76,1,,0,true,true,false,false,false,-1',
};

/**
 * Has LibreOffice write files anew: all of them in one process, with a profile of its own, and with one font
 * whatever the machine has, so that every machine sets the same pages.
 *
 * @param folder Where a profile and what it makes have room.
 * @param to `pdf`, `docx`, or what is wanted of sheets.
 */
export async function convert(
  files: readonly string[],
  to: 'pdf' | 'docx' | SheetText,
  into: string,
  folder: string,
): Promise<void> {
  for (const needed of [folder, into]) mkdirSync(needed, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const format =
    to === 'pdf' ? to : to === 'docx' ? 'docx:MS Word 2007 XML' : `${csvFilter}:${csvOptions[to]}`;
  const fonts = oneFont(folder);
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', into, ...files], {
    env: { ...process.env, FONTCONFIG_FILE: fonts },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 240_000,
  });
}

/** A configuration of fontconfig that knows the folder of that font only. */
function oneFont(folder: string): string {
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${dirname(chineseFont())}</dir><cachedir>${join(folder, 'fonts')}</cachedir></fontconfig>
`,
  );
  return file;
}
