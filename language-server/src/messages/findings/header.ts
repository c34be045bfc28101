import type { Localized } from '../localized.ts';
import { short } from './phrases.ts';

/** What a header should say. */
export type HeaderPart = 'issuer' | 'date' | 'period';

const parts: Record<HeaderPart, Localized> = {
  issuer: { zh: '发文机关', en: 'issuer (发文机关)' },
  date: { zh: '成文日期或发布日期', en: 'date (成文日期 or 发布日期)' },
  period: { zh: '规划期', en: 'period (规划期)' },
};

export function missingHeader(missing: readonly HeaderPart[]): Localized {
  return {
    zh: `文件头没有写${missing.map((part) => parts[part].zh).join('、')}：请在标题下面补写`,
    en: `The header has no ${missing.map((part) => parts[part].en).join(', no ')}; add it below the title`,
  };
}

export function malformedDocumentNumber(written: string, right: string): Localized {
  return {
    zh: `文号“${short(written)}”的年份应写全四位，放在六角括号里：是否应为“${short(right)}”？`,
    en: `In the document number “${short(written)}” the year belongs in full between the brackets; is “${short(right)}” meant?`,
  };
}

export function correctDocumentNumber(right: string): Localized {
  return { zh: `改为“${short(right)}”`, en: `Change to “${short(right)}”` };
}

export function countedList(title: string, counted: number, listed: number): Localized {
  return {
    zh: `标题“${short(title)}”说有${counted}项，下面却是${listed}项：请核对有无遗漏，或改标题`,
    en: `The heading “${short(title)}” counts ${counted}, but ${listed} follow; check whether one is missing, or change the heading`,
  };
}

export function lastOfList(): Localized {
  return { zh: '这是最后一项', en: 'this is the last one' };
}
