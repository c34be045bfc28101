import type { NumeralClass } from '../recogniser/numeral.ts';
import type { Localized } from '../text/localized.ts';

/** What a numeral is by the place it stands at: a field, a heading, a cell. */
export interface PlaceRule {
  readonly class: NumeralClass;
  readonly title: Localized;
}

export const placeRules = {
  'document-number-field': rule('document', '文号一栏', 'the field of the document’s number'),
  'date-field': rule('date', '日期、期限一栏', 'a field of dates'),
  'header-line': rule('name', '文件头里的名称', 'a name in the header'),
  department: rule('name', '部门名称', 'the name of a department'),
  'heading-number': rule('mark', '标题序号', 'the number of a heading'),
  'annex-number': rule('mark', '附件序号', 'the number of an annex'),
  'page-in-line': rule('mark', '混进正文的页码', 'the number of a page that got into the text'),
  'row-number': rule('mark', '表格序号', 'the number of a row'),
  'value-year': rule('date', '指标值的年份', 'the year of a value'),
  'column-head': rule('name', '表头', 'the head of a column'),
  'indicator-name': rule('attribute', '指标名称里的限定', 'a part of an indicator’s name'),
  'unit-field': rule('attribute', '计量单位', 'a part of a unit'),
  'field-baseline': rule('baseline', '指标基数', 'an indicator’s value of the base year'),
  'field-milestone': rule('target', '指标年度目标', 'an indicator’s value of a year on the way'),
  'field-target': rule('target', '指标目标', 'an indicator’s target'),
  'field-outlook': rule('target', '指标远期目标', 'an indicator’s value beyond the period'),
  'field-standard': rule('target', '指标目标标准', 'the standard that an indicator is to meet'),
  'field-actual': rule('state', '指标现状', 'an indicator’s actual value'),
  'breakdown-field': rule('target', '指标分解目标', 'a share of an indicator’s target'),
  'category-field': rule('count', '分组标题里的计数', 'a count in the heading of a group'),
  'field-text': rule('attribute', '指标字段里的说明', 'a part of what a field explains'),
  'table-cell': rule('cell', '表中数（非指标表）', 'a table that is not read as indicators'),
} as const satisfies Record<string, PlaceRule>;

export type PlaceRuleName = keyof typeof placeRules;

function rule(numeralClass: NumeralClass, zh: string, en: string): PlaceRule {
  return { class: numeralClass, title: { zh, en } };
}
