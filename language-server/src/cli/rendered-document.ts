import { resolve } from 'node:path';
import type { OfficialDocument } from '../print/official/document.ts';
import type { OfficialFormat, OfficialOptions } from '../print/official/format.ts';
import type { pdfFormat } from '../print/official/index.ts';
import type { PdfWish } from '../server/pdf/pdf-printer.ts';
import { PdfProblem } from '../server/pdf/pdf-problem.ts';
import type { CommandOption, Invocation } from './command.ts';
import { Refusal } from './refusal.ts';

/** Names the program that writes PDF. */
export const pdfProgramOption: CommandOption = {
  flags: '--pdf-program <program>',
  summary: {
    zh: '用这个程序转成 PDF：LibreOffice（soffice）、Chrome、Chromium 或 Edge 的程序文件；不写时自己找',
    en: 'the program that writes PDF: the file of LibreOffice (soffice), Chrome, Chromium or Edge; looked for unless told',
  },
};

/**
 * A whole plan as a file. Where LibreOffice is at hand, the contents of a Word file name the pages that it sets.
 * @throws a Refusal where no program makes a PDF file
 */
export async function renderedDocument(
  format: OfficialFormat | typeof pdfFormat,
  document: OfficialDocument,
  options: OfficialOptions,
  call: Invocation,
): Promise<Uint8Array> {
  if (format.name !== 'pdf' && !(format.name === 'docx' && options.contents)) {
    return (format as OfficialFormat).render(document, options);
  }
  const { pdfOf, withPagesSet } = await import('../server/pdf/make-pdf.ts');
  const { environment } = call.terminal;
  return interruptible(call, async (wish) => {
    if ('render' in format) {
      return format.render(document, await withPagesSet(document, options, environment, wish));
    }
    const { bytes, notice } = await pdfOf(document, options, environment, wish);
    if (notice) call.terminal.say(`planwright: ${notice[call.language]}`);
    return bytes;
  });
}

/** Does work of another program, which is ended where the user ends this one. */
async function interruptible<Result>(
  { options, terminal }: Invocation,
  work: (wish: PdfWish) => Promise<Result>,
): Promise<Result> {
  const { signal, abort } = abortable();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const each of signals) process.on(each, abort);
  const named = options['pdf-program'];
  const program = typeof named === 'string' ? resolve(terminal.workingDirectory, named) : undefined;
  try {
    return await work({ signal, program });
  } catch (error) {
    throw error instanceof PdfProblem ? new Refusal(error.localized) : error;
  } finally {
    for (const each of signals) process.off(each, abort);
  }
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
