import type { NumeralClass } from '../recogniser/numeral.ts';
import type { Localized } from '../text/localized.ts';

/** What the classes of numerals are called, those that state a quantity first. */
export const classWords: Readonly<Record<NumeralClass, Localized>> = {
  target: { zh: '目标', en: 'target' },
  baseline: { zh: '基数', en: 'baseline' },
  state: { zh: '现状', en: 'state' },
  count: { zh: '计数', en: 'count' },
  subsidy: { zh: '补助', en: 'subsidy' },
  condition: { zh: '条件', en: 'condition' },
  cell: { zh: '表中数', en: 'table cell' },
  attribute: { zh: '限定', en: 'attribute' },
  date: { zh: '日期', en: 'date' },
  document: { zh: '文号', en: 'document number' },
  mark: { zh: '序号', en: 'mark' },
  ordinal: { zh: '次序', en: 'ordinal' },
  name: { zh: '名称', en: 'name' },
  unread: { zh: '未识别', en: 'unread' },
};
