import type { Localized } from '../../../core/text/localized.ts';
import { faults } from './faults.ts';

/** The first bytes of files that can't be read, and why. */
const unreadable: readonly (readonly [signature: string, why: keyof typeof say])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'otherDocument'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
];

/** Of files made of streams, as Office wrote them until 2003 (and does with a password). */
const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Why a file can't be read that is neither a zip archive nor a text; undefined where it may be one. */
export function whyUnreadable(bytes: Uint8Array, extension: string): Localized | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.startsWith(compound)) return whyCompound(bytes, extension);
  if (/^[\s\S]{4}ftyp(?:hei|mif1|avif)/u.test(head) || /^RIFF[\s\S]{4}WEBP/u.test(head)) {
    return say.picture;
  }
  // some programs write a few bytes in front
  if (head.includes('%PDF-') && (bytes.includes(0) || extension === 'pdf')) return say.pdf;
  // text may begin like this too
  if (head.startsWith('BM') && !bytes.subarray(0, 64).includes(0)) return undefined;
  const found = unreadable.find(([signature]) => head.startsWith(signature));
  return found && say[found[1]];
}

function whyCompound(bytes: Uint8Array, extension: string): Localized {
  // the names of its streams stand in it in UTF-16, in no fixed place
  const names = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return faults.password;
  if (names.includes('WordDocument') || /^(?:docx?|wps|wpt|dotx?)$/u.test(extension)) {
    return say.oldWord;
  }
  if (/Workbook/u.test(names) || /^(?:xlsx?|et|ett)$/u.test(extension)) return say.oldExcel;
  if (names.includes('PowerPoint') || /^(?:ppt|dps)$/u.test(extension)) return say.presentation;
  return say.oldOffice;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 7;
}

/** What an archive is, by the names of its files. */
export type ArchiveKind = 'word' | 'excel' | { readonly unreadable: Localized };

export function kindOfArchive(names: readonly string[]): ArchiveKind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/iu)) return { unreadable: say.otherSpreadsheet };
  if (has(/^xl\/[^/]+\.xml$/iu)) return 'excel';
  if (has(/^ppt\//iu)) return { unreadable: say.presentation };
  if (has(/^word\/[^/]+\.xml$/iu)) return 'word';
  if (has(/^content\.xml$/iu)) return { unreadable: say.otherDocument };
  if (has(/^EncryptedPackage$/iu)) return { unreadable: faults.password };
  return {
    unreadable: has(/^\[Content_Types\]\.xml$/iu) ? faults.damaged : faults.unknown,
  };
}

/** What a text is, by how it begins and by its file's name. */
export type TextKind = 'html' | 'csv' | 'markdown' | 'text' | { readonly unreadable: Localized };

export function kindOfText(text: string, extension: string): TextKind {
  const head = text
    .slice(0, 4096)
    .replace(/^\ufeff/u, '')
    .replace(/<!--[\s\S]*?-->/gu, '')
    .trimStart();
  if (/^MIME-Version:/iu.test(head)) return { unreadable: say.otherDocument };
  if (/^<\?xml[\s\S]*(?:Excel\.Sheet|office:spreadsheet)/u.test(head)) {
    return { unreadable: say.otherSpreadsheet };
  }
  if (/^<\?xml[\s\S]*(?:Word\.Document|office:word|wordml|xmlPackage)/u.test(head)) {
    return { unreadable: say.otherDocument };
  }
  const isMarkup = /^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<body)/iu.test(head);
  if (isMarkup || /^(?:html?|shtml|xhtml)$/u.test(extension)) return 'html';
  if (/^(?:csv|tsv)$/u.test(extension)) return 'csv';
  if (/^(?:md|markdown)$/u.test(extension)) return 'markdown';
  if (/^(?:txt|text|)$/u.test(extension)) return 'text';
  // what web systems call Excel and Word is often a page, or values with tabs
  if (/^(?:xlsx?|xlsm|et)$/u.test(extension)) return /<table\b/iu.test(head) ? 'html' : 'csv';
  if (/^(?:docx?|docm|wps)$/u.test(extension)) return /<(?:p|table|div)\b/iu.test(head) ? 'html' : 'text';
  return { unreadable: faults.unknown };
}

const say = {
  oldWord: {
    zh: '这是旧版的 Word 或 WPS 文字文件（.doc、.wps），读不了：请用 Word 或 WPS 打开，另存为 .docx 再试',
    en: 'an old Word or WPS document (.doc, .wps), which can’t be read; open it in Word or WPS and save it as .docx',
  },
  oldExcel: {
    zh: '这是旧版的 Excel 或 WPS 表格文件（.xls、.et），读不了：请用 Excel 或 WPS 打开，另存为 .xlsx 再试',
    en: 'an old Excel or WPS spreadsheet (.xls, .et), which can’t be read; open it in Excel or WPS and save it as .xlsx',
  },
  oldOffice: {
    zh: '这是旧版的 Office 或 WPS 文件，读不了：请用 Word 或 WPS 打开，文字另存为 .docx，表格另存为 .xlsx 再试',
    en: 'an old Office or WPS file, which can’t be read; open it in Word or WPS and save it as .docx or .xlsx',
  },
  otherDocument: {
    zh: '这种文档格式读不了：请用 Word 或 WPS 打开，另存为 .docx 再试',
    en: 'a kind of document that can’t be read; open it in Word or WPS and save it as .docx',
  },
  otherSpreadsheet: {
    zh: '这种表格格式读不了：请用 Excel 或 WPS 打开，另存为 .xlsx 再试',
    en: 'a kind of spreadsheet that can’t be read; open it in Excel or WPS and save it as .xlsx',
  },
  pdf: {
    zh: 'PDF 不能直接导入：请打开它，全选复制文字，再用“粘贴为规划”；或者用 WPS 转换成 Word 文档（.docx）后导入',
    en: 'a PDF can’t be imported; open it, copy its text and use “Paste as plan”, or save it as a Word document (.docx) first',
  },
  picture: {
    zh: '这是图片，里面的文字读不出来：请先用识别文字的工具转成 Word 文档或文本',
    en: 'a picture, whose text can’t be read; turn it into a Word document or a text with a text recognition tool first',
  },
  presentation: {
    zh: '这是演示文稿，不能导入：请把文字复制到 Word 文档（.docx）里再试',
    en: 'a presentation, which can’t be imported; copy its text to a Word document (.docx)',
  },
};
