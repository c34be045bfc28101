import { Unreadable } from '../interchange/unreadable.ts';
import type { ForeignDocument } from './foreign-document.ts';
import { faults } from './readers/faults.ts';
import { isZip, kindOfArchive, kindOfText, whyUnreadable } from './readers/kind-of-file.ts';
import { expectAtMost, inMegabytes, limits } from './readers/limits.ts';
import { linesOfBlocks } from './readers/lines-of-blocks.ts';

/**
 * Reads a file of another program: Word (.docx, .docm), Excel (.xlsx, .xlsm), values with commas or tabs, web pages,
 * Markdown, text. What it is decides what stands in it first, and its name where that leaves a choice. Macros and
 * embedded files are never unpacked, and nothing is run or loaded.
 * @throws Unreadable, and nothing else: where the file can't be read, or is made to do harm
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ForeignDocument> {
  try {
    const document = await read(bytes, /\.([^./\\]*)$/u.exec(fileName)?.[1]?.toLowerCase() ?? '');
    // looking through more than is written in any plan would take minutes
    const written = linesOfBlocks(document.blocks).reduce((sum, line) => sum + line.length, 0);
    expectAtMost(written, limits.written);
    expectAtMost(linesIn(document), limits.paragraphs);
    return document;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    // deeper than the stack, or longer than a text can be
    if (error instanceof RangeError) throw new Unreadable(faults.tooDeep);
    throw new Unreadable(faults.damaged);
  }
}

/** All lines but those that begin a cell: a quotation mark that nothing closes makes one cell of a whole file. */
function linesIn({ blocks }: ForeignDocument): number {
  const breaksIn = (text: string) => text.split('\n').length - 1;
  return blocks.reduce((lines, block) => {
    if (block.kind === 'paragraph') return lines + 1 + breaksIn(block.text);
    return block.rows.flat().reduce((sum, { text }) => sum + breaksIn(text), lines);
  }, 0);
}

async function read(bytes: Uint8Array, extension: string): Promise<ForeignDocument> {
  if (bytes.length === 0) throw new Unreadable(empty);
  if (bytes.length > limits.file) throw new Unreadable(faults.tooLarge(inMegabytes(limits.file)));
  const why = whyUnreadable(bytes, extension);
  if (why) throw new Unreadable(why);
  return isZip(bytes) ? await readArchive(bytes) : await readTextFile(bytes, extension);
}

async function readArchive(bytes: Uint8Array): Promise<ForeignDocument> {
  const { openArchive } = await import('./readers/archive/archive.ts');
  const archive = openArchive(bytes);
  const kind = kindOfArchive(archive.names);
  if (kind === 'word') return (await import('./readers/word/document.ts')).readWord(archive);
  if (kind === 'excel') return await (await import('./readers/excel/document.ts')).readExcel(archive);
  throw new Unreadable(kind.unreadable);
}

async function readTextFile(bytes: Uint8Array, extension: string): Promise<ForeignDocument> {
  const { textOf } = await import('./readers/decode.ts');
  const text = textOf(bytes);
  if (text === undefined) {
    const isOffice = /^(?:docx|docm|xlsx|xlsm)$/u.test(extension);
    throw new Unreadable(isOffice ? faults.damaged : faults.unknown);
  }
  const kind = kindOfText(text, extension);
  // a web page is mostly markup
  if (kind !== 'html') expectAtMost(text.length, limits.written);
  switch (kind) {
    case 'html':
      return (await import('./readers/html/document.ts')).readHtml(text);
    case 'csv':
      return (await import('./readers/csv.ts')).readCsv(text);
    case 'markdown':
      return (await import('./readers/markdown.ts')).readMarkdown(text);
    case 'text':
      return (await import('./readers/text.ts')).readText(text);
    default:
      throw new Unreadable(kind.unreadable);
  }
}

const empty = {
  zh: '文件是空的：请核对是不是选错了文件，或者保存时出了错',
  en: 'the file is empty; check whether it is the right one, and whether it was saved completely',
};
