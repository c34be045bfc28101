import type { Localized } from '../localized.ts';
import { short } from './phrases.ts';

export function runTogether(before: string, next: string): Localized {
  return {
    zh: `“${short(before, 20)}”之后没有标点，就接着写“${short(next, 20)}”，像是两个目标连在了一起：请断开`,
    en: `“${short(next, 20)}” follows “${short(before, 20)}” without a mark, as if two targets had run together; separate them`,
  };
}

export function putBetween(mark: string): Localized {
  return { zh: `中间加“${mark}”`, en: `Put “${mark}” between them` };
}

export function lostCharacter(mark: string, around: string): Localized {
  return {
    zh: `“${short(around)}”里的“${short(mark)}”像是丢失的字：请按原文补上，多余的删去`,
    en: `“${short(mark)}” in “${short(around)}” looks like a lost character; put back what the original has, or delete it`,
  };
}

export function foreignText(text: string): Localized {
  return {
    zh: `“${short(text)}”像是混入的广告文字，不属于本文：请按原文改回`,
    en: `“${short(text)}” looks like a planted advert and can’t belong here; put back what the original has`,
  };
}

export function deleteText(): Localized {
  return { zh: '删去这段文字', en: 'Delete this text' };
}
