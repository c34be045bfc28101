import type { Header } from '../../core/model/plan.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Wording } from '../tables/wording.ts';
import type { FrameSources, ImprintLine, OfficialDocument } from './document.ts';
import { printed } from './text.ts';
import { officialWord } from './words.ts';

/** What a document has around its text besides title, number and signature, as far as the plan's header says it. */
export function frameOf(
  header: Header,
  wording: Wording,
): Pick<OfficialDocument, 'approval' | 'addressees' | 'remark' | 'imprint'> {
  const [approval, addressees, remark] = [header.approval, header.addressees, header.remark].map((field) =>
    printed(field?.value ?? ''),
  );
  const imprint = imprintOf(header, wording);
  return {
    ...(approval && { approval: inBrackets(approval, wording) }),
    ...(addressees && {
      addressees: /[:：]$/u.test(addressees) ? addressees : addressees + colon(wording).trim(),
    }),
    ...(remark && { remark: inBrackets(remark, wording) }),
    ...(imprint.length > 0 && { imprint }),
  };
}

/** Where all that stands around the text comes from. */
export function frameSources(header: Header): FrameSources {
  const { title, documentNumber, draft, approval, addressees, remark, issuers, signed } = header;
  const signature = issuers[0] ?? signed;
  const imprint = header.disclosure ?? header.copies ?? header.printing;
  return {
    ...(title && { title: title.span }),
    ...(documentNumber && { documentNumber: documentNumber.span }),
    ...(draft && { draft: draft.span }),
    ...(approval && { approval: approval.span }),
    ...(addressees && { addressees: addressees.span }),
    ...(signature && { signature: signature.span }),
    ...(remark && { remark: remark.span }),
    ...(imprint && { imprint: imprint.span }),
  };
}

/** 版记: how it is made public, who gets a copy, who printed it and when (GB/T 9704-2012 §7.4). */
function imprintOf({ disclosure, copies, printing }: Header, wording: Wording): ImprintLine[] {
  return [
    ...(disclosure
      ? [{ text: officialWord('disclosure', wording) + colon(wording) + printed(disclosure.value) }]
      : []),
    ...(copies
      ? [{ text: officialWord('copies', wording) + colon(wording) + stopped(printed(copies.value), wording) }]
      : []),
    ...(printing ? [printingLine(printed(printing.value), wording)] : []),
  ];
}

const dateAtEnd = /^(.*?)[\s　]*([\d〇○零一二三四五六七八九十]{4}年[^年]{1,4}月[^年]{1,4}日)(?:印发)?$/u;

/** Who printed it on the left, the day on the right (§7.4.3). */
function printingLine(text: string, wording: Wording): ImprintLine {
  const word = officialWord('printed', wording);
  const date = dateAtEnd.exec(simplified(text))?.[2];
  const [by = '', at = ''] = date ? (dateAtEnd.exec(simplified(text))?.slice(1) ?? []) : [];
  if (date && by) return { text: text.slice(0, by.length), right: at + word };
  return { text: wording === 'en' || simplified(text).endsWith('印发') ? text : text + word };
}

function inBrackets(text: string, wording: Wording): string {
  if (/^[（(].*[）)]$/u.test(text)) return text;
  return wording === 'en' ? `(${text})` : `（${text}）`;
}

function stopped(text: string, wording: Wording): string {
  return wording === 'en' || /[。.]$/u.test(text) ? text : `${text}。`;
}

function colon(wording: Wording): string {
  return wording === 'en' ? ': ' : '：';
}
