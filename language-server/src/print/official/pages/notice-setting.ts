import { noPrintRules } from '../../../core/plans/print-rules.ts';
import type { OfficialDocument } from '../document.ts';
import type { LineRole } from './flow.ts';
import { pitchOf } from './line-pitch.ts';
import { type NoticeSetting, noticeFlow } from './notice-flow.ts';
import { type PaperPage, pagesOfFlow } from './page-breaks.ts';
import { settersFor } from './setters.ts';
import { wordTypesetting } from './typesetting.ts';

/** In twips: lines stand closer where that brings the signature to its text, but no closer than 24 points. */
const closer = [570, 560, 550, 540, 530, 520, 510, 500, 490, 480];

/**
 * The first way of setting a notice in which its signature is on a page with some of its text, and its first page has text
 * (GB/T 9704-2012 §7.3.3, §7.3.5.5); else as if there were no such rule.
 */
export function noticeSetting(document: OfficialDocument): NoticeSetting {
  const wanted = pitchOf(document.rules ?? noPrintRules);
  const asWanted = { pitch: wanted, isTextKept: false };
  const settings = [
    asWanted,
    ...closer.filter((pitch) => pitch < wanted).map((pitch) => ({ pitch, isTextKept: false })),
    { pitch: wanted, isTextKept: true },
  ];
  const setSo = settings.map((setting) => ({
    setting,
    pages: pagesOfNotice(document, setting).map(rolesOf),
  }));
  const best =
    setSo.find(({ pages }) => isSignedWithText(pages) && isRemarkWithSignature(pages)) ??
    setSo.find(({ pages }) => isSignedWithText(pages));
  return best?.setting ?? asWanted;
}

/** The number of the page that the plan itself begins on, behind its notice. */
export function firstPage(document: OfficialDocument): number {
  return pagesOfNotice(document, noticeSetting(document)).length + 1;
}

function pagesOfNotice(document: OfficialDocument, setting: NoticeSetting): PaperPage[] {
  return pagesOfFlow(noticeFlow(document, settersFor(wordTypesetting), setting));
}

type PageRoles = readonly (LineRole | undefined)[];

function isSignedWithText([first = [], ...others]: readonly PageRoles[]): boolean {
  const isTorn = [first, ...others].some(([role]) => role === 'signature');
  return !isTorn && (others.length === 0 || first.includes('paragraph'));
}

function isRemarkWithSignature(pages: readonly PageRoles[]): boolean {
  const signed = pages.findIndex((roles) => roles.includes('signature'));
  return signed < 0 || signed === pages.length - 1;
}

function rolesOf({ pieces }: PaperPage): PageRoles {
  return pieces.map(({ block }) => (block.kind === 'lines' ? block.role : undefined));
}
