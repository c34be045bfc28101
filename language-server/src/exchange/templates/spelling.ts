import { type KeywordName, spellingIn } from '../../../../grammar/keywords.ts';
import { withNumber } from '../../core/model/heading-numbers.ts';
import { propertyWord } from '../../core/model/property.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import type { Language } from '../../core/text/localized.ts';

/** How a new plan is written: as plans in its language are. */
export interface Spelling {
  keyword(name: KeywordName): string;
  field(name: KeywordName): string;
  year(year: number): string;
  endOf(year: number): string;
  chapter(number: number): string;
  part(number: number): string;
  readonly properties: readonly string[];
}

export function spellingOf(language: Language): Spelling {
  const isChinese = language === 'zh';
  const script = isChinese ? 'simplified' : 'english';
  const keyword = (name: KeywordName) => {
    const found = keywordNamed(name);
    return found ? spellingIn(found, script) : name;
  };
  return {
    keyword,
    field: (name) => keyword(name) + (isChinese ? '：' : ': '),
    year: (year) => (isChinese ? `${year}年：` : `${year}: `),
    endOf: (year) => (isChinese ? `${year}年底` : `${year}`),
    chapter: (number) => withNumber(isChinese ? '一、' : '1. ', number),
    part: (number) => withNumber(isChinese ? '（一）' : '(1) ', number),
    properties: (['expected', 'binding'] as const).map((property) => propertyWord(property, script)),
  };
}
