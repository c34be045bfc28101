import type { OfficialDocument } from '../../document.ts';
import { noticeSetting } from '../../pages/notice-setting.ts';
import type { Sheet } from '../sheets.ts';
import { letterDress } from './letter.ts';
import { noticeBlocks } from './notice.ts';

/** The notice in front, where there is one. */
export function noticeSheets(document: OfficialDocument): Sheet[] {
  const { notice, wording } = document;
  if (!notice) return [];
  const dress = notice.isLetter ? { dress: letterDress(notice) } : {};
  return [{ landscape: false, blocks: noticeBlocks(notice, wording, noticeSetting(document)), ...dress }];
}
