import type { Localized } from '../localized.ts';

export const inlayHintMessages = {
  /** The departments that answer by inheritance; `more` of them are not named. */
  responsible: (names: readonly string[], more: number): Localized => ({
    zh: `责任部门：${names.join('、')}${more > 0 ? `等${names.length + more}个部门` : ''}`,
    en: `Responsible: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  }),
  inheritedFrom: (heading: string): Localized => ({ zh: `（承自“${heading}”）`, en: ` (from “${heading}”)` }),
  /** What the target asks for a year, on average. */
  eachYear: (sign: '+' | '-', amount: Localized, isRounded: boolean): Localized => ({
    zh: `年均${isRounded ? '约' : ''}${sign}${amount.zh}`,
    en: `${isRounded ? 'about ' : ''}${sign}${amount.en} a year`,
  }),
  /** The same where the target is one year away. */
  inOneYear: (sign: '+' | '-', amount: Localized): Localized => ({
    zh: `${sign}${amount.zh}`,
    en: `${sign}${amount.en}`,
  }),
};
