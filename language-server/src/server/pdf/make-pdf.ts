import type { Localized } from '../../core/text/localized.ts';
import { contentsEntries } from '../../print/official/contents.ts';
import type { OfficialDocument } from '../../print/official/document.ts';
import type { OfficialOptions } from '../../print/official/format.ts';
import { contentsPages } from './contents-pages.ts';
import { convert, type PdfInput } from './convert.ts';
import type { Environment } from './engine-places.ts';
import { findEngines } from './find-engines.ts';
import { fontsOfPdf, fontsOfWord, missingFonts } from './fonts.ts';
import type { PdfFile, PdfPrinter, PdfWish } from './pdf-printer.ts';
import { PdfProblem } from './pdf-problem.ts';

/**
 * A whole plan as a PDF file, which another program makes of the Word document or the web page.
 * @throws a PdfProblem where none does
 */
export async function pdfOf(
  document: OfficialDocument,
  options: OfficialOptions,
  environment: Environment,
  { program, signal }: PdfWish,
): Promise<PdfFile> {
  const engines = await findEngines(environment, program);
  const input = inputOf(document, options);
  const { bytes, engine } = await convert(input, engines, signal);
  const wanted = fontsOfWord(await input.libreoffice());
  // the title of the web page is in 宋体
  const asked = wanted.filter((name) => engine.kind === 'libreoffice' || !/小标宋/u.test(name));
  const missing = missingFonts(asked, fontsOfPdf(bytes));
  return { bytes, ...(missing.length > 0 && { notice: say.replaced(missing) }) };
}

/** Prints with the programs of this machine. */
export function pdfPrinter(environment: Environment): PdfPrinter {
  return async (document, options, wish) => {
    try {
      return await pdfOf(document, options, environment, wish);
    } catch (error) {
      if (error instanceof PdfProblem) return { problem: error.localized };
      throw error;
    }
  };
}

/**
 * The options with which the contents of a document name the pages that LibreOffice sets, where it is on this machine; else
 * as they were.
 */
export async function withPagesSet(
  document: OfficialDocument,
  options: OfficialOptions,
  environment: Environment,
  { program, signal }: PdfWish,
): Promise<OfficialOptions> {
  const entries = contentsEntries(document);
  if (!options.contents || entries.length === 0) return options;
  try {
    const engines = (await findEngines(environment, program)).filter(({ kind }) => kind === 'libreoffice');
    const { bytes } = await convert(inputOf(document, options), engines.slice(0, 1), signal);
    const numbers = contentsPages(bytes);
    if (numbers?.length !== entries.length) return options;
    const places = new Map(entries.map(({ place }, index) => [JSON.stringify(place), numbers[index]]));
    return { ...options, pageOf: (place) => places.get(JSON.stringify(place)) };
  } catch (error) {
    if (error instanceof PdfProblem && !signal?.aborted) return options;
    throw error;
  }
}

function inputOf(document: OfficialDocument, options: OfficialOptions): PdfInput {
  let word: Promise<Uint8Array> | undefined;
  const written = async () => {
    const { wordDocument } = await import('../../print/official/word/document.ts');
    return wordDocument(document, options);
  };
  return {
    libreoffice: () => {
      word ??= written();
      return word;
    },
    chromium: async () => {
      const { htmlDocument } = await import('../../print/official/html.ts');
      return htmlDocument(document, options);
    },
  };
}

/** What people call the fonts that files name in English. */
const fontNames: Readonly<Record<string, string>> = {
  FangSong: '仿宋（FangSong）',
  SimHei: '黑体（SimHei）',
  KaiTi: '楷体（KaiTi）',
  SimSun: '宋体（SimSun）',
};

const say = {
  replaced: (fonts: readonly string[]): Localized => ({
    zh: `这台电脑上没有${fonts.map((name) => fontNames[name] ?? name).join('、')}，PDF 里用别的字体代替了：装上以后再导出，版面才与公文格式一致`,
    en: `${fonts.join(', ')} ${fonts.length === 1 ? 'is' : 'are'} not on this machine and ${fonts.length === 1 ? 'was' : 'were'} replaced in the PDF; install what is missing and export again for the layout of an official document`,
  }),
};
