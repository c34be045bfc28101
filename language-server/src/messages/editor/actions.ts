import type { KeywordScript } from '../../../../grammar/keywords.ts';
import { type Localized, plural, quoted } from '../localized.ts';

/** The titles of refactorings. */
export const actionMessages = {
  toTable: (count: number): Localized => ({
    zh: `这里的${count}项指标写成一张表`,
    en: `Write ${count === 1 ? 'this indicator' : `the ${count} indicators here`} as one table`,
  }),
  toRows: (count: number, name: string): Localized => ({
    zh: count === 1 ? `指标${named(name)}写成表格的一行` : `选中的${count}项指标写成表格`,
    en: count === 1 ? `Write ${named(name)} as a row of a table` : `Write ${count} indicators as a table`,
  }),
  toBlocks: (count: number, name: string): Localized => ({
    zh: count === 1 ? `指标${named(name)}写成一段` : `表里的${count}项指标分段写`,
    en: count === 1 ? `Write ${named(name)} as a block` : `Write ${count} rows as blocks`,
  }),
  groupByCategory: (count: number): Localized => ({
    zh: `同一类别的指标排在一起（${count}类）`,
    en: `Put indicators of one category together (${count} categories)`,
  }),
  /** @param heads the beginnings of the lines: 2025年, 属性 */
  addFields: (heads: readonly string[]): Localized => ({
    zh: `补上${heads.map((head) => `“${head}”`).join('')}，待填写`,
    en: `Add ${heads.join(', ')}, to be filled in`,
  }),
  withYear: (year: string): Localized => ({ zh: `“目标”改写为“${year}”`, en: `Write the target as ${year}` }),
  withoutYear: (target: string): Localized => ({
    zh: `规划期末年改写为“${target}”`,
    en: `Write the last year of the period as ${target}`,
  }),
  completeRoster: (count: number, hasRoster: boolean): Localized => ({
    zh: hasRoster ? `把文中提到的${count}个部门补进部门名单` : `按文中提到的${count}个部门列出部门名单`,
    en: hasRoster
      ? `Add ${plural(count, 'department')} named in the text to the list`
      : `List the ${plural(count, 'department')} that the text names`,
  }),
  renumberNeighbours: (count: number): Localized => ({
    zh: `这一级的${count}个标题依次编号`,
    en: `Number the ${count} headings here one after the other`,
  }),
  renumberAll: (count: number): Localized => ({
    zh: `全文标题重新编号（${count}处）`,
    en: `Renumber all headings (${plural(count, 'place')})`,
  }),
  convertKeywords: (script: KeywordScript, count: number): Localized => ({
    zh: `关键词改用${scripts[script].zh}（${count}处）`,
    en: `Keywords in ${scripts[script].en} (${plural(count, 'place')})`,
  }),
  convertPunctuation: (width: 'full' | 'half', count: number): Localized => ({
    zh: `关键词行的标点改为${width === 'full' ? '全角' : '半角'}（${count}处）`,
    en: `${width === 'full' ? 'Full-width' : 'ASCII'} punctuation in keyword lines (${plural(count, 'place')})`,
  }),
};

const scripts: Readonly<Record<KeywordScript, Localized>> = {
  simplified: { zh: '简体', en: 'Simplified Chinese' },
  traditional: { zh: '繁体', en: 'Traditional Chinese' },
  english: { zh: '英文', en: 'English' },
};

function named(name: string): string {
  return quoted(name.length > 24 ? `${name.slice(0, 23)}…` : name);
}
