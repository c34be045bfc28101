import type { KeywordName } from '../../../../grammar/keywords.ts';

/** A field of an indicator: what is written behind its keyword in a block, or in its column of a table. */
interface FieldEntry {
  readonly keyword: KeywordName;
  /** The property of `Indicator` that holds it. */
  readonly key: string;
  /**
   * `text`: kept as it is written, and all that is made of such a field is made by walking this table.
   * `parsed`: read into a type of its own, for which each place has code of its own.
   */
  readonly kind: 'text' | 'parsed';
  /** Where tables print it, if they do: in a column, or in the notes below. */
  readonly printed: 'column' | 'note' | 'nowhere';
  /** Indicators often say the same here: completion offers what the others of the plan say. */
  readonly recurs: boolean;
}

/**
 * The fields of an indicator, a row each, in the order in which cards list them and tables have their columns. The
 * years are none of these: each is a keyword of its own, and their values stand under `values` too.
 */
export const indicatorFields = [
  // said on a line above the block
  text('类别', 'category', 'column'),
  parsed('目标', 'values', 'column'),
  parsed('标准', 'values', 'column'),
  parsed('现状', 'values', 'column'),
  parsed('年均', 'values', 'column'),
  parsed('累计', 'values', 'column'),
  text('单位', 'unit', 'column'),
  parsed('属性', 'property', 'column'),
  parsed('方向', 'direction', 'nowhere'),
  text('范围', 'scope', 'column', 'recurs'),
  text('口径', 'measuredAs', 'note'),
  parsed('责任部门', 'responsibility', 'column'),
  parsed('牵头部门', 'responsibility', 'column'),
  parsed('配合部门', 'responsibility', 'column'),
  parsed('期限', 'deadline', 'column'),
  parsed('对应', 'serves', 'nowhere'),
  text('定义', 'definition', 'note'),
  text('数据来源', 'dataSource', 'note', 'recurs'),
  text('考核方式', 'assessedBy', 'note', 'recurs'),
  text('分解', 'breakdown', 'note'),
  text('备注', 'remark', 'note'),
] as const satisfies readonly FieldEntry[];

function text<Keyword extends KeywordName, Key extends string>(
  keyword: Keyword,
  key: Key,
  printed: 'column' | 'note',
  recurs?: 'recurs',
) {
  return { keyword, key, kind: 'text', printed, recurs: recurs !== undefined } as const;
}

function parsed<Keyword extends KeywordName, Key extends string>(
  keyword: Keyword,
  key: Key,
  printed: 'column' | 'nowhere',
) {
  return { keyword, key, kind: 'parsed', printed, recurs: false } as const;
}

export type IndicatorField = (typeof indicatorFields)[number];
export type TextField = Extract<IndicatorField, { readonly kind: 'text' }>;
export type ParsedField = Extract<IndicatorField, { readonly kind: 'parsed' }>;
export type TextFieldKey = TextField['key'];

/** The fields that hold a value, as year lines do. */
export type ValueField = Extract<ParsedField, { readonly key: 'values' }>['keyword'];

const valueFields: ReadonlySet<string> = new Set(
  indicatorFields.filter(({ key }) => key === 'values').map(({ keyword }) => keyword),
);

export function isValueField(keyword: string | undefined): keyword is ValueField {
  return keyword !== undefined && valueFields.has(keyword);
}

/** The fields that hold a text as it is written. */
export const textFields: readonly TextField[] = indicatorFields.filter((field) => field.kind === 'text');

/** What `of` makes of each of those fields, by its key; no key where it makes nothing. */
export function byTextField<T>(of: (field: TextField) => T | undefined): {
  readonly [Key in TextFieldKey]?: T;
} {
  const given: { [Key in TextFieldKey]?: T } = {};
  for (const field of textFields) {
    const each = of(field);
    if (each !== undefined) given[field.key] = each;
  }
  return given;
}
