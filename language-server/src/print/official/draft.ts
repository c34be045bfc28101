import type { Header } from '../../core/model/plan.ts';
import type { Wording } from '../tables/wording.ts';
import { printed } from './text.ts';

/** 稿本: that a document is a draft still, and which one. */
export interface DocumentDraft {
  /** `征求意见稿`; empty where only the version is known. */
  readonly word: string;
  readonly version?: string;
}

/** @param asked the word of whoever prints, before that of the header */
export function draftOf({ draft, version }: Header, asked: string | undefined): DocumentDraft | undefined {
  const word = printed(asked ?? draft?.value ?? '').replace(/^[（(]\s*|\s*[）)]$/gu, '');
  const number = printed(version?.value ?? '');
  if (word === '' && number === '') return undefined;
  return { word, ...(number && { version: number }) };
}

/** What stands in brackets below the title; nothing where the title ends with it, or it is no draft. */
export function draftMark({ word, version }: DocumentDraft, title: string, wording: Wording): string {
  const isSaid = word === '' || title.replace(/[）)]$/u, '').endsWith(word);
  if (isSaid) return '';
  const all = [word, ...(version ? [version] : [])].join(wording === 'en' ? ', ' : '，');
  return wording === 'en' ? `(${all})` : `（${all}）`;
}

/** What stands at the foot of each page: `征求意见稿　第3稿，2023年2月20日`. */
export function draftFoot({ word, version }: DocumentDraft, wording: Wording): string {
  return [word, version ?? ''].filter((each) => each !== '').join(wording === 'en' ? ' ' : '　');
}
