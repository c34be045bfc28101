import type { Header, Plan } from '../../../core/model/plan.ts';
import type { PrintRules } from '../../../core/plans/print-rules.ts';
import type { Language } from '../../../core/text/localized.ts';
import type { Wording } from '../../tables/wording.ts';
import { word } from '../../tables/words.ts';
import type { DocumentNotice, NoticeMark } from '../document.ts';
import { frameOf } from '../frame.ts';
import { signatureOf } from '../signature.ts';
import { printed } from '../text.ts';
import { linesNaming, officialWord } from '../words.ts';
import { letterheadOf } from './letterhead.ts';
import { noticeWords } from './words.ts';

/** How a notice is printed. */
export interface NoticeOptions {
  /** Whether it has a red head even where the header asks for none. */
  readonly redHead?: boolean;
  /** 信函格式. */
  readonly letter?: boolean;
  /** Whether the plan is marked as 附件 of its notice. */
  readonly annex?: boolean;
}

/**
 * The notice that issues a plan: whom it goes to, a text, who signs it and when. The plan follows on a page of its own. As it is
 * what is issued, it is marked as 附件 only where the office wants that.
 * @param annexes the names of the plan's annexes, where its own text doesn't list them
 */
export function noticeOf(
  { header }: Plan,
  options: NoticeOptions,
  rules: PrintRules,
  annexes: readonly string[],
  wording: Wording,
  language: Language,
): DocumentNotice {
  const isLetter = options.letter ?? rules.letter ?? false;
  const isAnnex = options.annex ?? rules.annex ?? false;
  const letterhead = letterheadOf(header, { isAsked: options.redHead ?? false, isLetter }, rules, wording);
  const documentNumber = printed(header.documentNumber?.value ?? '');
  const { addressees, remark } = frameOf(header, wording);
  const signature = signatureOf(header, language);
  const texts = templatesOf(rules, wording);
  const own = printed(header.noticeText?.value ?? '');
  return {
    marks: marksOf(header),
    ...(letterhead && { letterhead }),
    isLetter,
    ...(documentNumber && { documentNumber }),
    signatories: printed(header.signatories?.value ?? '')
      .split(/[、，,；;\s]+/u)
      .filter((name) => name !== ''),
    title: filled(texts.title, header, wording),
    ...(addressees && { addressees }),
    paragraphs: [own || filled(texts.text, header, wording)],
    attachments: linesNaming('attachment', isAnnex ? [printed(header.title?.value ?? '')] : annexes, wording),
    ...(isAnnex && { annexMark: officialWord('attachment', wording) }),
    ...(signature && { signature: { ...signature, isSealed: rules.seal ?? true } }),
    ...(remark && { remark }),
  };
}

function templatesOf({ noticeTitle, noticeText }: PrintRules, wording: Wording) {
  const ours = noticeWords[wording];
  return { title: noticeTitle ?? ours.title, text: noticeText ?? ours.text };
}

/** A template with the plan's title and issuers in it; 《》 within 《》 are 〈〉 (GB/T 15834-2011). */
function filled(template: string, { title, issuers }: Header, wording: Wording): string {
  const names = issuers
    .map(({ value }) => printed(value))
    .join(wording === 'en' ? word('separator', wording) : ' ');
  const name = printed(title?.value ?? '');
  return template
    .replace(/《\{title\}》/gu, () => `《${name.replace(/《/gu, '〈').replace(/》/gu, '〉')}》`)
    .replace(/\{title\}/gu, () => name)
    .replace(/\{issuer\}/gu, () => names);
}

/** 份号 in six digits, a letter space within short words as the standard's examples have it. */
function marksOf({ copyNumber, classification, urgency }: Header): NoticeMark[] {
  const number = printed(copyNumber?.value ?? '');
  const marks: readonly NoticeMark[] = [
    { kind: 'copyNumber', text: /^\d{1,5}$/u.test(number) ? number.padStart(6, '0') : number },
    { kind: 'classification', text: printed(classification?.value ?? '') },
    { kind: 'urgency', text: printed(urgency?.value ?? '') },
  ];
  return marks.filter(({ text }) => text !== '');
}
