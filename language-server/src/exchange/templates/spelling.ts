import { type KeywordName, spellingIn } from '../../../../grammar/keywords.ts';
import { withNumber } from '../../core/model/heading-numbers.ts';
import { propertyWord } from '../../core/model/property.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import type { Language } from '../../core/text/localized.ts';
import type { TemplateHeadings } from './template.ts';

/** How a new plan is written: as plans in its language are. */
export interface Spelling {
  keyword(name: KeywordName): string;
  field(name: KeywordName): string;
  year(year: number): string;
  endOf(year: number, month?: number): string;
  /** The mark of a heading; levels count from 0. */
  heading(level: number, number: number): string;
  readonly colon: string;
  readonly properties: readonly string[];
}

export const usualHeadings: TemplateHeadings = { zh: ['一、', '（一）'], en: ['1. ', '(1) '] };

export function spellingOf(language: Language, headings: TemplateHeadings): Spelling {
  const isChinese = language === 'zh';
  const script = isChinese ? 'simplified' : 'english';
  const colon = isChinese ? '：' : ': ';
  const marks = headings[language];
  const keyword = (name: KeywordName) => {
    const found = keywordNamed(name);
    return found ? spellingIn(found, script) : name;
  };
  return {
    keyword,
    field: (name) => keyword(name) + colon,
    year: (year) => (isChinese ? `${year}年` : `${year}`),
    endOf: (year, month) =>
      isChinese
        ? `${year}年${month ? `${month}月` : ''}底`
        : `${year}${month ? `-${`${month}`.padStart(2, '0')}` : ''}`,
    heading: (level, number) => withNumber(marks[level] ?? '', number),
    colon,
    properties: (['expected', 'binding'] as const).map((property) => propertyWord(property, script)),
  };
}
