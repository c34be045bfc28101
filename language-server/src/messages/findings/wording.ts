import { type Localized, quoted } from '../localized.ts';
import { short } from './phrases.ts';

type Kind = 'area' | 'year-end' | 'no-value' | 'punctuation' | 'government';

const kinds: Record<Kind, Localized> = {
  area: { zh: '平方米', en: 'Square metres' },
  'year-end': { zh: '同一年的期限', en: 'The end of one year' },
  'no-value': { zh: '没有数值', en: 'No value' },
  punctuation: { zh: '标点', en: 'Punctuation' },
  government: { zh: '各地政府', en: 'Governments' },
};

const widths: Readonly<Record<string, Localized>> = {
  half: { zh: '半角', en: 'half-width' },
  full: { zh: '全角', en: 'full-width' },
};

function named(text: string): Localized {
  return widths[text] ?? { zh: quoted(short(text, 20)), en: quoted(short(text, 20)) };
}

export function mixedWording(
  what: Kind,
  ways: readonly { readonly text: string; readonly count: number }[],
): Localized {
  const zh = ways.map(({ text, count }) => `${named(text).zh}（${count}处）`).join('、');
  const en = ways.map(({ text, count }) => `${named(text).en} (${count}×)`).join(', ');
  return {
    zh: `${kinds[what].zh}在本文里写法不一：${zh}，请统一`,
    en: `${kinds[what].en} is written in several ways here: ${en}; use one`,
  };
}

export function usualWay(what: Kind, usual: string): Localized {
  return {
    zh: `${kinds[what].zh}多数写作${named(usual).zh}`,
    en: `the usual way in this document is ${named(usual).en}`,
  };
}

export function unifyWording(what: Kind, usual: string): Localized {
  return {
    zh: `全文的${kinds[what].zh}统一写作${named(usual).zh}`,
    en: `Write ${named(usual).en} throughout`,
  };
}
