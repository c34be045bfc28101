import type { Localized } from '../localized.ts';

export function numberOutOfOrder(mark: string, before: string, expected: string): Localized {
  return {
    zh: `“${before}”之后是“${mark}”，应为“${expected}”：请核对有无遗漏、重复，再改序号`,
    en: `“${mark}” follows “${before}” where “${expected}” belongs; check whether something is missing or repeated, then renumber`,
  };
}

export function numberBefore(mark: string): Localized {
  return { zh: `前一个序号是“${mark}”`, en: `the number before is “${mark}”` };
}

export function oddFirstNumber(mark: string, before: number): Localized {
  const goesOn = before > 0 ? `，或接着前面的${before}` : '';
  return {
    zh: `这里从“${mark}”开始编号，与本文的做法不符：应从一开始${goesOn}，请核对`,
    en: `Numbering begins with “${mark}” here, unlike the rest of the document; it should begin with 1${before > 0 ? ` or go on from ${before}` : ''}, so check it`,
  };
}

export function renumber(to: string): Localized {
  return { zh: `序号改为“${to}”`, en: `Change the number to “${to}”` };
}

export function mixedMarks(mark: string, usual: string): Localized {
  return {
    zh: `同一级的序号有“${mark}”也有“${usual}”两种写法：请统一`,
    en: `Headings of this level are marked both “${mark}” and “${usual}”; use one kind`,
  };
}

export function usualMark(mark: string): Localized {
  return { zh: `多数写作“${mark}”这一种`, en: `most are marked like “${mark}”` };
}

export function unifyMarks(like: string): Localized {
  return { zh: `统一成“${like}”这一种写法`, en: `Mark all of this level like “${like}”` };
}
