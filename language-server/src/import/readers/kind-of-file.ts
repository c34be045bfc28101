import { unreadableFile } from '../../messages/import-readers.ts';
import type { Localized } from '../../messages/localized.ts';

/** The first bytes of files that can't be read, and why. */
const unreadable: readonly (readonly [signature: string, why: () => Localized])[] = [
  ['%PDF-', unreadableFile.pdf],
  ['{\\rtf', unreadableFile.otherDocument],
  ['\x89PNG', unreadableFile.picture],
  ['\xff\xd8\xff', unreadableFile.picture],
  ['GIF8', unreadableFile.picture],
  ['BM', unreadableFile.picture],
  ['II*\0', unreadableFile.picture],
  ['MM\0*', unreadableFile.picture],
];

/** Of files made of streams, as Office wrote them until 2003 (and does with a password). */
const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Why a file can't be read that is neither a zip archive nor a text; undefined where it may be one. */
export function whyUnreadable(bytes: Uint8Array, extension: string): Localized | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.startsWith(compound)) return whyCompound(bytes, extension);
  if (/^[\s\S]{4}ftyp(?:hei|mif1|avif)/u.test(head) || /^RIFF[\s\S]{4}WEBP/u.test(head)) {
    return unreadableFile.picture();
  }
  // some programs write a few bytes in front
  if (head.includes('%PDF-') && (bytes.includes(0) || extension === 'pdf')) return unreadableFile.pdf();
  // text may begin like this too
  if (head.startsWith('BM') && !bytes.subarray(0, 64).includes(0)) return undefined;
  return unreadable.find(([signature]) => head.startsWith(signature))?.[1]();
}

function whyCompound(bytes: Uint8Array, extension: string): Localized {
  // the names of its streams stand in it in UTF-16, in no fixed place
  const names = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return unreadableFile.password();
  if (names.includes('WordDocument') || /^(?:docx?|wps|wpt|dotx?)$/u.test(extension)) {
    return unreadableFile.oldWord();
  }
  if (/Workbook/u.test(names) || /^(?:xlsx?|et|ett)$/u.test(extension)) return unreadableFile.oldExcel();
  if (names.includes('PowerPoint') || /^(?:ppt|dps)$/u.test(extension)) return unreadableFile.presentation();
  return unreadableFile.oldOffice();
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 7;
}

/** What an archive is, by the names of its files. */
export type ArchiveKind = 'word' | 'excel' | { readonly unreadable: Localized };

export function kindOfArchive(names: readonly string[]): ArchiveKind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/iu)) return { unreadable: unreadableFile.otherSpreadsheet() };
  if (has(/^xl\/[^/]+\.xml$/iu)) return 'excel';
  if (has(/^ppt\//iu)) return { unreadable: unreadableFile.presentation() };
  if (has(/^word\/[^/]+\.xml$/iu)) return 'word';
  if (has(/^content\.xml$/iu)) return { unreadable: unreadableFile.otherDocument() };
  if (has(/^EncryptedPackage$/iu)) return { unreadable: unreadableFile.password() };
  return {
    unreadable: has(/^\[Content_Types\]\.xml$/iu) ? unreadableFile.damaged() : unreadableFile.unknown(),
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
  if (/^MIME-Version:/iu.test(head)) return { unreadable: unreadableFile.otherDocument() };
  if (/^<\?xml[\s\S]*(?:Excel\.Sheet|office:spreadsheet)/u.test(head)) {
    return { unreadable: unreadableFile.otherSpreadsheet() };
  }
  if (/^<\?xml[\s\S]*(?:Word\.Document|office:word|wordml|xmlPackage)/u.test(head)) {
    return { unreadable: unreadableFile.otherDocument() };
  }
  const isMarkup = /^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<body)/iu.test(head);
  if (isMarkup || /^(?:html?|shtml|xhtml)$/u.test(extension)) return 'html';
  if (/^(?:csv|tsv)$/u.test(extension)) return 'csv';
  if (/^(?:md|markdown)$/u.test(extension)) return 'markdown';
  if (/^(?:txt|text|)$/u.test(extension)) return 'text';
  // what web systems call Excel and Word is often a page, or values with tabs
  if (/^(?:xlsx?|xlsm|et)$/u.test(extension)) return /<table\b/iu.test(head) ? 'html' : 'csv';
  if (/^(?:docx?|docm|wps)$/u.test(extension)) return /<(?:p|table|div)\b/iu.test(head) ? 'html' : 'text';
  return { unreadable: unreadableFile.unknown() };
}
